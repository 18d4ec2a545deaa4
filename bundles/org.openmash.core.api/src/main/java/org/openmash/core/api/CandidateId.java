package org.openmash.core.api;

/**
 * Id of a candidate record that an agency offered: 128 random bits as 32 lower-case hex digits, so that it says nothing and cannot be guessed.
 *
 * @param value the digits
 */
public record CandidateId(String value) {
    public CandidateId {
        HexId.check("candidateId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
