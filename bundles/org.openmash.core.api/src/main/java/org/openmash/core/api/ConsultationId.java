package org.openmash.core.api;

/**
 * Id of a consultation: 128 random bits as 32 lower-case hex digits, so that it says nothing and cannot be guessed.
 *
 * @param value the digits
 */
public record ConsultationId(String value) {
    public ConsultationId {
        HexId.check("consultationId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
