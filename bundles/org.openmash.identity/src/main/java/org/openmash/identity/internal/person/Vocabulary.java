package org.openmash.identity.internal.person;

/** Turns cleaned text into terms and knows how rare each is. Thread-safe. */
public interface Vocabulary {

    /** What a term is a word of. */
    enum Kind {
        GIVEN,
        FAMILY,
        WORD,
        BIRTH,
        POSTCODE,
        PLACE,
        STREET,
        OCCUPATION,
        NUMBER
    }

    Term term(Kind kind, String text);

    /** Minus log2 of the share of people who have this. */
    double bits(Kind kind, String text);
}
