package org.openmash.identity.internal.person;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * How common names and dates are among children and parents in England, roughly: from {@code common.txt}, and a usual
 * rarity for everything that is not in it. Keeps nothing of what it is asked. Thread-safe.
 */
public final class EnglishVocabulary implements Vocabulary {

    private static final double USUAL_GIVEN = 11;
    private static final double USUAL_FAMILY = 12.5;
    private static final double USUAL_POSTCODE = 15;
    private static final double USUAL_BIRTH = 12.7;
    private static final double FIRST_OF_JANUARY = 4;
    private static final double FIFTEENTH = 10.5;

    private final Map<String, Double> common = new HashMap<>();

    public EnglishVocabulary() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                EnglishVocabulary.class.getResourceAsStream("common.txt"), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kind, bits, names. */
    private void read(String line) {
        String[] words = line.split(" ");
        for (int i = 2; i < words.length; i++) {
            common.put(words[0] + " " + words[i], Double.valueOf(words[1]));
        }
    }

    @Override
    public Term term(Kind kind, String text) {
        return Terms.of(kind, text, bits(kind, text));
    }

    @Override
    public double bits(Kind kind, String text) {
        return switch (kind) {
            case GIVEN -> common.getOrDefault("given " + text, USUAL_GIVEN);
            case FAMILY, WORD -> common.getOrDefault("family " + text, USUAL_FAMILY);
            case BIRTH -> birth(text);
            default -> USUAL_POSTCODE;
        };
    }

    /** 1 January and the 15th stand for "unknown" in many systems, so agreeing on them says little. */
    private static double birth(String day) {
        if (day.endsWith("-01-01")) {
            return FIRST_OF_JANUARY;
        }
        return day.endsWith("-15") ? FIFTEENTH : USUAL_BIRTH;
    }
}
