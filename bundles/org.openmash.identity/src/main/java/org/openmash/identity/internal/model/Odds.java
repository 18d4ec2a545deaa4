package org.openmash.identity.internal.model;

/**
 * How often a level is found.
 *
 * @param same share among pairs of records of one person
 * @param others share among pairs of records of two people
 */
public record Odds(double same, double others) {

    private static final double LOG2 = Math.log(2);

    /** Bits that the level speaks for one person, negative against. */
    double weight() {
        return Math.log(same / others) / LOG2;
    }

    /** Bits where what both have is itself so rare. */
    double weight(double rarity) {
        return Math.log(same) / LOG2 + rarity;
    }
}
