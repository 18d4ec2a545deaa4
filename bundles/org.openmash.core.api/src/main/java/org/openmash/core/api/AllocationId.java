package org.openmash.core.api;

/**
 * Id of an allocation: 128 random bits as 32 lower-case hex digits, so that it says nothing and cannot be guessed.
 *
 * @param value the digits
 */
public record AllocationId(String value) {
    public AllocationId {
        HexId.check("allocationId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
