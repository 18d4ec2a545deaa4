package org.openmash.core.api.notice;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;

/**
 * Whom notices reach, and when.
 *
 * @param reached user names with an address
 * @param deputies user name of the deputy by user name, for a notice that came back
 * @param digest pause between two notices to one person about one area
 * @param quiet hours without notices by area, in London time; under {@code ""} those of every other area
 */
public record NoticePlan(Set<String> reached, Map<String, String> deputies, Duration digest, Map<String, Quiet> quiet) {

    /** Hours without notices; may pass midnight. The same time twice means none. */
    public record Quiet(LocalTime from, LocalTime until) {

        public boolean holds(LocalTime time) {
            boolean afterFrom = !time.isBefore(from);
            boolean beforeUntil = time.isBefore(until);
            return from.isAfter(until) ? afterFrom || beforeUntil : afterFrom && beforeUntil;
        }
    }

    public NoticePlan {
        reached = Set.copyOf(reached);
        deputies = Map.copyOf(deputies);
        quiet = Map.copyOf(quiet);
    }

    /** Whether the area wants no notice at that time of day. */
    public boolean quietIn(String area, LocalTime time) {
        Quiet hours = quiet.getOrDefault(area, quiet.get(""));
        return hours != null && hours.holds(time);
    }
}
