package org.openmash.core.api.strategy;

import java.time.LocalDate;

/** That a child's case went through a side door, and when: never what was said there. */
public record SideDoor(Door door, LocalDate date) {

    /** Where else a case can go. */
    public enum Door {
        MARAC,
        PREVENT_CHANNEL,
        LADO,
        ADULT_SAFEGUARDING,
        OTHER_AUTHORITY
    }
}
