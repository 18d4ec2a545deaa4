package org.openmash.connector.support.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.ConnectorFault.Kind;

/** Strict reading of an agency's JSON: a field of the wrong type is a fault that names the field, never its value. */
public final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(60).build())
            .build());

    private Json() {}

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    public static byte[] bytes(JsonNode node) {
        try {
            return MAPPER.writeValueAsBytes(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of JSON nodes can always be written", e);
        }
    }

    public static JsonNode parse(byte[] body) throws ConnectorFault {
        try {
            JsonNode node = MAPPER.readTree(body);
            if (node == null || !node.isContainerNode()) {
                throw bad("body", "is not a JSON object or list");
            }
            return node;
        } catch (IOException e) {
            throw bad("body", "is not JSON");
        }
    }

    /** A text that must be there. */
    public static String need(JsonNode node, String field) throws ConnectorFault {
        String text = text(node, field);
        if (text.isBlank()) {
            throw bad(field, "is missing");
        }
        return text;
    }

    /** Blank when the field is missing or null. */
    public static String text(JsonNode node, String field) throws ConnectorFault {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isTextual()) {
            throw bad(field, "is not a text");
        }
        return value.textValue();
    }

    /** Elements of a list of objects; empty when the field is missing or null. */
    public static List<JsonNode> objects(JsonNode node, String field) throws ConnectorFault {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        }
        return elements(value, field);
    }

    /** Elements of a node that is itself a list of objects. */
    public static List<JsonNode> elements(JsonNode list, String what) throws ConnectorFault {
        if (!list.isArray() || stream(list).anyMatch(e -> !e.isObject())) {
            throw bad(what, "is not a list of objects");
        }
        return stream(list).toList();
    }

    /** Elements of a list of texts; empty when the field is missing or null. */
    public static List<String> texts(JsonNode node, String field) throws ConnectorFault {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        }
        if (!value.isArray() || stream(value).anyMatch(e -> !e.isTextual())) {
            throw bad(field, "is not a list of texts");
        }
        return stream(value).map(JsonNode::textValue).toList();
    }

    public static ConnectorFault bad(String field, String what) {
        return new ConnectorFault(Kind.BAD_ANSWER, field + ": " + what);
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
