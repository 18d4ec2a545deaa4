package org.openmash.core.api;

/**
 * Id of a research request: 128 random bits as 32 lower-case hex digits, so that it says nothing and cannot be guessed.
 *
 * @param value the digits
 */
public record RequestId(String value) {
    public RequestId {
        HexId.check("requestId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
