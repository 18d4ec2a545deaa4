package org.openmash.core.internal.reckoning;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmash.core.api.clock.CaseClock;
import org.openmash.core.api.clock.ClockRule;
import org.openmash.core.api.clock.ClockRules;
import org.openmash.core.internal.time.BankHolidays;
import org.openmash.core.internal.time.OfficeHours;

/** Time spent on clocks. Reads the rules of each area once, so it lives as long as one answer. Not thread-safe. */
public final class Stopwatch {

    private final ClockBook book;
    private final Map<String, List<ClockRules>> rules = new HashMap<>();

    Stopwatch(ClockBook book) {
        this.book = book;
    }

    /** Until an instant, by the clock's own kind of time and without its pauses. */
    public Duration elapsed(CaseClock clock, Instant now) {
        Pace pace = pace(clock);
        Instant end = clock.stoppedAt().filter(now::isAfter).orElse(now);
        Duration open = clock.pausedSince()
                .map(since -> pace.between(
                        since, clock.pausedUntil().filter(end::isAfter).orElse(end)))
                .orElse(Duration.ZERO);
        Duration spent =
                pace.between(clock.startedAt(), end).minus(clock.pausedFor()).minus(open);
        return spent.isNegative() ? Duration.ZERO : spent;
    }

    private Pace pace(CaseClock clock) {
        for (ClockRules version : rules.computeIfAbsent(clock.area(), book::of)) {
            Optional<ClockRule> rule = version.clocks().stream()
                    .filter(r -> version.version() == clock.version() && r.id().equals(clock.rule()))
                    .findFirst();
            if (rule.isPresent()) {
                return new Pace(Due.hours(version, rule.get(), clock.agency()), !clock.working());
            }
        }
        return new Pace(new OfficeHours(BankHolidays.ofEngland()), !clock.working());
    }
}
