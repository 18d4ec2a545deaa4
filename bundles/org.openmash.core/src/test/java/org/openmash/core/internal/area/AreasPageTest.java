package org.openmash.core.internal.area;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.area.Area;

/** The page for operators names no part that an area's document does not have. */
class AreasPageTest {

    private static final Pattern ROW = Pattern.compile("^\\| `([a-zA-Z]+)`", Pattern.MULTILINE);

    private final JsonNode schema = new ObjectMapper()
            .readTree(Area.class.getResourceAsStream("area.schema.json"))
            .path("properties");

    AreasPageTest() throws IOException {}

    @Test
    void everyPartOfThePageIsInTheSchema() throws IOException {
        List<String> parts = named(section("## Parts"));

        assertThat(parts).contains("id", "clocks", "standards", "patterns", "room");
        assertThat(parts)
                .allSatisfy(part -> assertThat(schema.has(part)).as(part).isTrue());
    }

    @Test
    void everyNumberOfPatternsIsOnThePage() throws IOException {
        String patterns = section("## Patterns");

        assertThat(schema.path("patterns").path("properties").fieldNames())
                .toIterable()
                .isNotEmpty()
                .allSatisfy(number -> assertThat(patterns).contains("`" + number + "`"));
    }

    private static List<String> named(String text) {
        return ROW.matcher(text).results().map((MatchResult r) -> r.group(1)).toList();
    }

    private static String section(String head) throws IOException {
        String page = Files.readString(Path.of("../../docs/areas.md"));
        String from = page.substring(page.indexOf(head) + head.length());
        int next = from.indexOf("\n## ");
        return next < 0 ? from : from.substring(0, next);
    }
}
