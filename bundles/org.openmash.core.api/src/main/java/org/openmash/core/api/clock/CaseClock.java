package org.openmash.core.api.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.casework.Rating;

/**
 * One clock of one case, as reckoned from its journal. Holds nothing that depends on the present moment.
 *
 * @param rule id of its {@link ClockRule}
 * @param agency whose return it times; empty otherwise
 * @param round 1, and one more after each reopening; for an agency, each time it is asked anew
 * @param rating rating by which it is reckoned; empty without one
 * @param dueAt with an open pause: the latest it can become, should the pause last as long as it may
 * @param halfAt when half of the time is gone
 * @param pausedSince start of a pause that nobody has ended
 * @param pausedUntil when that pause ends by itself
 * @param pausedFor time already spent in pauses, in the clock's own kind of time
 * @param working its time passes only while the office, or the agency, works
 * @param version version of the rules that apply to it
 */
public record CaseClock(
        CaseId caseId,
        String area,
        String rule,
        String name,
        Optional<AgencyId> agency,
        int round,
        Optional<Rating> rating,
        Instant startedAt,
        Instant dueAt,
        Instant halfAt,
        Optional<Instant> pausedSince,
        Optional<Instant> pausedUntil,
        Duration pausedFor,
        boolean working,
        Optional<Instant> stoppedAt,
        RoomRole whose,
        int version) {

    /** How a clock stands. */
    public enum State {
        RUNNING,
        PAUSED,
        /** Done in time. */
        MET,
        /** Overdue, or done too late. */
        MISSED
    }

    public State stateAt(Instant now) {
        if (stoppedAt.isPresent()) {
            return stoppedAt.get().isAfter(dueAt) ? State.MISSED : State.MET;
        }
        if (pausedUntil.filter(now::isBefore).isPresent()) {
            return State.PAUSED;
        }
        return now.isAfter(dueAt) ? State.MISSED : State.RUNNING;
    }

    public boolean open() {
        return stoppedAt.isEmpty();
    }
}
