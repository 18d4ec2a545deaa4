package org.openmash.core.api;

/**
 * Id of a user account: 128 random bits as 32 lower-case hex digits, so that it says nothing and cannot be guessed.
 *
 * @param value the digits
 */
public record UserId(String value) {
    public UserId {
        HexId.check("userId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
