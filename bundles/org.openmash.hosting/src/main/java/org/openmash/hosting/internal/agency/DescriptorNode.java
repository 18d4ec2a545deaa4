package org.openmash.hosting.internal.agency;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.openmash.core.api.InvalidRequest;

/** A JSON object of a descriptor that knows its path, so that each refusal names it and says what to write instead. */
final class DescriptorNode {

    private static final int LONGEST = 500;
    private static final int MOST = 200;
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{0,60}");

    private final JsonNode node;
    private final String path;

    private DescriptorNode(JsonNode node, String path) {
        this.node = node;
        this.path = path;
    }

    /** @param known all fields that it may have */
    static DescriptorNode of(JsonNode node, String path, Set<String> known) {
        if (!node.isObject()) {
            throw new InvalidRequest(path, "write an object");
        }
        node.fieldNames().forEachRemaining(field -> {
            if (!known.contains(field)) {
                throw new InvalidRequest(
                        path.isEmpty() ? field : path + "." + field,
                        "is unknown here: remove it, or write one of "
                                + String.join(", ", known.stream().sorted().toList()));
            }
        });
        return new DescriptorNode(node, path);
    }

    String at(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    boolean has(String field) {
        return node.has(field);
    }

    String word(String field) {
        JsonNode value = node.path(field);
        if (!value.isTextual() || !WORD.matcher(value.textValue()).matches()) {
            throw new InvalidRequest(at(field), "write one word of letters, digits, dots and hyphens");
        }
        return value.textValue();
    }

    String oneOf(String field, List<String> values) {
        String value = node.path(field).asText();
        if (!values.contains(value)) {
            throw new InvalidRequest(at(field), "write one of " + String.join(", ", values));
        }
        return value;
    }

    String line(String field) {
        return text(node.path(field), at(field));
    }

    /** Blank when it is not there. */
    String lineOrBlank(String field) {
        return has(field) ? line(field) : "";
    }

    private static String text(JsonNode value, String at) {
        if (!value.isTextual()
                || value.textValue().isBlank()
                || value.textValue().length() > LONGEST) {
            throw new InvalidRequest(at, "write a text of 1 to 500 characters");
        }
        return value.textValue();
    }

    LocalDate date(String field) {
        try {
            return LocalDate.parse(node.path(field).asText());
        } catch (DateTimeParseException e) {
            throw new InvalidRequest(at(field), "write a date such as 2014-03-09");
        }
    }

    /** Zero when it is not there. */
    Duration seconds(String field, int most) {
        if (!has(field)) {
            return Duration.ZERO;
        }
        JsonNode value = node.path(field);
        if (!value.isIntegralNumber() || value.asLong() < 1 || value.asLong() > most) {
            throw new InvalidRequest(at(field), "write whole seconds from 1 to " + most);
        }
        return Duration.ofSeconds(value.asLong());
    }

    List<String> words(String field) {
        List<String> found = new ArrayList<>();
        for (JsonNode entry : list(field)) {
            if (!entry.isTextual() || !WORD.matcher(entry.textValue()).matches()) {
                throw new InvalidRequest(at(field) + "[" + found.size() + "]", "write a scheme such as \"nhs\"");
            }
            found.add(entry.textValue());
        }
        return found;
    }

    /** Empty when it is not there. */
    List<String> lines(String field) {
        List<String> found = new ArrayList<>();
        for (JsonNode entry : has(field) ? list(field) : List.<JsonNode>of()) {
            found.add(text(entry, at(field) + "[" + found.size() + "]"));
        }
        return found;
    }

    /** Empty when it is not there. */
    List<DescriptorNode> objects(String field, Set<String> known) {
        List<DescriptorNode> found = new ArrayList<>();
        for (JsonNode entry : has(field) ? list(field) : List.<JsonNode>of()) {
            found.add(of(entry, at(field) + "[" + found.size() + "]", known));
        }
        return found;
    }

    DescriptorNode object(String field, Set<String> known) {
        return of(node.path(field), at(field), known);
    }

    /** Term or code to its meaning, in the order written. */
    Map<String, String> meanings(String field, int least) {
        JsonNode entries = node.path(field);
        if (!entries.isObject() || entries.size() < least || entries.size() > MOST) {
            throw new InvalidRequest(
                    at(field), "write an object of names and meanings with " + least + " to 200 entries");
        }
        Map<String, String> meanings = new LinkedHashMap<>();
        entries.fields()
                .forEachRemaining(entry ->
                        meanings.put(entry.getKey(), text(entry.getValue(), at(field) + "." + entry.getKey())));
        return meanings;
    }

    private Iterable<JsonNode> list(String field) {
        JsonNode list = node.path(field);
        if (!list.isArray() || list.size() > MOST) {
            throw new InvalidRequest(at(field), "write a list of at most 200 entries");
        }
        return list;
    }
}
