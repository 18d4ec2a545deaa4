package org.openmash.connector.api;

import java.util.Objects;

/**
 * An address as recorded. {@code toString()} is redacted.
 *
 * @param text house, street and town in one line; blank when unknown
 * @param postcode blank when unknown
 * @param uprn unique property reference number; blank when unknown
 */
public record PostalAddress(String text, String postcode, String uprn) {

    public PostalAddress {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(postcode, "postcode");
        Objects.requireNonNull(uprn, "uprn");
    }

    @Override
    public String toString() {
        return "•••";
    }
}
