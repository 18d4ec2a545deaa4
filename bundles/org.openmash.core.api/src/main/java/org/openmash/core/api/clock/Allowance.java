package org.openmash.core.api.clock;

/** How long something may take: so many of a unit; 0 working days is the end of the working day it counts from. */
public record Allowance(int amount, Unit unit) {

    /** What is counted. */
    public enum Unit {
        MINUTES,
        /** Day and night, weekends included. */
        CLOCK_HOURS,
        /** While the office or agency works. */
        WORKING_HOURS,
        /** Close of business so many working days later. */
        WORKING_DAYS
    }
}
