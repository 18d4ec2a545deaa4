package org.openmash.core.internal.reckoning;

import java.time.Duration;
import java.time.Instant;
import org.openmash.core.internal.time.OfficeHours;

/** How a clock's time passes: day and night, or while the office works. */
record Pace(OfficeHours hours, boolean dayAndNight) {

    Instant plus(Instant from, Duration time) {
        return dayAndNight ? from.plus(time) : hours.plus(from, time);
    }

    Duration between(Instant from, Instant to) {
        if (!from.isBefore(to)) {
            return Duration.ZERO;
        }
        return dayAndNight ? Duration.between(from, to) : hours.between(from, to);
    }

    /** When half of the time between two instants is gone. */
    Instant half(Instant from, Instant to) {
        Duration whole = between(from, to);
        return whole.isZero() ? from.plus(Duration.between(from, to).dividedBy(2)) : plus(from, whole.dividedBy(2));
    }

    /** A due time moved on by the time between two instants; where it stood still anyway it does not move. */
    Instant shifted(Instant due, Instant from, Instant to) {
        Duration held = between(from, to);
        return held.isZero() ? due : plus(due, held);
    }
}
