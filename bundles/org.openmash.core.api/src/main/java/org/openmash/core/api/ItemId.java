package org.openmash.core.api;

/**
 * Id of an item: 128 random bits as 32 lower-case hex digits, so that it says nothing and cannot be guessed.
 *
 * @param value the digits
 */
public record ItemId(String value) {
    public ItemId {
        HexId.check("itemId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
