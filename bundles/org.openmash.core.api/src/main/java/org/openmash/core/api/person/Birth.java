package org.openmash.core.api.person;

import java.time.LocalDate;
import java.util.Optional;
import org.openmash.connector.api.PersonDetails.Sex;

/**
 * The birth of a child who was expected.
 *
 * @param born the day; from twenty weeks before the expected date to four weeks after it
 * @param given blank while the child has no name yet
 * @param sex not {@link Sex#NOT_BORN}
 * @param nhsNumber once it is given out
 * @param toldBy who says so, in words (mandatory)
 */
public record Birth(LocalDate born, String given, String family, Sex sex, Optional<String> nhsNumber, String toldBy) {

    @Override
    public String toString() {
        return "Birth[•••]";
    }
}
