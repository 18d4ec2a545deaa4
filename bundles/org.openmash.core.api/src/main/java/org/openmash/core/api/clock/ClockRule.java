package org.openmash.core.api.clock;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.casework.Rating;

/**
 * One of an area's clocks.
 *
 * @param id lower-case word, unique in the area
 * @param name what people call it
 * @param within allowance by rating; a rating without one has no such clock, unless {@code otherwise} is there
 * @param otherwise allowance without a rating, or where the rating has none of its own
 * @param runThrough ratings whose working hours, once begun, run on through closing time
 * @param calendar name of one of the area's calendars; blank for its offices
 * @param agencyCalendars the area's calendar that an agency works by, where the clock is an agency's
 * @param pauses hours that a pause may last in all, by its reason
 * @param whose who must act
 */
public record ClockRule(
        String id,
        String name,
        Mark start,
        Mark stop,
        Map<Rating, Allowance> within,
        Optional<Allowance> otherwise,
        Set<Rating> runThrough,
        String calendar,
        Map<String, String> agencyCalendars,
        ReRating reRating,
        Map<String, Integer> pauses,
        RoomRole whose) {

    /** What starts and stops a clock. */
    public enum Mark {
        /** The contact reached the hub or its out-of-hours team. */
        RECEIVED,
        /** Somebody put it down. */
        RECORDED,
        /** The hub confirmed it with its reference. */
        ACKNOWLEDGED,
        /** It got its first rating, or was decided without one. */
        SCREENED,
        /** An agency was asked. */
        ASKED,
        /** That agency said its word. */
        RETURNED,
        DECIDED,
        FEEDBACK_GIVEN
    }

    /** What another rating does to a running clock. Whatever it is, what is overdue stays overdue. */
    public enum ReRating {
        /** The new allowance counts from the new rating; the due time comes forward and never goes back. */
        TIGHTEN,
        /** The new allowance counts from the start; the due time comes forward and never goes back. */
        KEEP_ELAPSED,
        /** The new allowance counts from the new rating, also where that is later. */
        RESTART
    }

    public ClockRule {
        within = Map.copyOf(within);
        runThrough = Set.copyOf(runThrough);
        agencyCalendars = Map.copyOf(agencyCalendars);
        pauses = Map.copyOf(pauses);
    }

    /** How long this may take at a rating; empty where there is no such clock. */
    public Optional<Allowance> allowance(Optional<Rating> rating) {
        return rating.map(within::get).or(() -> otherwise);
    }
}
