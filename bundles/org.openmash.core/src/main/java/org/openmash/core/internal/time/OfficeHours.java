package org.openmash.core.internal.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import org.openmash.core.api.area.Area.Calendar;

/**
 * Office hours of an area, London time, closed on bank holidays. Where nothing is said: Monday to Thursday 9 to 17,
 * Friday 9 to 16.
 */
public final class OfficeHours {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Calendar USUAL = new Calendar(
            Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
            LocalTime.of(9, 0),
            LocalTime.of(17, 0),
            Set.of());
    private static final LocalTime CLOSES_FRIDAY = LocalTime.of(16, 0);

    private final BankHolidays holidays;
    private final Calendar calendar;
    private final LocalTime closesFriday;

    public OfficeHours(BankHolidays holidays) {
        this(holidays, USUAL, CLOSES_FRIDAY);
    }

    /** By an area's own calendar. */
    public OfficeHours(BankHolidays holidays, Calendar calendar) {
        this(holidays, calendar, calendar.closes());
    }

    private OfficeHours(BankHolidays holidays, Calendar calendar, LocalTime closesFriday) {
        this.holidays = holidays;
        this.calendar = calendar;
        this.closesFriday = closesFriday;
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
                && !local.toLocalTime().isBefore(calendar.opens())
                && local.toLocalTime().isBefore(closing(day));
    }

    /** The moment itself while the office is open, else when it opens next. */
    public Instant openFrom(Instant moment) {
        if (isOpen(moment)) {
            return moment;
        }
        LocalDate day = moment.atZone(LONDON).toLocalDate();
        Instant opens = opening(day);
        return isWorkingDay(day) && moment.isBefore(opens) ? opens : opening(nextWorkingDay(day));
    }

    /** The instant at which so much working time has passed since the moment. */
    public Instant plus(Instant moment, Duration workingTime) {
        Duration left = workingTime;
        Instant at = openFrom(moment);
        Duration today = Duration.between(at, closingOn(at));
        while (left.compareTo(today) > 0) {
            left = left.minus(today);
            at = openFrom(at.plus(today));
            today = Duration.between(at, closingOn(at));
        }
        return at.plus(left);
    }

    /** Working time from one instant to another; none when the second is not later. */
    public Duration between(Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        for (Instant at = openFrom(from); at.isBefore(to); at = openFrom(closingOn(at))) {
            Instant closes = closingOn(at);
            sum = sum.plus(Duration.between(at, to.isBefore(closes) ? to : closes));
        }
        return sum;
    }

    private Instant closingOn(Instant open) {
        LocalDate day = open.atZone(LONDON).toLocalDate();
        return day.atTime(closing(day)).atZone(LONDON).toInstant();
    }

    private Instant opening(LocalDate day) {
        return day.atTime(calendar.opens()).atZone(LONDON).toInstant();
    }

    private LocalDate nextWorkingDay(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private boolean isWorkingDay(LocalDate day) {
        return calendar.days().contains(day.getDayOfWeek())
                && !calendar.closed().contains(day)
                && !holidays.contains(day);
    }

    private LocalTime closing(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.FRIDAY ? closesFriday : calendar.closes();
    }
}
