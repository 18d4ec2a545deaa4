package org.openmash.connector.support.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One object of a configuration file in JSON, with the path to it. Whatever is wrong is an {@link
 * IllegalArgumentException} that names key, path and mend.
 */
public final class MappingNode {

    private static final long LARGEST = 256 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode node;
    private final String path;

    private MappingNode(JsonNode node, String path) {
        this.node = node;
        this.path = path;
    }

    /** @param key the configuration key that names the file; a relative one lies in the hub's {@code etc} */
    public static MappingNode read(String key, Path file) {
        Path absolute = Path.of(System.getProperty("karaf.etc", "")).resolve(file);
        try {
            if (Files.size(absolute) > LARGEST) {
                throw new IllegalArgumentException(key + ": keep the file under 256 KiB");
            }
            return parse(key, Files.readString(absolute));
        } catch (IOException e) {
            throw new IllegalArgumentException(key + ": cannot be read; is " + absolute + " there, in UTF-8?", e);
        }
    }

    static MappingNode parse(String key, String text) {
        try {
            JsonNode root = JSON.readTree(text);
            if (!root.isObject()) {
                throw new IllegalArgumentException(key + ": write one JSON object");
            }
            return new MappingNode(root, key + ": ");
        } catch (IOException e) {
            throw new IllegalArgumentException(key + ": is not valid JSON", e);
        }
    }

    /** Refuses every field that is not one of these. */
    public MappingNode only(Set<String> fields) {
        node.fieldNames().forEachRemaining(field -> {
            if (!fields.contains(field)) {
                throw wrong(field, "is not known here; there are " + String.join(", ", new TreeSet<>(fields)));
            }
        });
        return this;
    }

    public boolean has(String field) {
        return node.has(field);
    }

    /** A text that must be there. */
    public String text(String field) {
        JsonNode value = node.path(field);
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw wrong(field, "write a text");
        }
        return value.textValue().strip();
    }

    public String text(String field, String otherwise) {
        return has(field) ? text(field) : otherwise;
    }

    /** Whether the field is an object rather than a text. */
    public boolean isObject(String field) {
        return node.path(field).isObject();
    }

    public MappingNode object(String field) {
        if (!isObject(field)) {
            throw wrong(field, "write an object");
        }
        return new MappingNode(node.path(field), path + field + ".");
    }

    /** Objects of a list that must not be empty. */
    public List<MappingNode> objects(String field) {
        JsonNode list = node.path(field);
        if (!list.isArray() || list.isEmpty()) {
            throw wrong(field, "write a list of at least one object");
        }
        List<MappingNode> objects = new ArrayList<>();
        for (JsonNode element : list) {
            String at = field + "[" + objects.size() + "]";
            if (!element.isObject()) {
                throw wrong(at, "write an object");
            }
            objects.add(new MappingNode(element, path + at + "."));
        }
        return objects;
    }

    /** Texts by name; empty when the field is missing. */
    public Map<String, String> texts(String field) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (has(field)) {
            MappingNode object = object(field);
            object.node.fieldNames().forEachRemaining(name -> texts.put(name, object.text(name)));
        }
        return texts;
    }

    /** Names of the fields of an object. */
    Set<String> names(String field) {
        Set<String> names = new TreeSet<>();
        object(field).node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** The path to this object, for messages. */
    String path() {
        return path.replaceAll("[.: ]+$", "");
    }

    /** What to throw for a field of this object. */
    public IllegalArgumentException wrong(String field, String mend) {
        return new IllegalArgumentException(path + field + ": " + mend);
    }
}
