package org.openmash.core.api.release;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.ItemId;
import org.openmash.core.api.PackId;
import org.openmash.core.api.Sealed;
import org.openmash.core.api.UserId;

/**
 * What was released: the release rows of one pack (invariant 2). Never changed, never erased.
 *
 * @param rows one per item, those that stayed included
 */
public record Pack(
        PackId id,
        CaseId caseId,
        String caseReference,
        String area,
        String teamId,
        String recipient,
        String outcome,
        Sealed<String> note,
        List<Row> rows,
        UserId releasedBy,
        String releasedByName,
        Instant releasedAt,
        Optional<Instant> acknowledgedAt,
        Optional<Boolean> accepted,
        Optional<Sealed<String>> comment,
        long version) {

    /**
     * One release row.
     *
     * @param text what left; empty text when it stayed
     * @param rule the rule that allowed or kept it
     * @param approval the owner approval or condition that allowed it, in words; blank when the rule alone did
     */
    public record Row(
            ItemId item, ProposedLine.Disposition disposition, Sealed<String> text, String rule, String approval) {}

    public Pack {
        rows = List.copyOf(rows);
    }
}
