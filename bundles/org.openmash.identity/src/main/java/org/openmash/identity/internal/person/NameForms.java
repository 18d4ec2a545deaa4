package org.openmash.identity.internal.person;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** Diminutives and spelling families of names, from {@code names.txt}: names on one line are forms of one another. */
final class NameForms {

    private static final int[] NONE = {};
    private static final Map<String, int[]> FORMS = read();

    private NameForms() {}

    /** Numbers of the families that a cleaned name belongs to. */
    static int[] of(String name) {
        return FORMS.getOrDefault(name, NONE);
    }

    private static Map<String, int[]> read() {
        Map<String, TreeSet<Integer>> families = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(NameForms.class.getResourceAsStream("names.txt"), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.startsWith("#")) {
                    continue;
                }
                for (String name : line.strip().split(" ")) {
                    families.computeIfAbsent(name, n -> new TreeSet<>()).add(number);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, int[]> forms = new HashMap<>();
        families.forEach((name, numbers) ->
                forms.put(name, numbers.stream().mapToInt(Integer::intValue).toArray()));
        return forms;
    }
}
