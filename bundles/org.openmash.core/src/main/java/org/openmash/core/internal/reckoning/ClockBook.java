package org.openmash.core.internal.reckoning;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.area.Area;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.clock.ClockRule;
import org.openmash.core.api.clock.ClockRule.Mark;
import org.openmash.core.api.clock.ClockRules;
import org.openmash.core.api.store.AreaStore;
import org.openmash.core.api.store.ClockStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The rules of each area's clocks, every version since the first. Thread-safe. */
@Component(service = ClockBook.class)
public final class ClockBook {

    private final ClockStore clocks;
    private final AreaStore areas;

    @Activate
    public ClockBook(@Reference ClockStore clocks, @Reference AreaStore areas) {
        this.clocks = clocks;
        this.areas = areas;
    }

    /** All versions, oldest first; those of the house where the area has none. */
    public List<ClockRules> of(String area) {
        List<ClockRules> kept = clocks.rules(area);
        return kept.isEmpty()
                ? List.of(areas.find(area)
                        .map(a -> version(0, Instant.EPOCH, a))
                        .orElseGet(() -> HouseClocks.rules(Optional.empty())))
                : kept;
    }

    /** What applies to clocks that start now. */
    public List<ClockRule> today(String area) {
        List<ClockRules> all = of(area);
        return all.get(all.size() - 1).clocks();
    }

    /** When an agency that is asked now must have returned; after a day and a night where no clock says so. */
    public Instant returnDue(String area, AgencyId agency, Rating rating, Instant askedAt) {
        List<ClockRules> all = of(area);
        ClockRules rules = all.get(all.size() - 1);
        return rules.clocks().stream()
                .filter(rule -> rule.stop() == Mark.RETURNED)
                .flatMap(rule -> rule.allowance(Optional.of(rating)).stream()
                        .map(a -> Due.of(rules, rule, Optional.of(agency), Optional.of(rating), a, askedAt)
                                .at()))
                .min(Instant::compareTo)
                .orElse(askedAt.plus(Duration.ofHours(24)));
    }

    /** Keeps the rules of an area that was taken or changed, if they are others than before. */
    public void take(Optional<Area> before, Area after, Instant now) {
        List<ClockRules> kept = clocks.rules(after.id());
        if (kept.isEmpty()) {
            ClockRules first =
                    before.map(b -> version(0, Instant.EPOCH, b)).orElseGet(() -> version(0, Instant.EPOCH, after));
            clocks.append(after.id(), first);
            kept = List.of(first);
        }
        ClockRules last = kept.get(kept.size() - 1);
        ClockRules next = version(last.version() + 1, now, after);
        if (!sameRules(last, next)) {
            clocks.append(after.id(), next);
        }
    }

    private static boolean sameRules(ClockRules a, ClockRules b) {
        return a.calendar().equals(b.calendar())
                && a.calendars().equals(b.calendars())
                && a.clocks().equals(b.clocks());
    }

    private static ClockRules version(int number, Instant since, Area area) {
        List<ClockRule> rules = area.clocks().isEmpty() ? HouseClocks.ALL : area.clocks();
        return new ClockRules(number, since, Optional.of(area.calendar()), Map.copyOf(area.calendars()), rules);
    }
}
