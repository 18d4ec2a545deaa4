package org.openmash.identity.internal.person;

import java.util.List;

/**
 * One name of a person in words.
 *
 * @param current false for a known-as, previous or alias name
 */
public record Name(List<Term> given, List<Term> family, boolean current) {
    public Name {
        given = List.copyOf(given);
        family = List.copyOf(family);
    }

    @Override
    public String toString() {
        return "•••";
    }
}
