package org.openmash.core.api.release;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openmash.core.api.PackId;

/**
 * Byte for byte what the recipient gets. Holds only what was released: no ids of items, no counts of what stayed.
 *
 * @param lines what was released, in reading order
 * @param delivery its way into the agency's own system; empty when the team reads it in its inbox alone
 */
public record PackView(
        PackId id,
        String caseReference,
        String team,
        String outcome,
        List<String> lines,
        String note,
        String releasedBy,
        Instant releasedAt,
        Optional<Instant> acknowledgedAt,
        Optional<Boolean> accepted,
        Optional<PackDelivery> delivery) {
    public PackView {
        lines = List.copyOf(lines);
    }

    @Override
    public String toString() {
        return "PackView[" + id + "]";
    }
}
