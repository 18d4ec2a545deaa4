package org.openmash.core.internal.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.openmash.core.api.clock.CaseClock;
import org.openmash.core.api.clock.CaseClock.State;
import org.openmash.core.api.clock.ClockView;
import org.openmash.core.internal.reckoning.Stopwatch;

/** A clock as it stands at an instant. */
final class ClockViews {

    private ClockViews() {}

    static ClockView at(
            CaseClock clock, String reference, Instant now, Stopwatch stopwatch, Collection<String> pauseReasons) {
        State state = clock.stateAt(now);
        long left = clock.open() ? Duration.between(now, clock.dueAt()).toSeconds() : 0;
        return new ClockView(
                clock.caseId(),
                reference,
                clock.area(),
                clock.rating(),
                clock.rule(),
                clock.name(),
                clock.agency(),
                clock.round(),
                state,
                clock.startedAt(),
                clock.dueAt(),
                clock.pausedSince().filter(since -> state == State.PAUSED),
                clock.pausedUntil().filter(until -> state == State.PAUSED),
                clock.stoppedAt(),
                stopwatch.elapsed(clock, now).toSeconds(),
                left,
                state == State.RUNNING && !now.isBefore(clock.halfAt()),
                clock.open() && state == State.MISSED,
                clock.whose(),
                clock.version(),
                List.copyOf(pauseReasons));
    }
}
