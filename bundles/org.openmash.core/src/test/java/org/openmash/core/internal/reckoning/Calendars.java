package org.openmash.core.internal.reckoning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.openmash.core.api.area.Area.Calendar;

/** Calendars of agencies. */
final class Calendars {

    private Calendars() {}

    static Calendar schoolsOpenAgainOn(String day) {
        LocalDate opens = LocalDate.parse(day);
        return new Calendar(
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                LocalTime.of(9, 0),
                LocalTime.of(16, 0),
                opens.minusDays(45).datesUntil(opens).collect(Collectors.toSet()));
    }
}
