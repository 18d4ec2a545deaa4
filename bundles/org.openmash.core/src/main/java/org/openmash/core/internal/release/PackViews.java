package org.openmash.core.internal.release;

import java.util.Optional;
import org.openmash.core.api.release.Pack;
import org.openmash.core.api.release.PackDelivery;
import org.openmash.core.api.release.PackView;
import org.openmash.core.api.release.ReleaseLog;
import org.openmash.core.internal.outcome.OutcomePacks;

/** A pack as its recipient and the log see it. */
final class PackViews {

    private PackViews() {}

    static PackView forRecipient(Pack pack, String teamName, Optional<PackDelivery> delivery) {
        return new PackView(
                pack.id(),
                pack.caseReference(),
                teamName,
                pack.outcome(),
                OutcomePacks.lines(pack),
                pack.note().unseal(),
                pack.releasedByName(),
                pack.releasedAt(),
                pack.acknowledgedAt(),
                pack.accepted(),
                delivery);
    }

    static ReleaseLog forLog(Pack pack, String teamName, Optional<PackDelivery> delivery) {
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
                pack.accepted(),
                delivery);
    }
}
