package org.openmash.core.internal.reckoning;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.area.Area.Calendar;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.clock.Allowance;
import org.openmash.core.api.clock.ClockRule;
import org.openmash.core.api.clock.ClockRule.Mark;
import org.openmash.core.api.clock.ClockRules;
import org.openmash.core.internal.time.BankHolidays;
import org.openmash.core.internal.time.OfficeHours;

/**
 * Until when an allowance reaches.
 *
 * @param from when it began to count
 * @param at when it ends
 */
record Due(Instant from, Instant at, Pace pace) {

    private static final BankHolidays HOLIDAYS = BankHolidays.ofEngland();

    /** By a rule's allowance for a rating, counted from a moment. */
    static Due of(
            ClockRules rules,
            ClockRule rule,
            Optional<AgencyId> agency,
            Optional<Rating> rating,
            Allowance allowance,
            Instant moment) {
        Optional<OfficeHours> own = own(rules, rule, agency);
        OfficeHours hours = own.orElseGet(() -> office(rules.calendar()));
        boolean through = rating.filter(rule.runThrough()::contains).isPresent();
        Instant opened = own.isPresent() && !through ? hours.openFrom(moment) : moment;
        Duration time = Duration.ofHours(allowance.amount());
        return switch (allowance.unit()) {
            case MINUTES -> running(moment, moment.plus(Duration.ofMinutes(allowance.amount())), hours);
            case CLOCK_HOURS -> running(opened, opened.plus(time), hours);
            case WORKING_HOURS ->
                through
                        ? running(hours.openFrom(moment), hours.openFrom(moment).plus(time), hours)
                        : new Due(moment, hours.plus(moment, time), new Pace(hours, false));
            case WORKING_DAYS ->
                new Due(
                        moment,
                        hours.endOf(day(rule, allowance, hours, moment), allowance.amount()),
                        new Pace(hours, false));
        };
    }

    /** What arrives after closing counts from the next working day; what the hub itself does, from the day it does it. */
    private static LocalDate day(ClockRule rule, Allowance allowance, OfficeHours hours, Instant moment) {
        boolean ownAct = rule.start() == Mark.DECIDED && allowance.amount() > 0;
        return ownAct ? LocalDate.ofInstant(moment, OfficeHours.LONDON) : hours.countsFrom(moment);
    }

    /** The hours by which a clock goes. */
    static OfficeHours hours(ClockRules rules, ClockRule rule, Optional<AgencyId> agency) {
        return own(rules, rule, agency).orElseGet(() -> office(rules.calendar()));
    }

    private static Optional<OfficeHours> own(ClockRules rules, ClockRule rule, Optional<AgencyId> agency) {
        return agency.map(a -> rule.agencyCalendars().get(a.value()))
                .or(() -> Optional.of(rule.calendar()))
                .flatMap(name -> Optional.ofNullable(rules.calendars().get(name)))
                .map(calendar -> new OfficeHours(HOLIDAYS, calendar));
    }

    private static Due running(Instant from, Instant until, OfficeHours hours) {
        return new Due(from, until, new Pace(hours, true));
    }

    private static OfficeHours office(Optional<Calendar> calendar) {
        return calendar.map(c -> new OfficeHours(HOLIDAYS, c)).orElseGet(() -> new OfficeHours(HOLIDAYS));
    }

    Due until(Instant other) {
        return new Due(from, other, pace);
    }

    /** The earlier of two. */
    Due sooner(Due other) {
        return other.at.isBefore(at) ? other : this;
    }
}
