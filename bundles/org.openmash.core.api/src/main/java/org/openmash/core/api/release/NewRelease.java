package org.openmash.core.api.release;

import java.util.Map;
import java.util.Set;
import org.openmash.core.api.ItemId;

/**
 * A pack to be released. The rules say what may leave at most; a person may hold back more, never give more.
 *
 * @param team to whose inbox
 * @param withhold items to hold back although a rule would let them go
 * @param wordings own wording for items whose rule asks for a wording and whose owner gave none; the owner's wording
 *     cannot be replaced
 * @param note words to the recipient, free of case content; may be blank
 * @param conditionsMet items whose condition the releasing person says is met, with the reason
 */
public record NewRelease(
        String team,
        Set<ItemId> withhold,
        Map<ItemId, String> wordings,
        String note,
        Map<ItemId, String> conditionsMet) {
    public NewRelease {
        withhold = Set.copyOf(withhold);
        wordings = Map.copyOf(wordings);
        conditionsMet = Map.copyOf(conditionsMet);
    }

    @Override
    public String toString() {
        return "NewRelease[" + team + "]";
    }
}
