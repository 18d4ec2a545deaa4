package org.openmash.itests.identity.families;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Names by origin, the frequent ones far more often than the rare, and what else a name is called. Immutable. */
final class NameBank {

    private static final double SKEW = 0.9;
    private static final double FLAT = 3;
    private static final double COMPOSED = 0.4;

    private final Map<String, List<String>> names = new HashMap<>();
    private final Map<String, List<String>> shorts = new HashMap<>();
    private final Map<String, List<String>> spellings = new HashMap<>();

    NameBank() {
        lines("names.txt").forEach(line -> names.put(line[0], words(line[1])));
        for (String[] line : lines("forms.txt")) {
            List<String> words = words(line[1]);
            if (line[0].equals("short")) {
                shorts.computeIfAbsent(words.get(0), name -> new ArrayList<>()).addAll(words.subList(1, words.size()));
            } else {
                words.forEach(word -> spellings.put(
                        word, words.stream().filter(w -> !w.equals(word)).toList()));
            }
        }
    }

    String given(Random random, String origin, boolean girl) {
        return frequent(random, names.get(origin + (girl ? " girl" : " boy")));
    }

    /** A family name; the rarer half of some origins is put together from two parts. */
    String family(Random random, String origin) {
        List<String> stems = names.get(origin + " stem");
        if (stems != null && random.nextDouble() < COMPOSED) {
            return frequent(random, stems) + frequent(random, names.get(origin + " end"));
        }
        return frequent(random, names.get(origin + " family"));
    }

    String english(Random random, String origin) {
        return frequent(random, names.getOrDefault(origin + " english", names.get("chinese english")));
    }

    /** A name that resembles another: of all that begin alike, else any. */
    String alike(Random random, String origin, boolean girl, String name) {
        List<String> like = names.get(origin + (girl ? " girl" : " boy")).stream()
                .filter(n -> !n.equals(name) && n.regionMatches(0, name, 0, 2))
                .toList();
        return like.isEmpty() ? given(random, origin, girl) : like.get(random.nextInt(like.size()));
    }

    List<String> shorts(String name) {
        return shorts.getOrDefault(name, List.of());
    }

    List<String> spellings(String name) {
        return spellings.getOrDefault(name, List.of());
    }

    String stem(Random random) {
        return frequent(random, names.get("british stem")) + frequent(random, names.get("british end"));
    }

    private static String frequent(Random random, List<String> names) {
        double total = 0;
        for (int i = 0; i < names.size(); i++) {
            total += share(i);
        }
        double left = random.nextDouble() * total;
        for (int i = 0; i < names.size(); i++) {
            left -= share(i);
            if (left < 0) {
                return names.get(i);
            }
        }
        return names.get(0);
    }

    private static double share(int rank) {
        return 1 / Math.pow(rank + FLAT, SKEW);
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split(" +"));
    }

    private static List<String[]> lines(String resource) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(NameBank.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(":", 2))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
