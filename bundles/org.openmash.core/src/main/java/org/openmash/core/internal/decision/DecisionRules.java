package org.openmash.core.internal.decision;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.ItemId;
import org.openmash.core.api.decision.NewDecision;
import org.openmash.core.internal.room.Checks;

/** What a decision must say. */
final class DecisionRules {

    static final int LONGEST_RATIONALE = 20_000;

    /** DfE primary need. */
    private static final Set<String> NEEDS = Set.of("N0", "N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8", "N9");

    /** DfE factors at assessment. */
    private static final Set<String> FACTORS = Set.of(
            "1A", "1B", "1C", "2A", "2B", "2C", "3A", "3B", "3C", "4A", "4B", "4C", "5A", "5B", "5C", "6A", "6B", "6C",
            "7A", "8B", "8C", "8D", "8E", "8F", "9A", "10A", "11A", "12A", "13A", "14A", "15A", "16A", "17A", "18B",
            "18C", "19B", "19C", "20", "21", "22A", "23A", "24A");

    private DecisionRules() {}

    static void check(NewDecision decision, Set<ItemId> inPicture, Set<Integer> levels) {
        if (!levels.contains(decision.level())) {
            throw new InvalidRequest(
                    "level",
                    "use a level of the area's framework: "
                            + levels.stream().sorted().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        if (decision.outcomes().isEmpty()) {
            throw new InvalidRequest("outcomes", "give at least one outcome");
        }
        codes("outcomes", decision.outcomes(), NewDecision.OUTCOMES);
        codes("factors", decision.factors(), FACTORS);
        if (decision.factors().contains("21") && decision.factors().size() > 1) {
            throw new InvalidRequest("factors", "21 means none: leave the others out, or 21");
        }
        String need = Checks.optional("need", decision.need(), 10);
        if (!need.isEmpty()) {
            Checks.oneOf("need", need, NEEDS);
        }
        Checks.required("rationale", decision.rationale(), LONGEST_RATIONALE);
        Checks.within("minutes", decision.minutes(), 0, 10_000);
        for (int i = 0; i < decision.mattered().size(); i++) {
            if (!inPicture.contains(decision.mattered().get(i))) {
                throw new InvalidRequest("mattered[" + i + "]", "name an item of this case's picture");
            }
        }
    }

    private static void codes(String field, List<String> given, Set<String> known) {
        for (int i = 0; i < given.size(); i++) {
            Checks.oneOf(field + "[" + i + "]", given.get(i), known);
        }
        if (given.stream().collect(Collectors.toSet()).size() < given.size()) {
            throw new InvalidRequest(field, "give each code once");
        }
    }
}
