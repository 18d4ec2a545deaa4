package org.openmash.identity.internal.model;

import java.util.List;
import org.openmash.identity.internal.person.Name;
import org.openmash.identity.internal.person.Person;
import org.openmash.identity.internal.person.Term;

/** Whether a record names the other's person beside its own: then there are two of them, however alike their names are. */
final class Kin {

    private Kin() {}

    static boolean named(Person one, Person other) {
        return names(one, other) || names(other, one);
    }

    /** Somebody recorded with the one bears the other's first name, and the one itself does not. */
    private static boolean names(Person one, Person other) {
        for (Name theirs : other.names()) {
            if (!theirs.given().isEmpty() && !bears(one, theirs.given().get(0))) {
                for (List<Term> member : one.related()) {
                    if (member.contains(theirs.given().get(0))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean bears(Person person, Term first) {
        return person.names().stream().anyMatch(name -> name.given().contains(first));
    }
}
