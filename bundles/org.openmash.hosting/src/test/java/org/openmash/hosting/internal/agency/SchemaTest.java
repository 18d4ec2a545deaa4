package org.openmash.hosting.internal.agency;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.InvalidRequest;

/** The published schema and the hub's reader say the same of a descriptor. */
class SchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path REPOSITORY = Path.of("..", "..");
    private static final JsonSchema SCHEMA = schema();

    private static final String GOOD = """
            {"id": "police", "name": "Police", "contact": "duty desk", "owner": "Chief", "identifiers": ["pnc"],
             "recordTypes": [{"id": "note", "label": "Note", "itemType": "police-notice", "sensitivity": "sensitive",
               "fields": [{"id": "text", "label": "Text", "type": "text", "sensitivity": "sensitive", "help": "words"}]}],
             "handlingCodes": {"P": "May be shared"}, "hosts": ["gateway:443"],
             "releaseRules": [{"recordType": "note", "recipient": "*", "mode": "never"}],
             "serviceLevel": {"locateSeconds": 5, "retrieveSeconds": 20}, "glossary": {"PNC": "computer"},
             "testPerson": {"given": "Robin", "family": "Fictional", "born": "2014-03-09"}}
            """;

    static Stream<Path> shipped() throws IOException {
        try (Stream<Path> files = Stream.of("bundles/connectors", "karaf-distribution/src/main/demo")
                .map(REPOSITORY::resolve)
                .flatMap(SchemaTest::under)) {
            return files
                    .filter(file -> file.endsWith("agency.json"))
                    .filter(file -> !file.toString().contains("target"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedDescriptorIsAsPublished(Path file) throws IOException {
        String text = Files.readString(file);

        assertThat(SCHEMA.validate(JSON.readTree(text))).isEmpty();
        assertThat(refusal(text, id(text))).isEmpty();
    }

    @Test
    void shippedDescriptorsAreThere() throws IOException {
        assertThat(shipped()).hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void aFullDescriptorIsRightForBoth() throws IOException {
        assertThat(SCHEMA.validate(JSON.readTree(GOOD))).isEmpty();
        assertThat(refusal(GOOD, "police")).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"name\": \"Police\",`|``|name",
                "`\"Police\"`|`\" \"`|name",
                "`\"owner\": \"Chief\"`|`\"owner\": 7`|owner",
                "`\"owner\"`|`\"ovner\"`|ovner",
                "`[\"pnc\"]`|`\"pnc\"`|identifiers",
                "`[\"pnc\"]`|`[\"p n c\"]`|identifiers[0]",
                "`\"id\": \"note\"`|`\"id\": \"no te\"`|recordTypes[0].id",
                "`\"itemType\"`|`\"item\"`|recordTypes[0].item",
                "`\"sensitivity\": \"sensitive\",`|`\"sensitivity\": \"secret\",`|recordTypes[0].sensitivity",
                "`\"type\": \"text\"`|`\"type\": \"blob\"`|recordTypes[0].fields[0].type",
                "`\"help\": \"words\"`|`\"hint\": \"words\"`|recordTypes[0].fields[0].hint",
                "`\"label\": \"Text\",`|``|recordTypes[0].fields[0].label",
                "`{\"P\": \"May be shared\"}`|`{}`|handlingCodes",
                "`[\"gateway:443\"]`|`[\"\"]`|hosts[0]",
                "`\"never\"`|`\"sometimes\"`|releaseRules[0].mode",
                "`\"locateSeconds\": 5`|`\"locateSeconds\": 0`|serviceLevel.locateSeconds",
                "`\"retrieveSeconds\": 20`|`\"retrieveSeconds\": 2.5`|serviceLevel.retrieveSeconds",
                "`{\"PNC\": \"computer\"}`|`[\"PNC\"]`|glossary",
                "`\"2014-03-09\"`|`\"9 March\"`|testPerson.born",
                "`\"2014-03-09\"`|`\"2014-02-30\"`|testPerson.born",
                "`\"given\": \"Robin\", `|``|testPerson.given"
            })
    void whatTheSchemaRefusesTheReaderRefusesWithItsPath(String right, String wrong, String path) throws IOException {
        String text = GOOD.replace(right, wrong == null ? "" : wrong);

        assertThat(SCHEMA.validate(JSON.readTree(text))).isNotEmpty();
        assertThat(refusal(text, "police")).isEqualTo(path);
    }

    private static String refusal(String text, String id) {
        try {
            Descriptor.read(text, List.of(id), new AgencyId(id));
            return "";
        } catch (InvalidRequest refusal) {
            return refusal.field();
        }
    }

    private static String id(String text) throws IOException {
        JsonNode root = JSON.readTree(text);
        return root.path("id").asText();
    }

    private static Stream<Path> under(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonSchema schema() {
        try {
            String text = Files.readString(REPOSITORY.resolve(
                    "bundles/org.openmash.connector.api/src/main/resources/org/openmash/connector/agency.schema.json"));
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(
                            text,
                            SchemaValidatorsConfig.builder()
                                    .formatAssertionsEnabled(true)
                                    .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
