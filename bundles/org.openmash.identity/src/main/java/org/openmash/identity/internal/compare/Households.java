package org.openmash.identity.internal.compare;

import java.util.List;
import org.openmash.identity.internal.person.Person;
import org.openmash.identity.internal.person.Term;

/** The people recorded with each: mother, carers and siblings that both have. */
final class Households {

    private static final int STRANGERS = 2;

    private Households() {}

    static void compare(Person one, Person other, Finding finding) {
        if (one.related().isEmpty() || other.related().isEmpty()) {
            return;
        }
        int shared = 0;
        for (List<Term> mine : one.related()) {
            for (List<Term> theirs : other.related()) {
                if (same(mine, theirs)) {
                    shared++;
                    break;
                }
            }
        }
        finding.set(shared >= 2 ? 0 : shared == 1 ? 1 : STRANGERS, 0);
    }

    /** Given and family name fit; where one has a single word, that word does. */
    private static boolean same(List<Term> mine, List<Term> theirs) {
        int fitting = 0;
        for (Term word : mine) {
            fitting += GivenNames.meets(word, theirs) ? 1 : 0;
        }
        return fitting >= Math.min(2, Math.min(mine.size(), theirs.size())) && fitting > 0;
    }
}
