package org.openmash.itests.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the families' own data assert is shown by a test that exists, or said to be open. */
class ScenariosTest {

    private static final Path PAGE = Path.of("../../docs/scenarios.md");
    private static final Path DATA = Path.of(
            "../../bundles/org.openmash.simulators/src/main/resources/org/openmash/simulators/scenario/scenarios.json");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (S\\d+/\\d+) \\| (\\w+) \\| (.*) \\| (.*) \\|$");
    private static final String WAITS = "waits for the release protocol";

    @Test
    void everyAssertionOfTheDataHasItsRow() throws IOException {
        Map<String, String> asserted = new LinkedHashMap<>();
        for (JsonNode scenario : new ObjectMapper().readTree(DATA.toFile()).path("scenarios")) {
            int number = 0;
            for (JsonNode test : scenario.path("tests")) {
                number++;
                asserted.put(
                        scenario.path("id").asText() + "/" + number,
                        test.path("tag").asText() + ": " + test.path("text").asText());
            }
        }
        Map<String, String> rows = new LinkedHashMap<>();
        ROW.matcher(Files.readString(PAGE))
                .results()
                .forEach(m -> rows.put(m.group(1), m.group(2) + ": " + m.group(3)));

        assertThat(rows).isEqualTo(asserted);
    }

    @Test
    void everyRowNamesATestThatExistsOrSaysThatItIsOpen() throws IOException {
        String page = Files.readString(PAGE);
        List<String> silent = new ArrayList<>();
        ROW.matcher(page)
                .results()
                .filter(m -> !(m.group(4).startsWith("open")
                        || m.group(2).equals("release") && m.group(4).equals(WAITS)
                        || NamedTests.anyIn(m.group(4))))
                .forEach(m -> silent.add(m.group(1)));

        assertThat(silent).isEmpty();
        assertThat(NamedTests.missing(page)).isEmpty();
    }
}
