package org.openmash.core.api.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.casework.Rating;

/**
 * A clock as people read it at this moment, without personal data.
 *
 * @param reference the case's reference
 * @param clock id of its rule
 * @param elapsedSeconds time spent by its own kind of time, pauses left out
 * @param leftSeconds time by the wall clock until it is due; negative when overdue, 0 once stopped
 * @param dueSoon half of the time is gone
 * @param overdue still open, and late
 * @param pauseReasons for which the clocks of the case may be held, as its area has it; given for the clocks of one case
 */
public record ClockView(
        CaseId caseId,
        String reference,
        String area,
        Optional<Rating> rating,
        String clock,
        String name,
        Optional<AgencyId> agency,
        int round,
        CaseClock.State state,
        Instant startedAt,
        Instant dueAt,
        Optional<Instant> pausedSince,
        Optional<Instant> pausedUntil,
        Optional<Instant> stoppedAt,
        long elapsedSeconds,
        long leftSeconds,
        boolean dueSoon,
        boolean overdue,
        RoomRole whose,
        int version,
        List<String> pauseReasons) {

    public ClockView {
        pauseReasons = List.copyOf(pauseReasons);
    }
}
