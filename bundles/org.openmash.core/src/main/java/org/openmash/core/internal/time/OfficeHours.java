package org.openmash.core.internal.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Office hours of the hub: Monday to Thursday 9 to 17, Friday 9 to 16, London time, closed on bank holidays. */
public final class OfficeHours {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(17, 0);
    private static final LocalTime CLOSES_FRIDAY = LocalTime.of(16, 0);

    private final BankHolidays holidays;

    public OfficeHours(BankHolidays holidays) {
        this.holidays = holidays;
    }

    /** The working day on which something that arrives at this moment counts as received. */
    public LocalDate countsFrom(Instant moment) {
        ZonedDateTime local = moment.atZone(LONDON);
        LocalDate day = local.toLocalDate();
        boolean stillOpen = isWorkingDay(day) && local.toLocalTime().isBefore(closing(day));
        return stillOpen ? day : nextWorkingDay(day);
    }

    /** Close of business so many working days after the day. */
    public Instant endOf(LocalDate day, int workingDaysLater) {
        LocalDate end = day;
        for (int i = 0; i < workingDaysLater; i++) {
            end = nextWorkingDay(end);
        }
        return end.atTime(closing(end)).atZone(LONDON).toInstant();
    }

    public boolean isOpen(Instant moment) {
        ZonedDateTime local = moment.atZone(LONDON);
        LocalDate day = local.toLocalDate();
        return isWorkingDay(day)
                && !local.toLocalTime().isBefore(OPENS)
                && local.toLocalTime().isBefore(closing(day));
    }

    private LocalDate nextWorkingDay(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue() && !holidays.contains(day);
    }

    private static LocalTime closing(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.FRIDAY ? CLOSES_FRIDAY : CLOSES;
    }
}
