package org.openmash.identity.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Cleans names and says how alike two name parts are. */
final class Names {

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();
    private static final double ALIKE = 0.90;
    private static final Set<String> PARTICLES =
            Set.of("de", "da", "di", "du", "la", "le", "van", "von", "den", "der", "bin", "ibn", "al", "el");

    private Names() {}

    /** How two name parts compare, best first. */
    enum Likeness {
        EQUAL,
        NICKNAME,
        SPELLING,
        INITIAL,
        DIFFERENT
    }

    /** Lower case, no diacritics, apostrophes closed up, anything else a blank. */
    static String clean(String name) {
        String plain = Normalizer.normalize(name.replace('ł', 'l').replace('Ł', 'L'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT)
                .replaceAll("['’`]", "")
                .replaceAll("[^a-z]+", " ")
                .strip();
    }

    /** Words of a name without particles; the words of a hyphenated name are parts of their own. */
    static List<String> parts(String name) {
        List<String> parts = new ArrayList<>(Arrays.asList(clean(name).split(" ")));
        parts.removeIf(String::isEmpty);
        List<String> significant =
                parts.stream().filter(p -> !PARTICLES.contains(p)).toList();
        return significant.isEmpty() ? parts : significant;
    }

    static Likeness compare(String one, String other) {
        if (one.equals(other)) {
            return Likeness.EQUAL;
        }
        if (one.length() == 1 || other.length() == 1) {
            return one.charAt(0) == other.charAt(0) ? Likeness.INITIAL : Likeness.DIFFERENT;
        }
        if (Nicknames.same(one, other)) {
            return Likeness.NICKNAME;
        }
        return alike(one, other) ? Likeness.SPELLING : Likeness.DIFFERENT;
    }

    private static boolean alike(String one, String other) {
        double similarity = SIMILARITY.apply(one, other);
        return similarity >= ALIKE && sound(one).equals(sound(other)) || similarity >= 0.94 || prefixed(one, other);
    }

    /** O'Doyle and Doyle, McDonald and Donald. */
    private static boolean prefixed(String one, String other) {
        String longer = one.length() > other.length() ? one : other;
        String shorter = one.length() > other.length() ? other : one;
        return shorter.length() >= 4
                && List.of("o", "mc", "mac").contains(longer.substring(0, longer.length() - shorter.length()))
                && longer.endsWith(shorter);
    }

    /** How a name sounds to English ears. */
    static String sound(String part) {
        return new DoubleMetaphone().doubleMetaphone(part);
    }
}
