package org.openmash.identity.internal.compare;

import java.util.Collections;
import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.openmash.identity.internal.person.Person;
import org.openmash.identity.internal.person.Term;

/** Places, streets, occupations and what is either the same or not. */
final class Texts {

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();
    private static final double CLOSE = 0.92;

    private Texts() {}

    static void places(Person one, Person other, Finding finding) {
        compare(one.places(), other.places(), finding);
    }

    static void streets(Person one, Person other, Finding finding) {
        compare(one.streets(), other.streets(), finding);
    }

    static void occupations(Person one, Person other, Finding finding) {
        compare(one.occupations(), other.occupations(), finding);
    }

    static void phones(Person one, Person other, Finding finding) {
        shared(one.phones(), other.phones(), finding);
    }

    static void emails(Person one, Person other, Finding finding) {
        shared(one.emails(), other.emails(), finding);
    }

    static void sex(Person one, Person other, Finding finding) {
        if (one.sex() != ' ' && other.sex() != ' ') {
            finding.set(one.sex() == other.sex() ? 0 : 1, 0);
        }
    }

    private static void compare(List<Term> mine, List<Term> theirs, Finding finding) {
        for (Term a : mine) {
            for (Term b : theirs) {
                int level = level(a, b);
                finding.better(level, level == 0 ? a.bits() : 0);
            }
        }
    }

    private static int level(Term a, Term b) {
        if (a.is(b)) {
            return 0;
        }
        if (Likeness.oneEdit(a.text(), b.text()) || SIMILARITY.apply(a.text(), b.text()) >= CLOSE) {
            return 1;
        }
        return a.text().contains(b.text()) || b.text().contains(a.text()) ? 2 : 3;
    }

    private static void shared(List<String> mine, List<String> theirs, Finding finding) {
        if (!mine.isEmpty() && !theirs.isEmpty()) {
            finding.set(Collections.disjoint(mine, theirs) ? 1 : 0, 0);
        }
    }
}
