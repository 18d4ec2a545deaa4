package org.openmash.core.api.strategy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.EntryId;
import org.openmash.core.api.strategy.NewDiscussion.Attender;
import org.openmash.core.api.strategy.NewDiscussion.Enquiry;
import org.openmash.core.api.strategy.NewDiscussion.Words;

/** A strategy discussion on record, with what has become of its actions. */
public record Discussion(
        EntryId id,
        Instant requestedAt,
        Instant heldAt,
        List<Attender> attendance,
        String whyWithout,
        Enquiry enquiry,
        Words words,
        List<Action> actions,
        String recordedByName,
        Instant recordedAt,
        long version) {

    /** An action. @param done what came of it; empty while it is open */
    public record Action(
            String text, AgencyId agency, String owner, LocalDate due, boolean overdue, Optional<Done> done) {
        @Override
        public String toString() {
            return "Action[" + agency + "]";
        }
    }

    /** What came of an action. */
    public record Done(String words, String byName, Instant at) {
        @Override
        public String toString() {
            return "Done[•••]";
        }
    }

    @Override
    public String toString() {
        return "Discussion[" + id + "]";
    }
}
