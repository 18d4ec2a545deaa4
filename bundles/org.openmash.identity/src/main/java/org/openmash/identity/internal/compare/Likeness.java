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
    private static final String[] PREFIXES = {"o", "mc", "mac", "fitz"};
    private static final int LONGEST_PREFIX = PREFIXES.length;

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
        if (most(one, other) < CLOSE) {
            return a.startsWith(b) || b.startsWith(a) ? INITIAL : DIFFERENT;
        }
        double similarity = SIMILARITY.apply(a, b);
        if (similarity >= SPELT_ALIKE
                || similarity >= SOUNDS_ALIKE && one.sound().equals(other.sound())) {
            return SPELLING;
        }
        if (a.startsWith(b) || b.startsWith(a)) {
            return INITIAL;
        }
        return similarity >= CLOSE ? NEAR : DIFFERENT;
    }

    /**
     * What Jaro and Winkler's similarity can be at most: letters that only one of the words has fit nowhere. Most pairs of
     * names need no more.
     */
    private static double most(Term one, Term other) {
        double a = one.text().length();
        double b = other.text().length();
        double fitting = Math.min(
                a - Integer.bitCount(one.letters() & ~other.letters()),
                b - Integer.bitCount(other.letters() & ~one.letters()));
        double most = (fitting / a + fitting / b + 1) / 3;
        int front = 0;
        while (front < Math.min(4, Math.min(a, b))
                && one.text().charAt(front) == other.text().charAt(front)) {
            front++;
        }
        return most + 0.1 * front * (1 - most);
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
        int front = longer.length() - shorter.length();
        if (shorter.length() <= SHORT || front == 0 || front > LONGEST_PREFIX || !longer.endsWith(shorter)) {
            return false;
        }
        return longer.startsWith(PREFIXES[front - 1]);
    }
}
