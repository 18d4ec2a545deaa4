package org.openmash.itests.tour;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** One fictional family: who is who in which agency, what is held, what may be released to whom, what must come out. */
public record Scenario(
        String id,
        String title,
        String channel,
        String sourceCode,
        String referrer,
        String story,
        String address,
        List<Person> people,
        List<Known> known,
        List<HeldItem> items,
        JsonNode expect) {

    private static final String UNNAMED = "9";

    public record Person(String ref, String role, String name, String dob, String sex, JsonNode ids) {}

    /** How one agency records a person, and whether it is one of ours. */
    public record Known(
            String agency, String connector, String area, String name, String dob, String expected, String because) {

        boolean ours() {
            return expected.startsWith("SAME");
        }

        boolean open() {
            return expected.startsWith("UNRESOLVED") || expected.startsWith("TWIN") || expected.startsWith("POSSIBLE");
        }
    }

    /** What one recipient may have of an item. */
    public record Entry(String to, String condition) {}

    public record HeldItem(
            String id,
            String owner,
            String text,
            String handling,
            String why,
            List<Entry> raw,
            List<Entry> never,
            JsonNode sanitised) {

        /** What the referrer told of himself: it lies with the contact, no agency holds it. */
        boolean ofTheReferrer() {
            return why.equals("referrer identity");
        }

        Optional<String> wordingFor(String recipient) {
            return Optional.ofNullable(sanitised.get(recipient)).map(JsonNode::asText);
        }

        Optional<Entry> rawFor(String recipient) {
            return raw.stream().filter(e -> e.to().equals(recipient)).findFirst();
        }

        boolean neverFor(String recipient) {
            return never.stream().anyMatch(e -> e.to().equals(recipient) || e.to().startsWith("everyone"));
        }
    }

    /** Who reports: nobody by name where the source is one that is not named, but for what was told all the same. */
    String reporter() {
        String told = items.stream()
                .filter(HeldItem::ofTheReferrer)
                .map(HeldItem::text)
                .collect(Collectors.joining("; "));
        if (told.isEmpty()) {
            return sourceCode.equals(UNNAMED) ? "" : referrer;
        }
        return referrer + ": " + told;
    }

    public static List<Scenario> readAll(Path file) throws IOException {
        List<Scenario> scenarios = new ArrayList<>();
        new ObjectMapper().readTree(file.toFile()).get("scenarios").forEach(node -> scenarios.add(read(node)));
        return scenarios;
    }

    private static Scenario read(JsonNode node) {
        return new Scenario(
                text(node, "id"),
                text(node, "title"),
                text(node, "channel"),
                text(node, "source_code"),
                text(node, "referrer"),
                text(node, "story"),
                text(node, "address"),
                list(node.get("people"))
                        .map(p -> new Person(
                                text(p, "ref"), text(p, "role"), text(p, "name"), text(p, "dob"), text(p, "sex"), p))
                        .toList(),
                list(node.get("known"))
                        .map(k -> new Known(
                                text(k, "agency"),
                                text(k, "connector"),
                                text(k, "area"),
                                text(k, "recorded_name"),
                                text(k, "recorded_dob"),
                                text(k, "expected"),
                                text(k, "because")))
                        .toList(),
                list(node.get("items")).map(Scenario::item).toList(),
                node.get("expect"));
    }

    private static HeldItem item(JsonNode node) {
        JsonNode release = node.get("release");
        return new HeldItem(
                text(node, "id"),
                text(node, "owner_id"),
                text(node, "text"),
                text(node, "handling"),
                text(node, "why"),
                entries(release.get("raw")),
                entries(release.get("never")),
                release.get("sanitised"));
    }

    private static List<Entry> entries(JsonNode nodes) {
        return list(nodes)
                .map(e -> new Entry(text(e, "to"), text(e, e.has("condition_code") ? "condition_code" : "condition")))
                .toList();
    }

    private static java.util.stream.Stream<JsonNode> list(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false);
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText("");
    }
}
