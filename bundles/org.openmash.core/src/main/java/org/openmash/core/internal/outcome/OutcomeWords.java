package org.openmash.core.internal.outcome;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.core.api.decision.Decision;

/** A decision's level and outcomes in words. */
public final class OutcomeWords {

    private static final Map<Integer, String> LEVELS =
            Map.of(1, "universal services", 2, "early help", 3, "targeted help", 4, "specialist, statutory services");

    /** Outcomes whose mere name tells who is at risk from whom: left out of the short form. */
    private static final Set<String> TELLING =
            Set.of("marac", "lado", "adult-safeguarding", "prevent", "exploitation-panel", "police-only");

    private OutcomeWords() {}

    /** Everything that was decided. */
    public static String full(Decision decision) {
        return words(decision, decision.outcomes());
    }

    /** Level and outcomes without those whose name alone would tell something sealed. */
    public static String brief(Decision decision) {
        return words(
                decision,
                decision.outcomes().stream().filter(o -> !TELLING.contains(o)).toList());
    }

    private static String words(Decision decision, List<String> outcomes) {
        String level = "Level " + decision.level() + " (" + LEVELS.get(decision.level()) + ")";
        String said = outcomes.stream().map(OutcomeWords::word).collect(Collectors.joining(", "));
        return said.isEmpty() ? level : level + ": " + said;
    }

    private static String word(String code) {
        return code.equals("marac") || code.equals("lado") ? code.toUpperCase(Locale.ROOT) : code.replace('-', ' ');
    }
}
