package org.openmash.core.internal.reckoning;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.clock.ClockRule.Mark;

/**
 * What an entry of the journal means for clocks.
 *
 * @param at when it counts
 * @param recordedAt when it was put down: tells which version of the rules applied
 * @param marks what it starts and stops
 * @param reason why time is held, for a pause; blank otherwise
 */
record Fact(
        Kind kind,
        Instant at,
        Instant recordedAt,
        Set<Mark> marks,
        Optional<Rating> rating,
        Optional<AgencyId> agency,
        String reason) {

    /** How it bears on running clocks. */
    enum Kind {
        STEP,
        RATED,
        PAUSED,
        RESUMED,
        REOPENED,
        CLOSED
    }

    boolean marks(Mark mark) {
        return marks.contains(mark);
    }
}
