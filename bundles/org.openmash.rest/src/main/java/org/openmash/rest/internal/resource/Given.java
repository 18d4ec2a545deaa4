package org.openmash.rest.internal.resource;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.openmash.core.api.InvalidRequest;

/** Checks of headers and parameters that Jersey cannot make. */
final class Given {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{8,100}");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{1,40}");
    private static final int MOST = 200;

    private Given() {}

    static String key(String idempotencyKey) {
        if (idempotencyKey == null || !KEY.matcher(idempotencyKey).matches()) {
            throw new InvalidRequest(
                    "Idempotency-Key", "send 8 to 100 characters of your own choice, the same when you repeat");
        }
        return idempotencyKey;
    }

    static String parameter(String name, String value) {
        if (value == null || value.isBlank()) {
            throw new InvalidRequest(name, "give a value");
        }
        return value;
    }

    /** A name of the catalogue, never a path. */
    static String name(String value) {
        if (!NAME.matcher(value).matches()) {
            throw new InvalidRequest("name", "use the lower-case name of a connector in the catalogue");
        }
        return value;
    }

    static LocalDate day(String name, String value) {
        try {
            return LocalDate.parse(parameter(name, value));
        } catch (DateTimeParseException notADay) {
            throw new InvalidRequest(name, "give a day such as 2026-11-16");
        }
    }

    static Instant instant(String name, String value) {
        try {
            return Instant.parse(parameter(name, value));
        } catch (DateTimeParseException notAnInstant) {
            throw new InvalidRequest(name, "give an instant such as 2026-11-16T09:00:00Z");
        }
    }

    static boolean yesOrNo(String name, String value) {
        return switch (value) {
            case "true", "" -> true;
            case "false" -> false;
            default -> throw new InvalidRequest(name, "use true or false");
        };
    }

    static int limit(String value) {
        try {
            int limit = Integer.parseInt(value);
            if (limit >= 1 && limit <= MOST) {
                return limit;
            }
        } catch (NumberFormatException notANumber) {
            throw new InvalidRequest("limit", "use a whole number from 1 to 200");
        }
        throw new InvalidRequest("limit", "use a whole number from 1 to 200");
    }
}
