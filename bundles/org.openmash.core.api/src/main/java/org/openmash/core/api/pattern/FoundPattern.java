package org.openmash.core.api.pattern;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openmash.core.api.ItemId;

/**
 * A pattern that a rule of the area finds in a case today.
 *
 * @param words what the rule counts, with the area's numbers
 * @param facts everything it rests on, oldest first; never empty
 */
public record FoundPattern(Rule rule, String words, List<Fact> facts) {

    /** The rules. */
    public enum Rule {
        LOW_NOTICES,
        SEVERAL_SOURCES,
        CONCERNS_CLOSE_TOGETHER,
        MOVES_AFTER_CONTACTS,
        RE_REFERRAL
    }

    /**
     * One fact.
     *
     * @param day when it happened; for a mention without a date, the day of the notice that mentions it
     * @param reference number of the case that it belongs to
     * @param item the agency's item, where it is one
     */
    public record Fact(LocalDate day, String words, String reference, Optional<ItemId> item) {
        @Override
        public String toString() {
            return "Fact[•••]";
        }
    }

    public FoundPattern {
        facts = List.copyOf(facts);
    }
}
