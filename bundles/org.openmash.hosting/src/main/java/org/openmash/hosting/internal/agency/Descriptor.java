package org.openmash.hosting.internal.agency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.agency.AgencyCard;
import org.openmash.core.api.agency.AgencyCard.RecordType;

/** Reads {@code OPENMASH-INF/agency.json}. Whatever is wrong is refused with its path and what to write instead. */
public final class Descriptor {

    /** Where it is in the connector's bundle. */
    public static final String PATH = "OPENMASH-INF/agency.json";

    private static final int LARGEST = 256 * 1024;
    private static final int LONGEST = 500;
    private static final int MOST = 200;
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{0,60}");
    private static final Set<String> SENSITIVITIES = Set.of("ordinary", "sensitive", "restricted");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Descriptor() {}

    /**
     * @param kind kind of agency that the connector says it speaks for
     * @param agency id under which the area knows it
     * @throws InvalidRequest with the path inside the descriptor and the mend
     */
    public static AgencyCard read(String text, String kind, AgencyId agency) {
        JsonNode root = parse(text);
        String id = word(root, "", "id");
        if (!id.equals(kind)) {
            throw new InvalidRequest("id", "write \"" + kind + "\", the agency that the connector is annotated with");
        }
        return new AgencyCard(
                agency,
                name(line(root, "", "name"), agency),
                identifiers(root),
                recordTypes(root),
                handlingCodes(root),
                line(root, "", "contact"));
    }

    private static String name(String name, AgencyId agency) {
        int at = agency.value().indexOf('@');
        return at < 0 ? name : name + " (" + agency.value().substring(at + 1) + ")";
    }

    private static JsonNode parse(String text) {
        if (text.length() > LARGEST) {
            throw new InvalidRequest(PATH, "keep it under 256 KiB");
        }
        try {
            JsonNode root = JSON.readTree(text);
            if (!root.isObject()) {
                throw new InvalidRequest(PATH, "write one JSON object");
            }
            return root;
        } catch (JsonProcessingException e) {
            throw new InvalidRequest(
                    PATH,
                    "is not valid JSON at line "
                            + (e.getLocation() == null ? "1" : e.getLocation().getLineNr()));
        }
    }

    private static List<String> identifiers(JsonNode root) {
        List<String> found = new ArrayList<>();
        for (JsonNode entry : list(root, "identifiers")) {
            if (!entry.isTextual() || !WORD.matcher(entry.textValue()).matches()) {
                throw new InvalidRequest("identifiers[" + found.size() + "]", "write a scheme such as \"nhs\"");
            }
            found.add(entry.textValue());
        }
        return found;
    }

    private static List<RecordType> recordTypes(JsonNode root) {
        List<RecordType> types = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonNode entry : list(root, "recordTypes")) {
            String at = "recordTypes[" + types.size() + "].";
            RecordType type = new RecordType(
                    word(entry, at, "id"),
                    line(entry, at, "label"),
                    word(entry, at, "itemType"),
                    sensitivity(entry, at));
            if (!ids.add(type.id())) {
                throw new InvalidRequest(at + "id", "is there twice; give each record type its own id");
            }
            types.add(type);
        }
        if (types.isEmpty()) {
            throw new InvalidRequest("recordTypes", "name at least one record type");
        }
        return types;
    }

    private static String sensitivity(JsonNode entry, String at) {
        String value = word(entry, at, "sensitivity");
        if (!SENSITIVITIES.contains(value)) {
            throw new InvalidRequest(at + "sensitivity", "write ordinary, sensitive or restricted");
        }
        return value;
    }

    private static Map<String, String> handlingCodes(JsonNode root) {
        JsonNode codes = root.path("handlingCodes");
        if (!codes.isObject() || codes.isEmpty() || codes.size() > MOST) {
            throw new InvalidRequest("handlingCodes", "write an object of code and meaning with 1 to 200 entries");
        }
        Map<String, String> meanings = new LinkedHashMap<>();
        codes.fieldNames().forEachRemaining(code -> meanings.put(code, line(codes, "handlingCodes.", code)));
        return meanings;
    }

    private static JsonNode list(JsonNode root, String field) {
        JsonNode list = root.path(field);
        if (!list.isArray() || list.size() > MOST) {
            throw new InvalidRequest(field, "write a list of at most 200 entries");
        }
        return list;
    }

    private static String word(JsonNode node, String at, String field) {
        JsonNode value = node.path(field);
        if (!value.isTextual() || !WORD.matcher(value.textValue()).matches()) {
            throw new InvalidRequest(at + field, "write one word of letters, digits, dots and hyphens");
        }
        return value.textValue();
    }

    private static String line(JsonNode node, String at, String field) {
        JsonNode value = node.path(field);
        if (!value.isTextual()
                || value.textValue().isBlank()
                || value.textValue().length() > LONGEST) {
            throw new InvalidRequest(at + field, "write a text of 1 to 500 characters");
        }
        return value.textValue();
    }
}
