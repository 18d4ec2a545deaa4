package org.openmash.connector.support;

import java.util.Locale;
import org.openmash.connector.api.PersonDetails.Sex;

/** Sex as systems write it. */
public final class Sexes {

    private Sexes() {}

    public static Sex parse(String text) {
        String first = text == null || text.isBlank() ? "" : text.strip().substring(0, 1);
        return switch (first.toUpperCase(Locale.ROOT)) {
            case "F" -> Sex.FEMALE;
            case "M" -> Sex.MALE;
            default -> Sex.UNKNOWN;
        };
    }
}
