package org.openmash.core.api;

/**
 * Id of a case: 128 random bits as 32 lower-case hex digits, so that it says nothing and cannot be guessed.
 *
 * @param value the digits
 */
public record CaseId(String value) {
    public CaseId {
        HexId.check("caseId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
