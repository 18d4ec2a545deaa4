package org.openmash.itests.tour;

import java.util.LinkedHashMap;
import java.util.Map;

/** Outcome codes of the hub for the words of the scenarios. */
final class Outcomes {

    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("strategy discussion", "strategy-discussion");
        WORDS.put("targeted help", "targeted-help");
        WORDS.put("early help", "early-help");
        WORDS.put("assessment", "child-and-family-assessment");
    }

    private Outcomes() {}

    static String of(String words) {
        return WORDS.entrySet().stream()
                .filter(e -> words.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("advice");
    }
}
