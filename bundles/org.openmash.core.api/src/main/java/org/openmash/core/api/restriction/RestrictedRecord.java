package org.openmash.core.api.restriction;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openmash.core.api.CaseId;

/**
 * What is closed and open on one case, for those who keep restrictions.
 *
 * @param reference the number people use
 * @param restricted whether only named people may open it now
 * @param lines lines in force, oldest first
 * @param ended lines that were ended or ran out, oldest first
 * @param nextEnd when the first access of a named person runs out (UTC); empty when none does
 */
public record RestrictedRecord(
        CaseId caseId,
        String reference,
        String area,
        boolean restricted,
        List<RestrictionLine> lines,
        List<RestrictionLine> ended,
        Optional<Instant> nextEnd) {
    public RestrictedRecord {
        lines = List.copyOf(lines);
        ended = List.copyOf(ended);
    }
}
