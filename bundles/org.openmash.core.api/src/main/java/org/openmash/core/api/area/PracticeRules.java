package org.openmash.core.api.area;

import java.util.List;
import java.util.Set;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.casework.Rating;

/**
 * What an area holds to be good practice: whom to ask what, and when single events are a pattern.
 *
 * @param standards baseline checks by concern category; none where the area leaves it to people
 */
public record PracticeRules(List<Standard> standards, PatternRules patterns) {

    /** Applies where an area says nothing. */
    public static final PracticeRules USUAL = new PracticeRules(List.of(), PatternRules.USUAL);

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
