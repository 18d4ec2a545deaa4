package org.openmash.rest.internal.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openmash.core.api.InvalidRequest;

/** Names the place of a mistake in a JSON body and its mend, without repeating what was sent. Stateless. */
final class JsonMistakes {

    private static final int LONGEST = 160;

    private JsonMistakes() {}

    static InvalidRequest invalid(JacksonException mistake) {
        if (!(mistake instanceof JsonMappingException mapping)) {
            return new InvalidRequest("body", "send one well-formed JSON object" + place(mistake));
        }
        String path = path(mapping);
        return mapping.getCause() instanceof InvalidRequest inside
                ? inside(path, inside)
                : new InvalidRequest(path.isEmpty() ? "body" : path, mend(mapping));
    }

    private static InvalidRequest inside(String path, InvalidRequest cause) {
        String mend = cause.getMessage().substring(cause.field().length() + 2);
        return new InvalidRequest(path.isEmpty() ? cause.field() : path, mend);
    }

    private static String place(JacksonException mistake) {
        return mistake.getLocation() == null
                ? ""
                : " (line " + mistake.getLocation().getLineNr() + ", column "
                        + mistake.getLocation().getColumnNr() + ")";
    }

    /** As people write it: {@code people[0].person.born}. */
    static String path(JsonMappingException mapping) {
        StringBuilder path = new StringBuilder();
        mapping.getPath().forEach(step -> {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        });
        return path.length() > LONGEST ? path.substring(0, LONGEST) : path.toString();
    }

    private static String mend(JsonMappingException mapping) {
        if (mapping instanceof UnrecognizedPropertyException) {
            return "there is no such field; leave it out";
        }
        if (mapping instanceof InvalidNullException || mapping.getCause() instanceof NullPointerException) {
            return "give a value";
        }
        if (mapping.getCause() instanceof IllegalArgumentException ours) {
            return ours.getMessage();
        }
        if (mapping instanceof MismatchedInputException mismatched && mismatched.getTargetType() != null) {
            return wanted(mismatched.getTargetType());
        }
        return "give a value of the right type";
    }

    private static String wanted(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(c -> c.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .collect(Collectors.joining(", ", "use one of ", ""));
        }
        if (type == LocalDate.class) {
            return "give a date such as 2026-11-16";
        }
        if (type == Instant.class) {
            return "give a time such as 2026-11-16T09:05:00Z";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "give true or false";
        }
        if (type == int.class || type == long.class) {
            return "give a whole number";
        }
        return type == String.class ? "give a text" : "give a value of the right type";
    }
}
