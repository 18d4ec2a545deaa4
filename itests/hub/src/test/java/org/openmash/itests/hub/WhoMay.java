package org.openmash.itests.hub;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code who-may.txt}: operation and the users who may. */
final class WhoMay {

    private static final String EVERYBODY = "@everybody";

    private final Map<String, Set<String>> groups = new HashMap<>();
    private final Map<String, Set<String>> rows = new LinkedHashMap<>();

    private WhoMay() {}

    static WhoMay read(List<String> everybody) throws IOException {
        WhoMay table = new WhoMay();
        table.groups.put(EVERYBODY, Set.copyOf(everybody));
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(WhoMay.class.getResourceAsStream("/who-may.txt"), StandardCharsets.UTF_8))) {
            lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(table::line);
        }
        return table;
    }

    Set<String> operations() {
        return rows.keySet();
    }

    boolean may(String user, Operation operation) {
        return rows.get(operation.name()).contains(user);
    }

    private void line(String line) {
        List<String> words = Arrays.asList(line.split("\\s+"));
        if (line.startsWith("@")) {
            groups.put(words.get(0), users(words.subList(1, words.size())));
        } else {
            rows.put(words.get(0) + " " + words.get(1), users(words.subList(2, words.size())));
        }
    }

    private Set<String> users(List<String> words) {
        Set<String> users = new LinkedHashSet<>();
        for (String word : words) {
            users.addAll(word.startsWith("@") ? groups.get(word) : Set.of(word));
        }
        return users;
    }
}
