package org.openmash.core.internal.decision;

import org.openmash.core.api.decision.Decision;
import org.openmash.core.api.decision.DecisionView;
import org.openmash.core.internal.area.Areas;

/** Opens decisions for readers who were let in. */
public final class DecisionViews {

    private DecisionViews() {}

    public static DecisionView of(Areas areas, String area, Decision decision) {
        return new DecisionView(
                decision.level(),
                areas.levelName(area, decision.level()),
                decision.outcomes(),
                decision.need(),
                decision.factors(),
                decision.rationale().unseal(),
                decision.missingReturns(),
                decision.mattered(),
                decision.minutes(),
                decision.decidedByName(),
                decision.decidedAt());
    }
}
