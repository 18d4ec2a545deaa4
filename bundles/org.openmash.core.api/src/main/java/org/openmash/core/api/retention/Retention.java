package org.openmash.core.api.retention;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.SubjectId;

/**
 * What decides how long a case is kept.
 *
 * @param furthest the furthest point it ever reached; never goes back, not when a later decision says less
 * @param reachedAt when it reached it
 * @param children children of the case, for each of whom it counts
 * @param held whether a legal hold stands: nothing of the case may be destroyed
 * @param holds every setting and lifting, oldest first
 */
public record Retention(
        CaseId caseId,
        String reference,
        Furthest furthest,
        Instant reachedAt,
        List<SubjectId> children,
        boolean held,
        List<Hold> holds,
        Optional<Instant> closedAt) {

    /** Points of a case, the least first. */
    public enum Furthest {
        CONTACT,
        RESEARCH,
        DECIDED_WITHOUT_SERVICE,
        EARLY_HELP,
        TARGETED_HELP,
        ASSESSMENT,
        STRATEGY_DISCUSSION,
        IMMEDIATE_PROTECTION
    }

    /** A legal hold set, or lifted. */
    public record Hold(boolean set, String reason, String byName, Instant at) {
        @Override
        public String toString() {
            return "Hold[" + set + "]";
        }
    }

    public Retention {
        children = List.copyOf(children);
        holds = List.copyOf(holds);
    }

    @Override
    public String toString() {
        return "Retention[" + caseId + "]";
    }
}
