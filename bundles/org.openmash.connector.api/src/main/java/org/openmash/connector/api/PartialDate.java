package org.openmash.connector.api;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A date with its honest precision. {@code toString()} is redacted since birth dates are personal.
 *
 * @param date the date; with less precision its first possible day
 * @param precision how much of it is known
 */
public record PartialDate(LocalDate date, Precision precision) {

    /** How much of a date is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        /** Estimated; the date is a best guess. */
        ABOUT
    }

    public PartialDate {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(precision, "precision");
    }

    public static PartialDate day(LocalDate date) {
        return new PartialDate(date, Precision.DAY);
    }

    @Override
    public String toString() {
        return "•••";
    }
}
