package org.openmash.core.api.decision;

import java.util.List;
import java.util.Set;
import org.openmash.core.api.ItemId;

/**
 * A decision to be made.
 *
 * @param outcomes at least one of {@link #OUTCOMES}
 * @param rationale why (mandatory)
 * @param acknowledgedMissing true when the decision maker has seen which returns are missing; required if any is
 */
public record NewDecision(
        int level,
        List<String> outcomes,
        String need,
        List<String> factors,
        String rationale,
        List<ItemId> mattered,
        boolean acknowledgedMissing,
        int minutes) {

    /** Outcome codes, mapped to local words by each area. */
    public static final Set<String> OUTCOMES = Set.of(
            "immediate-protection",
            "strategy-discussion",
            "child-and-family-assessment",
            "pre-birth-assessment",
            "targeted-help",
            "early-help",
            "advice",
            "no-further-action",
            "to-allocated-worker",
            "to-other-authority",
            "marac",
            "lado",
            "adult-safeguarding",
            "prevent",
            "exploitation-panel",
            "police-only");

    public NewDecision {
        outcomes = List.copyOf(outcomes);
        factors = List.copyOf(factors);
        mattered = List.copyOf(mattered);
    }

    @Override
    public String toString() {
        return "NewDecision[level " + level + "]";
    }
}
