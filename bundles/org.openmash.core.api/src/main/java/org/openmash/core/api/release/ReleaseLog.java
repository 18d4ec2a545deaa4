package org.openmash.core.api.release;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openmash.core.api.ItemId;
import org.openmash.core.api.PackId;

/**
 * A pack as the room and information governance see it: rules and what became of each item, without texts.
 *
 * @param rows one per item, those that stayed included
 * @param delivery its way into the agency's own system; empty when the team reads it in its inbox alone
 */
public record ReleaseLog(
        PackId id,
        String team,
        String recipient,
        List<Row> rows,
        String releasedByName,
        Instant releasedAt,
        Optional<Instant> acknowledgedAt,
        Optional<Boolean> accepted,
        Optional<PackDelivery> delivery) {

    /** One release row without its text. */
    public record Row(ItemId item, ProposedLine.Disposition disposition, String rule, String approval) {}

    public ReleaseLog {
        rows = List.copyOf(rows);
    }
}
