package org.openmash.core.api.restriction;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.EntryId;

/**
 * What is closed and open on one case, for those who keep restrictions.
 *
 * @param reference the number people use
 * @param restricted whether only named people may open it now
 * @param lines what stands, oldest first
 * @param ended what was ended or ran out, oldest first
 * @param nextEnd when the first access of a named person runs out (UTC); empty when none does
 */
public record RestrictedRecord(
        CaseId caseId,
        String reference,
        String area,
        boolean restricted,
        List<Line> lines,
        List<Line> ended,
        Optional<Instant> nextEnd) {

    /**
     * A line as keepers read it.
     *
     * @param cause the word of a {@link RestrictionLine.Category} or a {@link RestrictionLine.Cause}, in small letters with
     *     hyphens, or blank, by kind
     * @param person name of the person it is about; blank for none
     * @param contact whom others are told to ask; blank: nobody
     * @param by who wrote it
     * @param ending who ended it and why; blank while nobody has
     */
    public record Line(
            EntryId id,
            RestrictionLine.Kind kind,
            String cause,
            String person,
            String reason,
            String contact,
            String by,
            Instant since,
            Optional<Instant> until,
            Optional<Instant> endedAt,
            String ending) {

        @Override
        public String toString() {
            return "Line[" + id + "]";
        }
    }

    public RestrictedRecord {
        lines = List.copyOf(lines);
        ended = List.copyOf(ended);
    }
}
