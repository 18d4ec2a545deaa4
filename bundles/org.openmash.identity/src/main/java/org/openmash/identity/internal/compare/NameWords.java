package org.openmash.identity.internal.compare;

import java.util.List;
import org.openmash.identity.internal.person.Person;
import org.openmash.identity.internal.person.Term;

/** Names that come as one text: how much rarity the words that both have carry together. */
final class NameWords {

    private static final double[] LEAST = {24, 17, 12, 8, 5, 2.5};
    private static final double NOT_EXACT = 0.7;
    private static final double MOST_NOT_EXACT = 12;
    private static final int SHORT = 3;

    private NameWords() {}

    static void compare(Person one, Person other, Finding finding) {
        if (one.words().isEmpty() || other.words().isEmpty()) {
            return;
        }
        double shared = shared(one.words(), other.words());
        int level = 0;
        while (level < LEAST.length && shared < LEAST[level]) {
            level++;
        }
        finding.set(level, 0);
    }

    private static double shared(List<Term> mine, List<Term> theirs) {
        long taken = 0;
        double shared = 0;
        for (Term word : mine) {
            int best = -1;
            double most = 0;
            for (int i = 0; i < theirs.size() && i < Long.SIZE; i++) {
                double bits = (taken >> i & 1) == 1 ? 0 : worth(word, theirs.get(i));
                if (bits > most) {
                    most = bits;
                    best = i;
                }
            }
            if (best >= 0) {
                taken |= 1L << best;
                shared += most;
            }
        }
        return shared;
    }

    private static double worth(Term a, Term b) {
        double bits = Math.min(a.bits(), b.bits());
        if (a.is(b)) {
            return bits;
        }
        boolean spelling =
                Math.min(a.text().length(), b.text().length()) > SHORT && Likeness.oneEdit(a.text(), b.text());
        return spelling || a.formOf(b) ? NOT_EXACT * Math.min(MOST_NOT_EXACT, bits) : 0;
    }
}
