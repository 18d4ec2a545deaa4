package org.openmash.identity.internal.compare;

import org.openmash.identity.internal.person.Person;
import org.openmash.identity.internal.person.Person.Identifier;

/** Numbers that registers give: the same, one typing error apart, another. */
final class Identifiers {

    private Identifiers() {}

    static void compare(Person one, Person other, Finding finding) {
        for (Identifier a : one.numbers()) {
            for (Identifier b : other.numbers()) {
                if (a.scheme().equals(b.scheme())) {
                    int level = a.value().equals(b.value()) ? 0 : Likeness.oneEdit(a.value(), b.value()) ? 1 : 2;
                    finding.better(level, 0);
                }
            }
        }
    }
}
