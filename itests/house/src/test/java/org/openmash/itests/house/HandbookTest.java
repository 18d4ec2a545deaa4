package org.openmash.itests.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a handbook or the hub itself tells people to type is there to be typed. */
class HandbookTest {

    private static final Path REPOSITORY = Path.of("../..");
    private static final Path SHELL = REPOSITORY.resolve("bundles/org.openmash.shell/src/main/java");
    private static final Pattern COMMAND = Pattern.compile("scope = \"mash\",\\s*name = \"([a-z-]+)\"");
    private static final Pattern TOLD =
            Pattern.compile("(?<![:\\w</\"'])mash:([a-z]+(?:-[a-z]+)*)(?![-a-zA-Z*])([^`\\n|]*)");
    private static final Pattern OPTION = Pattern.compile("(?<=\\s)--[a-z][a-z-]+");
    private static final Pattern SCRIPT = Pattern.compile("`\\./mash ([a-z-]+)");

    @Test
    void everyCommandOfTheHandbooksExistsWithItsOptions() throws IOException {
        Map<String, String> commands = commands();
        String shared = String.join("", sources(SHELL, ".java").toList());

        List<String> wrong = mistakes(pages(), commands, shared);

        assertThat(commands).hasSizeGreaterThan(20);
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyNextStepThatTheHubSaysExists() throws IOException {
        Map<String, String> commands = commands();
        List<String> told = new ArrayList<>();
        for (String bundle : List.of("access", "core", "hosting", "rest", "shell")) {
            sources(REPOSITORY.resolve("bundles/org.openmash." + bundle + "/src/main/java"), ".java")
                    .forEach(told::add);
        }

        List<String> unknown = told.stream()
                .flatMap(text -> TOLD.matcher(text).results())
                .map((MatchResult m) -> m.group(1))
                .filter(name -> !name.endsWith("-") && !commands.containsKey(name) && !areFamily(name, commands))
                .distinct()
                .toList();

        assertThat(unknown).isEmpty();
    }

    @Test
    void everySubcommandOfTheScriptExists() throws IOException {
        String script = Files.readString(REPOSITORY.resolve("mash"));

        assertThat(pages().flatMap(page -> SCRIPT.matcher(page).results())
                        .map((MatchResult m) -> m.group(1))
                        .distinct())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(script.substring(script.lastIndexOf("case $verb in")))
                        .containsPattern("(?m)^  ([a-z| -]*[ |])?" + name + "( [a-z| -]*)?\\)"));
    }

    @Test
    void anInventedCommandAndAnInventedOptionAreFound() throws IOException {
        Stream<String> page = Stream.of("`mash:agency-banish NAME` `mash:agency-join NAME --quickly`");

        assertThat(mistakes(page, commands(), "\"--area\""))
                .containsExactly("mash:agency-banish", "mash:agency-join --quickly");
    }

    private static List<String> mistakes(Stream<String> pages, Map<String, String> commands, String shared) {
        return pages.flatMap(page -> TOLD.matcher(page).results())
                .flatMap((MatchResult m) -> mistakes(m.group(1), m.group(2), commands, shared))
                .distinct()
                .toList();
    }

    private static Stream<String> mistakes(String name, String rest, Map<String, String> commands, String shared) {
        if (!commands.containsKey(name)) {
            return areFamily(name, commands) ? Stream.empty() : Stream.of("mash:" + name);
        }
        return OPTION.matcher(rest)
                .results()
                .map(MatchResult::group)
                .filter(option ->
                        !commands.get(name).contains('"' + option + '"') && !shared.contains('"' + option + '"'))
                .map(option -> "mash:" + name + " " + option);
    }

    /** {@code mash:agency-…} stands for all commands that begin so. */
    private static boolean areFamily(String name, Map<String, String> commands) {
        return commands.keySet().stream().anyMatch(known -> known.startsWith(name + "-"));
    }

    /** Names of commands and the source of each. */
    private static Map<String, String> commands() throws IOException {
        Map<String, String> commands = new HashMap<>();
        sources(SHELL, "Command.java")
                .forEach(text -> COMMAND.matcher(text).results().forEach(m -> commands.put(m.group(1), text)));
        return commands;
    }

    private static Stream<String> pages() throws IOException {
        Stream<String> readmes = sources(REPOSITORY.resolve("bundles"), "README.md");
        return Stream.concat(
                Stream.of(read(REPOSITORY.resolve("README.md"))),
                Stream.concat(readmes, sources(REPOSITORY.resolve("docs"), ".md")));
    }

    private static Stream<String> sources(Path root, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files
                    .filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.toString().contains("/target/")
                            && !file.toString().contains("/node_modules/")
                            && !file.toString().contains("/decisions/"))
                    .map(HandbookTest::read)
                    .toList()
                    .stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
