package org.openmash.identity.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Diminutives and spelling families of given names, from {@code nicknames.txt}: names on one line belong together. */
final class Nicknames {

    private static final Map<String, Set<Integer>> FAMILIES = read();

    private Nicknames() {}

    static boolean same(String one, String other) {
        Set<Integer> shared = new HashSet<>(families(one));
        shared.retainAll(families(other));
        return !shared.isEmpty();
    }

    /** Numbers of the families that a cleaned name belongs to. */
    static Set<Integer> families(String name) {
        return FAMILIES.getOrDefault(name, Set.of());
    }

    private static Map<String, Set<Integer>> read() {
        Map<String, Set<Integer>> families = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Nicknames.class.getResourceAsStream("person/names.txt"), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.startsWith("#")) {
                    continue;
                }
                for (String name : line.strip().split(" ")) {
                    families.computeIfAbsent(name, n -> new HashSet<>()).add(number);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return families;
    }
}
