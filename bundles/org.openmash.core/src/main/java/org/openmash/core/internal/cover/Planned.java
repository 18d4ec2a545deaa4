package org.openmash.core.internal.cover;

import java.time.Instant;

/** How a shift or an absence is kept. */
record Planned(String team, String person, String name, String deputy, String deputyName, Instant from, Instant until) {

    boolean absence() {
        return !deputy.isEmpty();
    }

    boolean meets(Instant start, Instant end) {
        return from.isBefore(end) && until.isAfter(start);
    }

    boolean runs(Instant now) {
        return !from.isAfter(now) && until.isAfter(now);
    }

    @Override
    public String toString() {
        return "Planned[" + from + "]";
    }
}
