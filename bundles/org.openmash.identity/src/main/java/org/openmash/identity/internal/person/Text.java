package org.openmash.identity.internal.person;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cleans what people type: lower case, no marks, apostrophes closed up, particles joined or left out. */
public final class Text {

    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "di", "do", "dos", "du", "la", "le", "van", "von", "den", "der", "ter", "bin", "binti", "ibn",
            "al", "el", "ul", "ur", "abu", "o");
    private static final Set<String> JOINED = Set.of("mc", "mac", "fitz");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´]");
    /** The O' of O'Doyle is as often left out as written. */
    private static final Pattern OF_IRELAND = Pattern.compile("\\bo['’‘`´]");

    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    private Text() {}

    /** Letters and digits with one blank between words; blank when nothing is left. */
    public static String clean(String typed) {
        String folded = MARKS.matcher(Normalizer.normalize(fold(typed), Normalizer.Form.NFD))
                .replaceAll("");
        String closed =
                APOSTROPHES.matcher(OF_IRELAND.matcher(folded).replaceAll("o ")).replaceAll("");
        return OTHER.matcher(closed).replaceAll(" ").strip();
    }

    /** The words of a name: particles are left out unless there is nothing else, Mc belongs to what follows. */
    public static List<String> nameWords(String name) {
        List<String> all = new ArrayList<>();
        String joined = "";
        for (String word : words(name)) {
            if (JOINED.contains(word)) {
                joined = joined + word;
            } else {
                all.add(joined + word);
                joined = "";
            }
        }
        if (!joined.isEmpty()) {
            all.add(joined);
        }
        List<String> telling =
                all.stream().filter(word -> !PARTICLES.contains(word)).toList();
        return telling.isEmpty() ? all : telling;
    }

    public static List<String> words(String text) {
        String clean = clean(text);
        return clean.isEmpty() ? List.of() : List.of(clean.split(" "));
    }

    /** Letters that no decomposition turns into plain ones. */
    private static String fold(String typed) {
        StringBuilder plain = new StringBuilder(typed.length() + 4);
        for (char c : typed.toLowerCase(Locale.ROOT).toCharArray()) {
            switch (c) {
                case 'ł' -> plain.append('l');
                case 'ø' -> plain.append('o');
                case 'đ', 'ð' -> plain.append('d');
                case 'ß' -> plain.append("ss");
                case 'æ' -> plain.append("ae");
                case 'œ' -> plain.append("oe");
                case 'þ' -> plain.append("th");
                case 'ı' -> plain.append('i');
                default -> plain.append(c);
            }
        }
        return plain.toString();
    }
}
