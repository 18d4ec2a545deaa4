package org.openmash.core.api.area;

import java.util.List;
import java.util.Set;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.casework.Rating;

/**
 * What an area holds to be good practice: whom to ask what, and when single events are a pattern.
 *
 * @param standards baseline checks by concern category; none where the area leaves it to people
 * @param reserved whom only a manager asks
 */
public record PracticeRules(List<Standard> standards, PatternRules patterns, Reserved reserved) {

    /** Applies where an area says nothing. */
    public static final PracticeRules USUAL = new PracticeRules(List.of(), PatternRules.USUAL);

    /** With the agencies usually reserved. */
    public PracticeRules(List<Standard> standards, PatternRules patterns) {
        this(standards, patterns, Reserved.USUAL);
    }

    /**
     * Agencies that only a manager asks, with a reason, while a family has agreed to help and the case is rated no higher
     * than these ratings: asking the police about a family that asked for help must be in proportion.
     */
    public record Reserved(Set<AgencyId> agencies, Set<Rating> ratings) {
        public static final Reserved USUAL = new Reserved(
                Set.of(new AgencyId("police"), new AgencyId("probation")), Set.of(Rating.BLUE, Rating.GREEN));

        public Reserved {
            agencies = Set.copyOf(agencies);
            ratings = Set.copyOf(ratings);
        }
    }

    /**
     * Baseline checks for a concern category.
     *
     * @param concern the category as contacts name it, without regard to case
     */
    public record Standard(String concern, List<Ask> asks) {
        public Standard {
            asks = List.copyOf(asks);
        }
    }

    /**
     * One agency of a standard.
     *
     * @param question exactly what to ask it
     * @param ratings for which ratings; empty for all
     */
    public record Ask(AgencyId agency, String question, Set<Rating> ratings) {
        public Ask {
            ratings = Set.copyOf(ratings);
        }
    }

    /**
     * Numbers of the rules that look for patterns.
     *
     * @param notices low-grade police notices, 2 to 20, within {@code noticeMonths}
     * @param sources different sources of contacts, 2 to 10, within {@code sourceMonths}
     * @param concerns contacts about different incidents, 2 to 20, within {@code concernDays}
     * @param moves moves, 1 to 20, each at most {@code moveDays} after a contact
     * @param reReferralMonths months after an earlier decided case
     * @param gapMonths months without anything known that the chronology shows as a gap
     */
    public record PatternRules(
            int notices,
            int noticeMonths,
            int sources,
            int sourceMonths,
            int concerns,
            int concernDays,
            int moves,
            int moveDays,
            int reReferralMonths,
            int gapMonths) {
        public static final PatternRules USUAL = new PatternRules(3, 3, 3, 6, 2, 7, 2, 60, 12, 12);
    }

    public PracticeRules {
        standards = List.copyOf(standards);
    }
}
