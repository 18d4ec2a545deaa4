package org.openmash.core.internal.clock;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openmash.core.api.clock.CaseClock;
import org.openmash.core.api.clock.CaseClock.State;
import org.openmash.core.api.clock.ClockFigure;

/** Counts open clocks by their rule. */
final class ClockFigures {

    private ClockFigures() {}

    static List<ClockFigure> of(List<CaseClock> open, Instant now) {
        return open.stream()
                .collect(Collectors.groupingBy(CaseClock::rule, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(clocks -> figure(clocks, now))
                .toList();
    }

    private static ClockFigure figure(List<CaseClock> clocks, Instant now) {
        CaseClock one = clocks.get(0);
        return new ClockFigure(
                one.rule(),
                one.name(),
                count(clocks, c -> c.stateAt(now) == State.RUNNING),
                count(clocks, c -> c.stateAt(now) == State.PAUSED),
                count(clocks, c -> c.stateAt(now) == State.RUNNING && !now.isBefore(c.halfAt())),
                count(clocks, c -> c.stateAt(now) == State.MISSED));
    }

    private static int count(List<CaseClock> clocks, Predicate<CaseClock> which) {
        return (int) clocks.stream().filter(which).count();
    }
}
