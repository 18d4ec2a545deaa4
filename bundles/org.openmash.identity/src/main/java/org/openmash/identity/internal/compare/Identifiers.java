package org.openmash.identity.internal.compare;

import org.openmash.identity.internal.person.Person;
import org.openmash.identity.internal.person.Person.Identifier;

/**
 * Numbers that registers give: the same, one typing error apart, another. A number whose check is wrong never counts as
 * the same, and being different from it says nothing.
 */
final class Identifiers {

    private static final int SAME = 0;
    private static final int TYPING_ERROR = 1;
    private static final int ANOTHER = 2;

    private Identifiers() {}

    static void compare(Person one, Person other, Finding finding) {
        for (Identifier a : one.numbers()) {
            for (Identifier b : other.numbers()) {
                if (a.scheme().equals(b.scheme())) {
                    take(a, b, finding);
                }
            }
        }
    }

    private static void take(Identifier a, Identifier b, Finding finding) {
        boolean sound = a.sound() && b.sound();
        if (a.value().equals(b.value())) {
            finding.better(sound ? SAME : TYPING_ERROR, 0);
        } else if (Likeness.oneEdit(a.value(), b.value())) {
            finding.better(TYPING_ERROR, 0);
        } else if (sound) {
            finding.better(ANOTHER, 0);
        }
    }
}
