package org.openmash.connector.api;

import java.util.Objects;

/**
 * One name of a person as recorded. {@code toString()} is redacted.
 *
 * @param kind what sort of name it is
 * @param given given names, blank when unknown
 * @param family family name, blank when unknown or for single-name people
 */
public record PersonName(Kind kind, String given, String family) {

    /** What sort of name a record holds. */
    public enum Kind {
        CURRENT,
        KNOWN_AS,
        PREVIOUS,
        ALIAS
    }

    public PersonName {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(given, "given");
        Objects.requireNonNull(family, "family");
        if (given.isBlank() && family.isBlank()) {
            throw new IllegalArgumentException("name: give a given name or a family name");
        }
    }

    /** Given and family name with one blank between. */
    public String full() {
        return (given + " " + family).strip();
    }

    @Override
    public String toString() {
        return "•••";
    }
}
