package org.openmash.core.internal.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openmash.connector.api.ReleaseTerm;
import org.openmash.connector.api.ReleaseTerm.Mode;
import org.openmash.core.api.HexId;
import org.openmash.core.api.ItemId;
import org.openmash.core.api.release.ProposedLine.Disposition;
import org.openmash.core.internal.protocol.Finding;
import org.openmash.core.internal.protocol.ReleaseMatrix;
import org.openmash.core.internal.protocol.ReleaseProtocol;
import org.openmash.core.internal.protocol.ReleaseProtocol.Matter;

/** Every item of every scenario for every recipient: nothing more leaves than its owner said. */
class ScenarioReleaseTest {

    private static final Map<String, String> TYPES = Map.of(
            "police", "police-notice",
            "health", "child-health",
            "education", "education",
            "housing", "housing",
            "probation", "probation",
            "domestic-abuse", "domestic-abuse");

    private final ReleaseMatrix matrix = ReleaseMatrix.ofTheHouse();
    private final ReleaseProtocol protocol = new ReleaseProtocol(matrix);

    private record Entry(String name, String text, String owner, List<ReleaseTerm> terms) {}

    @TestFactory
    Stream<DynamicTest> eachItemForEachRecipient() {
        return entries()
                .flatMap(entry -> recipients(entry)
                        .map(recipient -> DynamicTest.dynamicTest(
                                entry.name() + " for " + recipient, () -> check(entry, recipient))));
    }

    @Test
    void theScenariosHaveSomethingOfEveryKind() {
        List<Finding> all = entries()
                .flatMap(entry -> recipients(entry).map(r -> protocol.judge(matter(entry), r)))
                .toList();

        assertThat(all.stream().filter(f -> f.disposition() == Disposition.RAW)).hasSizeGreaterThan(40);
        assertThat(all.stream().filter(f -> f.disposition() == Disposition.WORDING))
                .hasSizeGreaterThan(9);
        assertThat(all.stream().filter(Finding::stays)).hasSizeGreaterThan(100);
    }

    private void check(Entry entry, String recipient) {
        Finding finding = protocol.judge(matter(entry), recipient);
        Set<Mode> said = entry.terms().stream()
                .filter(t -> t.recipient().equals(recipient) || t.recipient().equals("*"))
                .map(ReleaseTerm::mode)
                .collect(Collectors.toSet());
        if (said.contains(Mode.NEVER) || said.isEmpty()) {
            assertThat(finding.stays()).isTrue();
            assertThat(finding.wording()).isEmpty();
        } else if (said.contains(Mode.WORDING)) {
            assertThat(finding.wording()).isEqualTo(wording(entry, recipient)).isNotEqualTo(entry.text());
        } else if (entry.name().equals("S03-HEA-3")) {
            assertThat(finding.stays()).as("not resolved").isTrue();
        } else {
            assertThat(finding.disposition()).isEqualTo(Disposition.RAW);
        }
    }

    private static String wording(Entry entry, String recipient) {
        return entry.terms().stream()
                .filter(t -> t.recipient().equals(recipient) && t.mode() == Mode.WORDING)
                .findFirst()
                .orElseThrow()
                .wording();
    }

    private Matter matter(Entry entry) {
        String type = TYPES.getOrDefault(entry.owner(), "previous-contacts");
        return new Matter(new ItemId(HexId.random()), type, entry.terms(), true);
    }

    private Stream<String> recipients(Entry entry) {
        Stream<String> named =
                entry.terms().stream().map(ReleaseTerm::recipient).filter(r -> !r.equals("*"));
        return Stream.concat(matrix.recipients().stream(), named).distinct();
    }

    private static Stream<Entry> entries() {
        try (InputStream in = ScenarioReleaseTest.class.getResourceAsStream("scenario-items.json")) {
            List<Entry> entries = new ArrayList<>();
            for (JsonNode scenario : new ObjectMapper().readTree(in).get("scenarios")) {
                scenario.get("items").forEach(item -> entries.add(entry(item)));
            }
            return entries.stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Entry entry(JsonNode item) {
        List<ReleaseTerm> terms = new ArrayList<>();
        JsonNode release = item.get("release");
        release.get("raw")
                .forEach(r -> terms.add(new ReleaseTerm(
                        code(r.get("to").asText()),
                        Mode.RAW,
                        "",
                        r.path("condition_code").asText())));
        release.get("sanitised")
                .properties()
                .forEach(e -> terms.add(new ReleaseTerm(
                        code(e.getKey()), Mode.WORDING, e.getValue().asText(), "")));
        release.get("never")
                .forEach(n -> terms.add(new ReleaseTerm(code(n.get("to").asText()), Mode.NEVER, "", "")));
        return new Entry(
                item.get("id").asText(),
                item.get("text").asText(),
                item.get("owner_id").asText(),
                terms);
    }

    /** The scenarios say "EH (Mia's file)", "anyone until resolved", "everyone outside probation". */
    private static String code(String words) {
        String first = words.split(" ")[0];
        return first.equals("anyone") || first.equals("everyone") ? "*" : first;
    }
}
