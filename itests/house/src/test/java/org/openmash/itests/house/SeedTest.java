package org.openmash.itests.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the first account of the hub asked for is shown by a test that exists, or said to be open. */
class SeedTest {

    private static final Path PAGE = Path.of("../../docs/seed.md");
    private static final int ASKED_FOR = 54;
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\|(.*)\\|(.*)\\|(.*)\\|$");

    /** One row of the page. */
    private record Row(int number, String shownBy) {}

    @Test
    void noRowIsSilentlyAbsent() throws IOException {
        List<Row> rows = rows(Files.readString(PAGE));

        assertThat(rows)
                .extracting(Row::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, ASKED_FOR).boxed().toList());
        assertThat(rows)
                .allSatisfy(row -> assertThat(isOpen(row) || NamedTests.anyIn(row.shownBy()))
                        .as("row %s names a test or says that it is open", row.number())
                        .isTrue());
    }

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        assertThat(missing(Files.readString(PAGE))).isEmpty();
    }

    @Test
    void anInventedTestIsFound() throws IOException {
        String page = "| 1 | a | b | `SeedTest#neverWritten`, `NoTest#at` |\n| 2 | a | b | `none.test.mjs` |\n"
                + "| 3 | a | b | `SeedTest#anInventedTestIsFound` |";

        assertThat(missing(page)).containsExactly("SeedTest#neverWritten", "NoTest#at", "none.test.mjs");
    }

    private static List<Row> rows(String page) {
        return ROW.matcher(page)
                .results()
                .map(m -> new Row(Integer.parseInt(m.group(1)), m.group(4).strip()))
                .toList();
    }

    private static boolean isOpen(Row row) {
        return row.shownBy().equals("open") || row.shownBy().endsWith("; rest open");
    }

    private static List<String> missing(String page) throws IOException {
        return NamedTests.missing(rows(page).stream().map(Row::shownBy).collect(Collectors.joining("\n")));
    }
}
