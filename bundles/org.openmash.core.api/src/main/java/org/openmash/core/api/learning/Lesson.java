package org.openmash.core.api.learning;

import java.time.Instant;
import java.util.Optional;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.EntryId;

/**
 * An entry of the registers.
 *
 * @param caseId the case that showed it; empty for none, and for readers outside the room
 * @param answer what the agency answered; blank before
 * @param learnt what was learnt; blank before
 */
public record Lesson(
        EntryId id,
        NewLesson.Kind kind,
        String theme,
        State state,
        String words,
        AgencyId agency,
        String agencyName,
        String owner,
        Optional<Instant> dueAt,
        boolean overdue,
        Optional<CaseId> caseId,
        String raisedByName,
        Instant raisedAt,
        String answer,
        String learnt,
        boolean forReader,
        long version) {

    /** How far it is. */
    public enum State {
        RAISED,
        ANSWERED,
        LEARNT
    }

    @Override
    public String toString() {
        return "Lesson[" + id + "]";
    }
}
