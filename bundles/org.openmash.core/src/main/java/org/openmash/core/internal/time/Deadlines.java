package org.openmash.core.internal.time;

import java.time.Duration;
import java.time.Instant;

/** When the contact that a consultation advised is due. What a case owes is reckoned by its clocks. */
public final class Deadlines {

    private static final Duration FORM_AT_SERIOUS_RISK = Duration.ofHours(4);
    private static final int CONTACT_WORKING_DAYS = 5;

    private final OfficeHours hours;

    public Deadlines(OfficeHours hours) {
        this.hours = hours;
    }

    public static Deadlines ofEngland() {
        return new Deadlines(new OfficeHours(BankHolidays.ofEngland()));
    }

    /** The form within hours where significant harm is likely. */
    public Instant advisedContact(boolean seriousRisk, Instant heldAt) {
        return seriousRisk
                ? heldAt.plus(FORM_AT_SERIOUS_RISK)
                : hours.endOf(hours.countsFrom(heldAt), CONTACT_WORKING_DAYS);
    }

    /** The end of the working day that lies so many working days later. */
    public Instant workingDays(Instant from, int days) {
        return hours.endOf(hours.countsFrom(from), days);
    }
}
