package org.openmash.identity.internal.compare;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.openmash.identity.internal.person.Term;

/** How alike two words of a name are. */
final class Likeness {

    static final int EXACT = 0;
    static final int FORM = 1;
    static final int SPELLING = 2;
    static final int NEAR = 3;
    static final int INITIAL = 4;
    static final int DIFFERENT = 5;

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();
    private static final double SPELT_ALIKE = 0.92;
    private static final double SOUNDS_ALIKE = 0.88;
    private static final double CLOSE = 0.85;
    private static final int SHORT = 3;

    private Likeness() {}

    static int of(Term one, Term other) {
        if (one.is(other)) {
            return EXACT;
        }
        String a = one.text();
        String b = other.text();
        if (a.charAt(0) != b.charAt(0) && a.charAt(a.length() - 1) != b.charAt(b.length() - 1)) {
            return one.formOf(other) ? FORM : DIFFERENT;
        }
        if (one.initial() || other.initial()) {
            return a.charAt(0) == b.charAt(0) ? INITIAL : DIFFERENT;
        }
        if (one.formOf(other)) {
            return FORM;
        }
        if (Math.min(a.length(), b.length()) > SHORT && oneEdit(a, b) || prefixed(a, b)) {
            return SPELLING;
        }
        double similarity = SIMILARITY.apply(a, b);
        if (similarity >= SPELT_ALIKE
                || similarity >= SOUNDS_ALIKE && one.sound().equals(other.sound())) {
            return SPELLING;
        }
        return similarity >= CLOSE || a.startsWith(b) || b.startsWith(a) ? NEAR : DIFFERENT;
    }

    /** One letter more, less, other, or two neighbours swapped. */
    static boolean oneEdit(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int from = 0;
        while (from < a.length() && from < b.length() && a.charAt(from) == b.charAt(from)) {
            from++;
        }
        int endA = a.length();
        int endB = b.length();
        while (endA > from && endB > from && a.charAt(endA - 1) == b.charAt(endB - 1)) {
            endA--;
            endB--;
        }
        int restA = endA - from;
        int restB = endB - from;
        return restA <= 1 && restB <= 1
                || restA == 2
                        && restB == 2
                        && a.charAt(from) == b.charAt(from + 1)
                        && a.charAt(from + 1) == b.charAt(from);
    }

    /** O'Doyle and Doyle, McDonald and Donald. */
    private static boolean prefixed(String one, String other) {
        String longer = one.length() > other.length() ? one : other;
        String shorter = one.length() > other.length() ? other : one;
        if (shorter.length() <= SHORT || !longer.endsWith(shorter)) {
            return false;
        }
        String front = longer.substring(0, longer.length() - shorter.length());
        return front.equals("o") || front.equals("mc") || front.equals("mac") || front.equals("fitz");
    }
}
