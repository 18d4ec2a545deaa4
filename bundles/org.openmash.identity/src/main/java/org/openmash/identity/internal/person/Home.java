package org.openmash.identity.internal.person;

/**
 * Where a person lives or lived.
 *
 * @param postcode without blanks; null when unknown
 * @param house number or name within the postcode; blank when unknown
 * @param uprn property number; blank when unknown
 */
public record Home(Term postcode, String house, String uprn) {

    public boolean is(Home other) {
        if (!uprn.isEmpty() && uprn.equals(other.uprn)) {
            return true;
        }
        return postcode != null
                && other.postcode != null
                && postcode.is(other.postcode)
                && !house.isEmpty()
                && house.equals(other.house);
    }

    @Override
    public String toString() {
        return "•••";
    }
}
