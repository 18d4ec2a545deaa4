package org.openmash.itests.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages listen for exactly the events that the hub tells. */
class EventNamesTest {

    private static final Path BUNDLES = Path.of("../../bundles");
    private static final Path CORE = BUNDLES.resolve("org.openmash.core/src/main/java");
    private static final Path HOSTING =
            BUNDLES.resolve("org.openmash.hosting/src/main/java/org/openmash/hosting/internal/Changes.java");
    private static final Path CONNECTORS =
            BUNDLES.resolve("org.openmash.hosting/src/main/java/org/openmash/hosting/internal/ConnectorBook.java");
    private static final Path CASE_EVENTS =
            BUNDLES.resolve("org.openmash.core.api/src/main/java/org/openmash/core/api/journal/CaseEvent.java");
    private static final Path PAGES = BUNDLES.resolve("org.openmash.web/src/main/web/src/state/events.ts");
    private static final Pattern NAME = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");
    private static final Pattern CONSTANT = Pattern.compile("(?m)^    ([A-Z_]+)[,;]$");
    private static final Pattern TOLD = Pattern.compile("tell\\([^;]*?;", Pattern.DOTALL);

    @Test
    void pagesKnowEveryEventThatIsToldAndNoneThatNobodyTells() {
        String core = String.join("\n", sources(CORE).toList());
        Set<String> told = names(text(HOSTING) + text(CONNECTORS));
        told.addAll(wordsOf(CASE_EVENTS));
        TOLD.matcher(core).results().forEach(call -> told.addAll(names(call.group())));
        Set<String> known = names(text(PAGES));

        assertThat(told).hasSizeGreaterThan(15);
        assertThat(known).containsAll(told);
        Set<String> possible = names(core + text(HOSTING) + text(CONNECTORS));
        possible.addAll(wordsOf(CASE_EVENTS));
        assertThat(possible).containsAll(known);
    }

    /** What happens to a case is told under the name of its constant. */
    private static Set<String> wordsOf(Path constants) {
        return CONSTANT.matcher(text(constants))
                .results()
                .map(m -> m.group(1).toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(String text) {
        return NAME.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).map(EventNamesTest::text).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
