package org.openmash.connector.api;

import java.util.Objects;

/**
 * A number some register gives to a person. {@code toString()} is redacted.
 *
 * @param scheme {@code nhs}, {@code upn}, {@code pnc}, {@code cro}, {@code crn}, {@code la-child-id} or another
 *     lower-case word from the agency's descriptor
 * @param value as recorded
 */
public record Identifier(String scheme, String value) {

    public Identifier {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return scheme + ":•••";
    }
}
