package org.openmash.core.api;

/**
 * Id of something that people of the room put down: a view, a question, a strategy discussion. 128 random bits as 32
 * lower-case hex digits.
 *
 * @param value the digits
 */
public record EntryId(String value) {
    public EntryId {
        HexId.check("entryId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
