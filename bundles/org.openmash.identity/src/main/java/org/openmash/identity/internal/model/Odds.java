package org.openmash.identity.internal.model;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * How often a level is found.
 *
 * @param same share among pairs of records of one person
 * @param others share among pairs of records of two strangers
 * @param siblings share among pairs of records of two children of one household; 0 where a model knows no households
 */
public record Odds(
        double same,
        double others,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) double siblings) {

    private static final double LOG2 = Math.log(2);

    /** Bits that the level speaks for one person and not for two strangers, negative against. */
    double weight() {
        return Math.log(same / others) / LOG2;
    }

    /** Bits where what both have is itself so rare. */
    double weight(double rarity) {
        return Math.log(same) / LOG2 + rarity;
    }

    /** Bits that the level speaks for one person and not for a sister or brother. */
    double weightAgainstSiblings() {
        return siblings == 0 ? 0 : Math.log(same / siblings) / LOG2;
    }
}
