package org.openmash.identity.internal.compare;

import java.util.List;
import org.openmash.identity.internal.person.Name;
import org.openmash.identity.internal.person.Person;
import org.openmash.identity.internal.person.Term;

/**
 * Given names, the best of all names of both. The first one leads: a middle name counts only where it meets the other's
 * first, so that twins with one middle name do not look alike.
 */
final class GivenNames {

    static final int MIDDLE = 4;
    static final int INITIAL = 5;
    static final int SWAPPED = 6;
    static final int OTHER_MIDDLE = 7;
    static final int DIFFERENT = 8;

    private GivenNames() {}

    static void compare(Person one, Person other, Finding finding) {
        for (Name a : one.names()) {
            for (Name b : other.names()) {
                compare(a, b, finding);
            }
        }
    }

    private static void compare(Name a, Name b, Finding finding) {
        if (a.given().isEmpty() || b.given().isEmpty()) {
            return;
        }
        Term first = a.given().get(0);
        Term otherFirst = b.given().get(0);
        int likeness = Likeness.of(first, otherFirst);
        if (likeness <= Likeness.NEAR && middleApart(a.given(), b.given())) {
            finding.better(OTHER_MIDDLE, 0);
        } else if (likeness <= Likeness.NEAR) {
            finding.better(likeness, likeness == Likeness.EXACT ? first.bits() : 0);
        } else if (leads(first, b.given()) || leads(otherFirst, a.given())) {
            finding.better(MIDDLE, 0);
        } else if (likeness == Likeness.INITIAL) {
            finding.better(INITIAL, 0);
        } else if (swapped(a, b)) {
            finding.better(SWAPPED, 0);
        } else {
            finding.better(DIFFERENT, 0);
        }
    }

    /** Given and family name changed places. */
    static boolean swapped(Name a, Name b) {
        return !a.family().isEmpty()
                && !b.family().isEmpty()
                && !a.given().isEmpty()
                && !b.given().isEmpty()
                && meets(a.given().get(0), b.family())
                && meets(b.given().get(0), a.family());
    }

    /** Both have middle names, and none of one is one of the other's: Nathan Lucas and Nathan Frederick. */
    private static boolean middleApart(List<Term> mine, List<Term> theirs) {
        if (mine.size() < 2 || theirs.size() < 2) {
            return false;
        }
        for (Term a : mine) {
            for (Term b : theirs) {
                boolean bothFirst = a == mine.get(0) && b == theirs.get(0);
                if (!bothFirst && Likeness.of(a, b) <= Likeness.INITIAL) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean leads(Term first, List<Term> others) {
        for (int i = 1; i < others.size(); i++) {
            Term other = others.get(i);
            if (!other.initial() && Likeness.of(first, other) <= Likeness.SPELLING) {
                return true;
            }
        }
        return false;
    }

    static boolean meets(Term word, List<Term> others) {
        for (Term other : others) {
            if (Likeness.of(word, other) <= Likeness.SPELLING) {
                return true;
            }
        }
        return false;
    }
}
