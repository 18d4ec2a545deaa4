package org.openmash.core.internal.reckoning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.clock.ClockRule.Mark;
import org.openmash.core.api.journal.JournalEntry;
import org.openmash.core.internal.reckoning.Fact.Kind;

/** Reads the journal for what concerns clocks. */
final class Facts {

    /** An agency's word that is none yet: it works on it, promises it or could not be asked. */
    private static final Set<String> NOT_YET =
            Set.of("ASKED", "LOCATED", "RETRIEVING", "EXPECTED_BY", "LATE", "FAILED_RETRYABLE", "FAILED");

    private Facts() {}

    /** In the order of the journal. */
    static List<Fact> of(List<JournalEntry> journal) {
        List<Fact> facts = new ArrayList<>();
        journal.forEach(entry -> read(entry, facts));
        return facts;
    }

    private static void read(JournalEntry entry, List<Fact> facts) {
        switch (entry.event()) {
            case CONTACT_RECEIVED -> {
                facts.add(step(entry, entry.at(), EnumSet.of(Mark.RECEIVED)));
                facts.add(step(entry, entry.recordedAt(), EnumSet.of(Mark.RECORDED, Mark.ACKNOWLEDGED)));
            }
            case CASE_RATED -> facts.add(fact(Kind.RATED, entry, EnumSet.of(Mark.SCREENED), ""));
            case AGENCY_ASKED -> facts.add(step(entry, entry.at(), EnumSet.of(Mark.ASKED)));
            case AGENCY_ANSWERED, RETURN_REVIEWED -> {
                if (!NOT_YET.contains(entry.note().unseal())) {
                    facts.add(step(entry, entry.at(), EnumSet.of(Mark.RETURNED)));
                }
            }
            case REQUEST_CANCELLED -> facts.add(step(entry, entry.at(), EnumSet.of(Mark.RETURNED)));
            case CASE_DECIDED -> facts.add(step(entry, entry.at(), EnumSet.of(Mark.SCREENED, Mark.DECIDED)));
            case FEEDBACK_GIVEN -> facts.add(step(entry, entry.at(), EnumSet.of(Mark.FEEDBACK_GIVEN)));
            case CLOCKS_PAUSED ->
                facts.add(fact(
                        Kind.PAUSED,
                        entry,
                        EnumSet.noneOf(Mark.class),
                        PauseNote.reason(entry.note().unseal())));
            case CLOCKS_RESUMED -> facts.add(fact(Kind.RESUMED, entry, EnumSet.noneOf(Mark.class), ""));
            case CASE_REOPENED -> facts.add(fact(Kind.REOPENED, entry, EnumSet.noneOf(Mark.class), ""));
            case CASE_CLOSED -> facts.add(fact(Kind.CLOSED, entry, EnumSet.noneOf(Mark.class), ""));
            default -> {
                // other entries start and stop nothing
            }
        }
    }

    private static Fact step(JournalEntry entry, Instant at, Set<Mark> marks) {
        return new Fact(Kind.STEP, at, entry.recordedAt(), marks, Optional.empty(), entry.agency(), "");
    }

    private static Fact fact(Kind kind, JournalEntry entry, Set<Mark> marks, String reason) {
        Optional<Rating> rating = entry.rating();
        Optional<AgencyId> agency = entry.agency();
        return new Fact(kind, entry.at(), entry.recordedAt(), marks, rating, agency, reason);
    }
}
