package org.openmash.identity.internal.compare;

import java.util.List;
import org.openmash.identity.internal.person.Name;
import org.openmash.identity.internal.person.Person;
import org.openmash.identity.internal.person.Term;

/** Family names, the best of all names of both; double names in any order, or one half of them. */
final class FamilyNames {

    static final int HALF = 1;
    static final int SWAPPED = 4;
    static final int CROSSED = 5;
    static final int DIFFERENT = 6;

    private FamilyNames() {}

    static void compare(Person one, Person other, Finding finding) {
        for (Name a : one.names()) {
            for (Name b : other.names()) {
                compare(a, b, finding);
            }
        }
    }

    private static void compare(Name a, Name b, Finding finding) {
        if (a.family().isEmpty() || b.family().isEmpty()) {
            return;
        }
        int best = Likeness.DIFFERENT;
        Term agreed = null;
        for (Term mine : a.family()) {
            for (Term theirs : b.family()) {
                int likeness = Likeness.of(mine, theirs);
                if (likeness < best || likeness == best && agreed != null && mine.bits() > agreed.bits()) {
                    best = likeness;
                    agreed = mine;
                }
            }
        }
        if (best == Likeness.EXACT) {
            exact(a.family(), b.family(), agreed, finding);
        } else if (best <= Likeness.SPELLING) {
            finding.better(2, 0);
        } else if (best == Likeness.NEAR) {
            finding.better(3, 0);
        } else {
            finding.better(GivenNames.swapped(a, b) ? SWAPPED : crossed(a, b) ? CROSSED : DIFFERENT, 0);
        }
    }

    /** The family name of one stands where the other has the given name; what stands opposite is another name still. */
    private static boolean crossed(Name a, Name b) {
        return !a.given().isEmpty() && GivenNames.meets(a.given().get(0), b.family())
                || !b.given().isEmpty() && GivenNames.meets(b.given().get(0), a.family());
    }

    private static void exact(List<Term> mine, List<Term> theirs, Term agreed, Finding finding) {
        boolean whole = mine.size() == theirs.size() && mine.containsAll(theirs);
        finding.better(whole ? 0 : HALF, whole ? agreed.bits() : 0);
    }
}
