package org.openmash.core.api.question;

import org.openmash.core.api.AgencyId;

/**
 * A question to colleagues of another agency in the room.
 *
 * @param specialism who of them should answer, such as safeguarding nurse; blank for anybody
 * @param text at most 2,000 characters
 */
public record NewQuestion(AgencyId agency, String specialism, String text) {
    @Override
    public String toString() {
        return "NewQuestion[" + agency + "]";
    }
}
