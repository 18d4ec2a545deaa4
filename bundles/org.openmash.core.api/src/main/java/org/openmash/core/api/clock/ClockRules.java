package org.openmash.core.api.clock;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmash.core.api.area.Area.Calendar;

/**
 * All clocks of an area as they stood from an instant on. A clock keeps to the version under which it started.
 *
 * @param version 0 for those of the house, then counting up
 * @param calendar the area's office hours; empty for those of the house
 * @param calendars its other calendars by name
 */
public record ClockRules(
        int version,
        Instant since,
        Optional<Calendar> calendar,
        Map<String, Calendar> calendars,
        List<ClockRule> clocks) {
    public ClockRules {
        calendars = Map.copyOf(calendars);
        clocks = List.copyOf(clocks);
    }
}
