package org.openmash.core.api.measure;

import java.util.List;

/**
 * What one figure means.
 *
 * @param id the word used in addresses, such as {@code re-referrals}
 * @param name as people call it
 * @param kind what comes out of it
 * @param counted what a case must have, one of these, to be counted; every one of {@code of} besides
 * @param of what a case must have, all of these, to be looked at
 * @param without what keeps a case from being looked at, any of these
 * @param from event at which time starts; blank when no time is taken
 * @param to event at which time stops; blank when no time is taken
 * @param source where the definition comes from, in words
 */
public record Measure(
        String id,
        String name,
        Kind kind,
        List<String> counted,
        List<String> of,
        List<String> without,
        String from,
        String to,
        String source) {

    public Measure {
        counted = List.copyOf(counted);
        of = List.copyOf(of);
        without = List.copyOf(without);
    }

    /** What comes out of a measure. */
    public enum Kind {
        /** How many cases are counted. */
        COUNT,
        /** The share of cases that are counted among those looked at. */
        SHARE,
        /** Clock hours between two events: median and 90th percentile. */
        HOURS,
        /** Professional minutes: median and 90th percentile. */
        MINUTES
    }
}
