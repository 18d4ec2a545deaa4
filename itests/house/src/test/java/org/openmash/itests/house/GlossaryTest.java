package org.openmash.itests.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.research.AnswerState;

/** The glossary and the code use the same words. */
class GlossaryTest {

    private static final Path DOCS = Path.of("../../docs");
    private static final Path BUNDLES = Path.of("../../bundles");

    @Test
    void everyTypeNamedInTheGlossaryExists() throws IOException {
        String glossary = Files.readString(DOCS.resolve("glossary.md"));

        List<String> named = Pattern.compile("`([A-Z][A-Za-z]+)(?:\\.[A-Za-z_]+)?`")
                .matcher(glossary)
                .results()
                .map((MatchResult m) -> m.group(1))
                .distinct()
                .filter(name -> !name.equals(name.toUpperCase(Locale.ROOT)))
                .toList();

        assertThat(named)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(isDeclared(name)).as(name).isTrue());
    }

    @Test
    void everyAnswerOfAnAgencyIsExplained() throws IOException {
        String glossary = Files.readString(DOCS.resolve("glossary.md"));

        List<String> codes = Arrays.stream(AnswerState.values())
                .map(state -> state.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();

        assertThat(codes).allSatisfy(code -> assertThat(glossary).contains("`" + code + "`"));
    }

    private static boolean isDeclared(String type) throws IOException {
        for (String api : List.of("org.openmash.core.api", "org.openmash.connector.api")) {
            try (var files = Files.walk(BUNDLES.resolve(api).resolve("src/main/java"))) {
                if (files.anyMatch(file -> file.getFileName().toString().equals(type + ".java"))) {
                    return true;
                }
            }
        }
        return false;
    }
}
