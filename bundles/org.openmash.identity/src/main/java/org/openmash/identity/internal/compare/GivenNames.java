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
    static final int DIFFERENT = 7;

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
        if (likeness <= Likeness.NEAR) {
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

    private static boolean leads(Term first, List<Term> others) {
        return others.size() > 1
                && others.stream().skip(1).anyMatch(t -> !t.initial() && Likeness.of(first, t) <= Likeness.SPELLING);
    }

    private static boolean meets(Term word, List<Term> others) {
        return others.stream().anyMatch(t -> Likeness.of(word, t) <= Likeness.SPELLING);
    }
}
