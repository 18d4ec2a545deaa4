package org.openmash.core.internal.area;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.openmash.core.api.InvalidRequest;

/** One object of a document with its path; what is wrong in it is refused with path and mend. Immutable. */
record Part(String path, JsonNode node) {

    /** An object with these fields and no others. */
    Part {
        if (!node.isObject()) {
            throw new InvalidRequest(path.isEmpty() ? "document" : path, "must be a JSON object");
        }
    }

    Part with(Set<String> fields) {
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!fields.contains(name)) {
                String known = String.join(", ", fields.stream().sorted().toList());
                throw new InvalidRequest(at(name), "is not known here; use " + known);
            }
        }
        return this;
    }

    String text(String name, int longest) {
        String value = text(name, longest, "");
        if (value.isEmpty()) {
            throw new InvalidRequest(at(name), "must be given");
        }
        return value;
    }

    String text(String name, int longest, String otherwise) {
        JsonNode value = node.path(name);
        if (value.isMissingNode()) {
            return otherwise;
        }
        return text(at(name), value, longest);
    }

    String matching(String name, Pattern form, String mend) {
        return fitting(name, text(name, 100), form, mend);
    }

    String matching(String name, Pattern form, String otherwise, String mend) {
        String value = text(name, 100, otherwise);
        return value.isEmpty() ? value : fitting(name, value, form, mend);
    }

    int number(String name, int low, int high) {
        JsonNode value = node.path(name);
        if (!value.isInt() || value.intValue() < low || value.intValue() > high) {
            throw new InvalidRequest(at(name), "use a number from " + low + " to " + high);
        }
        return value.intValue();
    }

    /** A text in a form that a parser knows. */
    <T> T parsed(String name, Function<String, T> parser, String mend) {
        return parsed(at(name), text(name, 40), parser, mend);
    }

    /** All texts of a list in such a form. */
    <T> List<T> parsedAll(String name, Function<String, T> parser, String mend) {
        List<T> values = new ArrayList<>();
        JsonNode list = list(name);
        for (int i = 0; i < list.size(); i++) {
            String at = at(name) + "[" + i + "]";
            values.add(parsed(at, text(at, list.get(i), 400), parser, mend));
        }
        return values;
    }

    List<Part> parts(String name) {
        List<Part> parts = new ArrayList<>();
        JsonNode list = list(name);
        for (int i = 0; i < list.size(); i++) {
            parts.add(new Part(at(name) + "[" + i + "]", list.get(i)));
        }
        return parts;
    }

    Optional<Part> part(String name) {
        JsonNode value = node.path(name);
        return value.isMissingNode() ? Optional.empty() : Optional.of(new Part(at(name), value));
    }

    Map<String, String> texts() {
        Map<String, String> values = new LinkedHashMap<>();
        node.fields().forEachRemaining(e -> values.put(e.getKey(), text(at(e.getKey()), e.getValue(), 2_000)));
        return values;
    }

    String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private JsonNode list(String name) {
        JsonNode value = node.path(name);
        if (!value.isMissingNode() && !value.isArray()) {
            throw new InvalidRequest(at(name), "must be a list");
        }
        return value;
    }

    private String fitting(String name, String value, Pattern form, String mend) {
        if (!form.matcher(value).matches()) {
            throw new InvalidRequest(at(name), mend);
        }
        return value;
    }

    private static <T> T parsed(String at, String text, Function<String, T> parser, String mend) {
        try {
            return parser.apply(text);
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw new InvalidRequest(at, mend);
        }
    }

    private static String text(String at, JsonNode value, int longest) {
        if (!value.isTextual()) {
            throw new InvalidRequest(at, "must be a text in quotes");
        }
        String text = value.textValue().strip();
        if (text.length() > longest) {
            throw new InvalidRequest(at, "is longer than " + longest + " characters; shorten it");
        }
        return text;
    }
}
