package org.openmash.core.internal.outcome;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.core.api.decision.Decision;

/** A decision's level and outcomes in words. */
public final class OutcomeWords {

    /** Outcomes whose mere name tells who is at risk from whom: left out of the short form. */
    private static final Set<String> TELLING =
            Set.of("marac", "lado", "adult-safeguarding", "prevent", "exploitation-panel", "police-only");

    private OutcomeWords() {}

    /**
     * Everything that was decided.
     *
     * @param levelName what the area calls its level; may be blank
     * @param local what the area calls outcomes; those that are missing keep their neutral words
     */
    public static String full(Decision decision, String levelName, Map<String, String> local) {
        return words(decision, levelName, decision.outcomes(), local);
    }

    /** Level and outcomes without those whose name alone would tell something sealed. */
    public static String brief(Decision decision, String levelName, Map<String, String> local) {
        return words(
                decision,
                levelName,
                decision.outcomes().stream().filter(o -> !TELLING.contains(o)).toList(),
                local);
    }

    private static String words(Decision decision, String levelName, List<String> outcomes, Map<String, String> local) {
        String level = "Level " + decision.level() + (levelName.isBlank() ? "" : " (" + levelName + ")");
        String said = outcomes.stream()
                .map(code -> local.getOrDefault(code, word(code)))
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? level : level + ": " + said;
    }

    private static String word(String code) {
        return code.equals("marac") || code.equals("lado") ? code.toUpperCase(Locale.ROOT) : code.replace('-', ' ');
    }
}
