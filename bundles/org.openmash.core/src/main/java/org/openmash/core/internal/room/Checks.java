package org.openmash.core.internal.room;

import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.InvalidRequest;

/** Checks on input that name the field and the mend. */
public final class Checks {

    private Checks() {}

    /** A text that must be there, without blanks around it. */
    public static String required(String field, String value, int longest) {
        String text = optional(field, value, longest);
        if (text.isEmpty()) {
            throw new InvalidRequest(field, "must be given");
        }
        return text;
    }

    /** A text that may be blank; never null. */
    public static String optional(String field, String value, int longest) {
        String text = value == null ? "" : value.strip();
        if (text.length() > longest) {
            throw new InvalidRequest(field, "is longer than " + longest + " characters; shorten it");
        }
        return text;
    }

    public static String oneOf(String field, String value, Set<String> known) {
        if (value == null || !known.contains(value)) {
            throw new InvalidRequest(
                    field,
                    "use one of " + String.join(", ", known.stream().sorted().toList()));
        }
        return value;
    }

    public static <T> T present(String field, T value) {
        if (value == null) {
            throw new InvalidRequest(field, "must be given");
        }
        return value;
    }

    public static <T> T found(String field, Optional<T> value, String mend) {
        return value.orElseThrow(() -> new InvalidRequest(field, mend));
    }

    public static int within(String field, int value, int low, int high) {
        if (value < low || value > high) {
            throw new InvalidRequest(field, "use a number from " + low + " to " + high);
        }
        return value;
    }

    /** Refuses a step that was prepared on an older version. */
    public static void version(String kind, long stored, long given) {
        if (stored != given) {
            throw Conflict.changedMeanwhile("the " + kind + " was changed meanwhile; read it again");
        }
    }
}
