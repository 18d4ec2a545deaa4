package org.openmash.identity.internal.person;

import java.util.List;

/**
 * One record of a person, prepared for comparison. Immutable; all parts may be empty.
 *
 * @param words every word of a name that is not split into given and family
 * @param numbers identifiers as scheme and value without separators
 * @param sex f, m, or a blank
 * @param related names of the people recorded with this person, in words
 */
public record Person(
        List<Name> names,
        List<Term> words,
        List<Born> births,
        List<Home> homes,
        List<Term> places,
        List<Term> streets,
        List<Term> occupations,
        List<Identifier> numbers,
        List<String> phones,
        List<String> emails,
        char sex,
        List<List<Term>> related) {

    /** A number that some register gave. */
    public record Identifier(String scheme, String value) {
        @Override
        public String toString() {
            return scheme + ":•••";
        }
    }

    @Override
    public String toString() {
        return "Person[•••]";
    }
}
