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

    /**
     * A number that some register gave.
     *
     * @param value in one form however it was written
     * @param sound false when its form, check digit or check letter is wrong
     */
    public record Identifier(String scheme, String value, boolean sound) {

        /** A number as a source wrote it. */
        static Identifier of(String scheme, String asWritten) {
            String value = RegisterNumbers.canonical(scheme, asWritten);
            return new Identifier(scheme, value, RegisterNumbers.sound(scheme, value));
        }

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
