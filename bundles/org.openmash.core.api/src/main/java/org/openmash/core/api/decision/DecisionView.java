package org.openmash.core.api.decision;

import java.time.Instant;
import java.util.List;
import org.openmash.core.api.ItemId;

/**
 * A decision opened for somebody who may read it.
 *
 * @param levelName what the area calls the level today
 */
public record DecisionView(
        int level,
        String levelName,
        List<String> outcomes,
        String need,
        List<String> factors,
        String rationale,
        List<String> missingReturns,
        List<ItemId> mattered,
        int minutes,
        String decidedByName,
        Instant decidedAt) {
    @Override
    public String toString() {
        return "DecisionView[level " + level + "]";
    }
}
