package org.openmash.core.api;

/**
 * Id of a released pack: 128 random bits as 32 lower-case hex digits, so that it says nothing and cannot be guessed.
 *
 * @param value the digits
 */
public record PackId(String value) {
    public PackId {
        HexId.check("packId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
