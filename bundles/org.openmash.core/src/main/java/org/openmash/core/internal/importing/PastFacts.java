package org.openmash.core.internal.importing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openmash.core.api.contact.NewContact;

/**
 * A past contact as the file tells it, checked.
 *
 * @param reference its number in the other system
 * @param contact what came, with everybody named
 * @param outcome what became of it; blank when unknown
 * @param level level of need; empty when unknown
 * @param closedAt when it was closed; empty when unknown
 */
record PastFacts(
        String reference, NewContact contact, String outcome, Optional<Integer> level, Optional<Instant> closedAt) {

    static int people(List<PastFacts> all) {
        return all.stream().mapToInt(past -> past.contact().people().size()).sum();
    }

    @Override
    public String toString() {
        return "PastFacts[•••]";
    }
}
