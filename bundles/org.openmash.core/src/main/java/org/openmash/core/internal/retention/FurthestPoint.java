package org.openmash.core.internal.retention;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.openmash.core.api.casework.CaseStage;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.journal.JournalEntry;
import org.openmash.core.api.retention.Retention.Furthest;

/**
 * The furthest point that a journal tells of.
 *
 * @param at when it was reached first
 */
record FurthestPoint(Furthest point, Instant at) {

    private static final Map<String, Furthest> OF_OUTCOME = Map.of(
            "immediate-protection", Furthest.IMMEDIATE_PROTECTION,
            "strategy-discussion", Furthest.STRATEGY_DISCUSSION,
            "child-and-family-assessment", Furthest.ASSESSMENT,
            "pre-birth-assessment", Furthest.ASSESSMENT,
            "to-allocated-worker", Furthest.ASSESSMENT,
            "targeted-help", Furthest.TARGETED_HELP,
            "early-help", Furthest.EARLY_HELP);

    /** @param journal entries in the order they were added, at least one */
    static FurthestPoint of(List<JournalEntry> journal) {
        FurthestPoint furthest =
                new FurthestPoint(Furthest.CONTACT, journal.get(0).at());
        for (JournalEntry entry : journal) {
            Furthest reached = reached(entry);
            if (reached.compareTo(furthest.point) > 0) {
                furthest = new FurthestPoint(reached, entry.at());
            }
        }
        return furthest;
    }

    private static Furthest reached(JournalEntry entry) {
        if (entry.event() == CaseEvent.STRATEGY_HELD) {
            return Furthest.STRATEGY_DISCUSSION;
        }
        if (entry.event() == CaseEvent.CASE_DECIDED || entry.event() == CaseEvent.CONTACT_IMPORTED) {
            return ofOutcomes(entry.note().unseal());
        }
        boolean asked = entry.event() == CaseEvent.AGENCY_ASKED
                || entry.stage().filter(s -> s == CaseStage.RESEARCH).isPresent();
        return asked ? Furthest.RESEARCH : Furthest.CONTACT;
    }

    /** The note of a decision: {@code level 3: targeted-help, lado}. */
    private static Furthest ofOutcomes(String note) {
        return Arrays.stream(note.substring(note.indexOf(':') + 1).split(","))
                .map(code -> OF_OUTCOME.getOrDefault(code.strip(), Furthest.DECIDED_WITHOUT_SERVICE))
                .max(Furthest::compareTo)
                .orElse(Furthest.DECIDED_WITHOUT_SERVICE);
    }
}
