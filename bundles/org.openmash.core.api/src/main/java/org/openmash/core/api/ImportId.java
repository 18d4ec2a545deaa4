package org.openmash.core.api;

/**
 * Id of an import: 128 random bits as 32 lower-case hex digits, so that it says nothing and cannot be guessed.
 *
 * @param value the digits
 */
public record ImportId(String value) {
    public ImportId {
        HexId.check("importId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
