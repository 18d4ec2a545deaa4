package org.openmash.simulators.people;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Names without case, accents and punctuation, as agencies' own searches compare them. */
public final class Folding {

    private Folding() {}

    /** Lower case, no accents, letters and single blanks only. */
    public static String fold(String text) {
        String plain = Normalizer.normalize(text.replace('ł', 'l').replace('Ł', 'L'), Normalizer.Form.NFD);
        return plain.replaceAll("\\p{M}", "")
                .replaceAll("['’.]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]+", " ")
                .strip();
    }

    /** The folded words of a name; a double name gives two. */
    public static List<String> words(String name) {
        String folded = fold(name);
        return folded.isEmpty() ? List.of() : Arrays.asList(folded.split(" "));
    }

    /** A postcode without blanks, upper case. */
    public static String postcode(String text) {
        return text.replace(" ", "").toUpperCase(Locale.ROOT);
    }
}
