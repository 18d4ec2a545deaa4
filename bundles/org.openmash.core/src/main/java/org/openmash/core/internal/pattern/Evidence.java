package org.openmash.core.internal.pattern;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openmash.core.api.ItemId;
import org.openmash.core.api.pattern.FoundPattern.Fact;

/** What the rules look at. */
record Evidence(List<Notice> notices, List<Event> moves, List<Event> earlierCases) {

    /**
     * A contact about the household, or one that a notice mentions.
     *
     * @param own whether it belongs to the case that is looked at
     * @param lowPolice a police notice that was not rated amber or red
     * @param source code of its source; blank for a mention
     * @param incident the same for messages of one incident
     */
    record Notice(
            LocalDate day,
            String words,
            String reference,
            boolean own,
            boolean lowPolice,
            String source,
            String incident) {
        Fact fact() {
            return new Fact(day, words, reference, Optional.empty());
        }
    }

    /** A move, or an earlier case. */
    record Event(LocalDate day, String words, String reference, Optional<ItemId> item) {
        Fact fact() {
            return new Fact(day, words, reference, item);
        }
    }
}
