package org.openmash.shell.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.openmash.core.api.InvalidRequest;

/** Reads options where they follow an argument: the shell itself knows options before arguments only. */
final class Trailing {

    private final Map<String, List<String>> given = new HashMap<>();

    private Trailing() {}

    /**
     * @param words what followed the arguments
     * @param valued options with a value
     * @param flags options without one
     */
    static Trailing of(List<String> words, Set<String> valued, Set<String> flags) {
        Trailing trailing = new Trailing();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            int equals = word.indexOf('=');
            if (flags.contains(word)) {
                trailing.put(word, "");
            } else if (equals > 0 && valued.contains(word.substring(0, equals))) {
                trailing.put(word.substring(0, equals), word.substring(equals + 1));
            } else if (valued.contains(word) && i + 1 < words.size()) {
                i++;
                trailing.put(word, words.get(i));
            } else {
                throw unknown(word, valued, flags);
            }
        }
        return trailing;
    }

    /** The value from either side of the argument; blank when there is none. */
    String one(String option, String before) {
        List<String> all = all(option, before.isBlank() ? List.of() : List.of(before));
        if (all.size() > 1) {
            throw new InvalidRequest(option, "give it once");
        }
        return all.isEmpty() ? "" : all.get(0);
    }

    /** The value, without which nothing is done. */
    String needed(String option, String before, String example) {
        String value = one(option, before);
        if (value.isBlank()) {
            throw new InvalidRequest(option, "is needed, for example " + option + " " + example);
        }
        return value;
    }

    List<String> all(String option, List<String> before) {
        List<String> all = new ArrayList<>(before);
        all.addAll(given.getOrDefault(option, List.of()));
        return all;
    }

    boolean has(String flag, boolean before) {
        return before || given.containsKey(flag);
    }

    private void put(String option, String value) {
        given.computeIfAbsent(option, o -> new ArrayList<>()).add(value);
    }

    private static InvalidRequest unknown(String word, Set<String> valued, Set<String> flags) {
        if (valued.contains(word)) {
            return new InvalidRequest(word, "give a value after it");
        }
        Set<String> known = new TreeSet<>(valued);
        known.addAll(flags);
        return new InvalidRequest(word, "is not known here; what may follow is " + String.join(", ", known));
    }
}
