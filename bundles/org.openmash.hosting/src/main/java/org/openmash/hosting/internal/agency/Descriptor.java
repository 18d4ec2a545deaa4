package org.openmash.hosting.internal.agency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.agency.AgencyCard;
import org.openmash.core.api.agency.AgencyCard.AskedRule;
import org.openmash.core.api.agency.AgencyCard.Field;
import org.openmash.core.api.agency.AgencyCard.RecordType;
import org.openmash.core.api.agency.AgencyCard.Terms;
import org.openmash.core.api.agency.AgencyCard.TestPerson;

/**
 * Reads {@code OPENMASH-INF/agency.json}. Whatever is wrong or unknown is refused with its path and what to write
 * instead. The published JSON Schema says the same.
 */
public final class Descriptor {

    /** Where it is in the connector's bundle. */
    public static final String PATH = "OPENMASH-INF/agency.json";

    private static final int LARGEST = 256 * 1024;
    private static final int HOUR = 3600;
    private static final int WEEK = 7 * 24 * HOUR;
    private static final List<String> SENSITIVITIES = List.of("ordinary", "sensitive", "restricted");
    private static final List<String> FIELD_TYPES = List.of("text", "date", "code", "number");
    private static final List<String> MODES = List.of("raw", "wording", "never");
    private static final Set<String> TOP = Set.of(
            "$schema",
            "id",
            "name",
            "contact",
            "owner",
            "purpose",
            "legalGateway",
            "identifiers",
            "recordTypes",
            "handlingCodes",
            "releaseRules",
            "hosts",
            "serviceLevel",
            "glossary",
            "testPerson");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Descriptor() {}

    /**
     * @param ids what the connector says it speaks for, the best first
     * @param agency id under which the area knows it
     * @throws InvalidRequest with the path inside the descriptor and the mend
     */
    public static AgencyCard read(String text, List<String> ids, AgencyId agency) {
        DescriptorNode root = parse(text);
        if (!ids.contains(root.word("id"))) {
            throw new InvalidRequest("id", "write \"" + ids.get(0) + "\", the agency that the connector speaks for");
        }
        List<RecordType> types = recordTypes(root);
        return new AgencyCard(
                agency,
                name(root.line("name"), agency),
                root.words("identifiers"),
                types,
                root.meanings("handlingCodes", 1),
                root.line("contact"),
                terms(root, types));
    }

    private static String name(String name, AgencyId agency) {
        int at = agency.value().indexOf('@');
        return at < 0 ? name : name + " (" + agency.value().substring(at + 1) + ")";
    }

    private static DescriptorNode parse(String text) {
        if (text.length() > LARGEST) {
            throw new InvalidRequest(PATH, "keep it under 256 KiB");
        }
        try {
            JsonNode root = JSON.readTree(text);
            if (!root.isObject()) {
                throw new InvalidRequest(PATH, "write one JSON object");
            }
            return DescriptorNode.of(root, "", TOP);
        } catch (JsonProcessingException e) {
            throw new InvalidRequest(
                    PATH,
                    "is not valid JSON at line "
                            + (e.getLocation() == null ? "1" : e.getLocation().getLineNr()));
        }
    }

    private static List<RecordType> recordTypes(DescriptorNode root) {
        List<RecordType> types = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (DescriptorNode entry :
                root.objects("recordTypes", Set.of("id", "label", "itemType", "sensitivity", "fields"))) {
            types.add(new RecordType(
                    unique(entry, ids),
                    entry.line("label"),
                    entry.word("itemType"),
                    entry.oneOf("sensitivity", SENSITIVITIES),
                    fields(entry)));
        }
        if (types.isEmpty()) {
            throw new InvalidRequest("recordTypes", "name at least one record type");
        }
        return types;
    }

    private static List<Field> fields(DescriptorNode type) {
        List<Field> fields = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (DescriptorNode entry : type.objects("fields", Set.of("id", "label", "type", "sensitivity", "help"))) {
            fields.add(new Field(
                    unique(entry, ids),
                    entry.line("label"),
                    entry.oneOf("type", FIELD_TYPES),
                    entry.oneOf("sensitivity", SENSITIVITIES),
                    entry.lineOrBlank("help")));
        }
        return fields;
    }

    private static String unique(DescriptorNode entry, Set<String> ids) {
        String id = entry.word("id");
        if (!ids.add(id)) {
            throw new InvalidRequest(entry.at("id"), "is there twice; give each its own id");
        }
        return id;
    }

    private static Terms terms(DescriptorNode root, List<RecordType> types) {
        Optional<DescriptorNode> level = root.has("serviceLevel")
                ? Optional.of(root.object("serviceLevel", Set.of("locateSeconds", "retrieveSeconds")))
                : Optional.empty();
        return new Terms(
                root.lineOrBlank("owner"),
                root.lineOrBlank("purpose"),
                root.lineOrBlank("legalGateway"),
                root.lines("hosts"),
                rules(root, types),
                level.map(it -> it.seconds("locateSeconds", HOUR)).orElse(Duration.ZERO),
                level.map(it -> it.seconds("retrieveSeconds", WEEK)).orElse(Duration.ZERO),
                root.has("glossary") ? root.meanings("glossary", 0) : Map.of(),
                testPerson(root));
    }

    private static List<AskedRule> rules(DescriptorNode root, List<RecordType> types) {
        List<String> known = types.stream().map(RecordType::id).toList();
        return root.objects("releaseRules", Set.of("recordType", "recipient", "mode")).stream()
                .map(rule -> new AskedRule(
                        rule.oneOf("recordType", known), rule.line("recipient"), rule.oneOf("mode", MODES)))
                .toList();
    }

    private static Optional<TestPerson> testPerson(DescriptorNode root) {
        if (!root.has("testPerson")) {
            return Optional.empty();
        }
        DescriptorNode person = root.object("testPerson", Set.of("given", "family", "born"));
        return Optional.of(new TestPerson(person.line("given"), person.line("family"), person.date("born")));
    }
}
