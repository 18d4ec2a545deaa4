package org.openmash.core.api.arrival;

/**
 * What somebody has found out.
 *
 * @param value a birth date as {@code 2017-03-04}, else words
 */
public record FoundFact(String value) {
    @Override
    public String toString() {
        return "FoundFact[•••]";
    }
}
