package org.openmash.core.api.arrival;

import java.time.Instant;
import java.util.Optional;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.EntryId;
import org.openmash.core.api.SubjectId;

/**
 * A fact that a contact did not bring: a task until somebody fills it in.
 *
 * @param reference number of the case
 * @param subject whom it is about; empty for a fact of the whole case
 * @param since when the contact was recorded
 * @param found what was found out; empty while it is missing
 */
public record MissingFact(
        EntryId id,
        CaseId caseId,
        String reference,
        Fact fact,
        Optional<SubjectId> subject,
        Instant since,
        Optional<Found> found,
        long version) {

    /** What may be missing. */
    public enum Fact {
        BIRTH_DATE,
        ADDRESS,
        REFERRER,
        PARENT_TOLD
    }

    /**
     * The fact when it came.
     *
     * @param words what was found out; blank where it now stands in the case itself
     * @param byName who filled it in; blank where a later contact or the lawful basis brought it
     */
    public record Found(String words, String byName, Instant at) {
        @Override
        public String toString() {
            return "Found[" + at + "]";
        }
    }

    @Override
    public String toString() {
        return "MissingFact[" + fact + "]";
    }
}
