package org.openmash.core.internal.release;

import java.util.List;
import org.openmash.connector.api.OutcomePack;
import org.openmash.core.api.release.Pack;
import org.openmash.core.api.release.PackView;
import org.openmash.core.api.release.ProposedLine.Disposition;
import org.openmash.core.api.release.ReleaseLog;

/** A pack as its recipient, the log and an agency's own system see it. */
final class PackViews {

    private PackViews() {}

    static PackView forRecipient(Pack pack, String teamName) {
        return new PackView(
                pack.id(),
                pack.caseReference(),
                teamName,
                pack.outcome(),
                lines(pack),
                pack.note().unseal(),
                pack.releasedByName(),
                pack.releasedAt(),
                pack.acknowledgedAt(),
                pack.accepted());
    }

    static ReleaseLog forLog(Pack pack, String teamName) {
        return new ReleaseLog(
                pack.id(),
                teamName,
                pack.recipient(),
                pack.rows().stream()
                        .map(r -> new ReleaseLog.Row(r.item(), r.disposition(), r.rule(), r.approval()))
                        .toList(),
                pack.releasedByName(),
                pack.releasedAt(),
                pack.acknowledgedAt(),
                pack.accepted());
    }

    static OutcomePack forAgency(Pack pack) {
        return new OutcomePack(
                pack.id().value(),
                pack.caseReference(),
                pack.recipient(),
                pack.outcome(),
                lines(pack),
                pack.releasedAt());
    }

    private static List<String> lines(Pack pack) {
        return pack.rows().stream()
                .filter(r -> r.disposition() != Disposition.STAYS)
                .map(r -> r.text().unseal())
                .toList();
    }
}
