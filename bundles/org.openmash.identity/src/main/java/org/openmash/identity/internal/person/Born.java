package org.openmash.identity.internal.person;

/**
 * A birth date, expected dates included.
 *
 * @param exact known to the day; otherwise only the year is compared
 * @param bits how rare the date is: low for 1 January, which often stands for unknown
 */
public record Born(int year, int month, int day, boolean exact, boolean expected, double bits) {

    public boolean is(Born other) {
        return year == other.year && month == other.month && day == other.day && expected == other.expected;
    }

    /** 1 January stands for "unknown" in many systems, the 15th of a month for "some day of it". */
    public boolean dummy() {
        return !exact || month == 1 && day == 1;
    }

    @Override
    public String toString() {
        return "•••";
    }
}
