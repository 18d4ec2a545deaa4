package org.openmash.core.internal.outcome;

import java.util.List;
import org.openmash.connector.api.OutcomePack;
import org.openmash.core.api.release.Pack;
import org.openmash.core.api.release.ProposedLine.Disposition;

/** What of a pack leaves: the lines that were released, in reading order. */
public final class OutcomePacks {

    private OutcomePacks() {}

    /** As an agency's own system gets it: the same on every try. */
    static OutcomePack of(Pack pack) {
        return new OutcomePack(
                pack.id().value(),
                pack.caseReference(),
                pack.recipient(),
                pack.outcome(),
                lines(pack),
                pack.releasedAt());
    }

    public static List<String> lines(Pack pack) {
        return pack.rows().stream()
                .filter(r -> r.disposition() != Disposition.STAYS)
                .map(r -> r.text().unseal())
                .toList();
    }
}
