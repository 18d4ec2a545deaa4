package org.openmash.core.api;

/**
 * Id of a subject of a case: 128 random bits as 32 lower-case hex digits, so that it says nothing and cannot be guessed.
 *
 * @param value the digits
 */
public record SubjectId(String value) {
    public SubjectId {
        HexId.check("subjectId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
