package org.openmash.core.api;

/**
 * Id of a contact: 128 random bits as 32 lower-case hex digits, so that it says nothing and cannot be guessed.
 *
 * @param value the digits
 */
public record ContactId(String value) {
    public ContactId {
        HexId.check("contactId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
