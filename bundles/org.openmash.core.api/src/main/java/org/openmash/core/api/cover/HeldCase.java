package org.openmash.core.api.cover;

import java.time.Instant;
import java.util.Optional;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.casework.Rating;

/**
 * An open case that somebody of the room holds.
 *
 * @param person user name of the holder; blank for an account that is gone
 * @param absentUntil until when the holder is away; empty while the holder is there
 * @param deputyName who stands in; blank when nobody does
 * @param whose how it stands to the reader
 * @param tasks open clocks of the case
 * @param overdue how many of them are overdue
 * @param dueAt when the first of them rings; empty without one
 */
public record HeldCase(
        CaseId caseId,
        String reference,
        Optional<Rating> rating,
        String person,
        String name,
        Optional<Instant> absentUntil,
        String deputyName,
        Whose whose,
        int tasks,
        int overdue,
        Optional<Instant> dueAt) {

    /** How a held case stands to a reader. */
    public enum Whose {
        /** The reader holds it. */
        OWN,
        /** Its holder is away and the reader stands in. */
        STANDING_IN,
        /** Its holder is away or has left, and nobody who stands in is there: for whoever is on duty, and managers. */
        WAITING,
        /** Another colleague looks after it; managers see it. */
        OTHERS
    }
}
