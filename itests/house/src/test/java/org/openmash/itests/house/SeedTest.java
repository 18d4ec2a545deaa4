package org.openmash.itests.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the first account of the hub asked for is shown by a test that exists, or said to be open. */
class SeedTest {

    private static final Path REPOSITORY = Path.of("../..");
    private static final int ASKED_FOR = 54;
    private static final Set<String> PASSED_OVER = Set.of("target", "node_modules", ".git", ".openmash");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\|(.*)\\|(.*)\\|(.*)\\|$");
    private static final Pattern METHOD = Pattern.compile("`(\\w+)#(\\w+)`");
    private static final Pattern JOURNEY = Pattern.compile("`([\\w-]+\\.test\\.mjs)`");

    private static final Map<String, Path> TESTS = new HashMap<>();

    /** One row of the page. */
    private record Row(int number, String shownBy) {}

    @BeforeAll
    static void findTests() throws IOException {
        Files.walkFileTree(REPOSITORY, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return PASSED_OVER.contains(String.valueOf(folder.getFileName()))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = file.getFileName().toString();
                if (name.endsWith(".test.mjs") || file.toString().contains("/src/test/java/")) {
                    TESTS.put(name.replace(".java", ""), file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Test
    void noRowIsSilentlyAbsent() throws IOException {
        List<Row> rows = rows(Files.readString(REPOSITORY.resolve("docs/seed.md")));

        assertThat(rows)
                .extracting(Row::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, ASKED_FOR).boxed().toList());
        assertThat(rows)
                .allSatisfy(row -> assertThat(isOpen(row) || namesATest(row))
                        .as("row %s names a test or says that it is open", row.number())
                        .isTrue());
    }

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        assertThat(missing(Files.readString(REPOSITORY.resolve("docs/seed.md"))))
                .isEmpty();
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

    private static boolean namesATest(Row row) {
        return METHOD.matcher(row.shownBy()).find()
                || JOURNEY.matcher(row.shownBy()).find();
    }

    private static List<String> missing(String page) throws IOException {
        List<String> missing = new ArrayList<>();
        for (Row row : rows(page)) {
            var methods = METHOD.matcher(row.shownBy());
            while (methods.find()) {
                if (!has(methods.group(1), methods.group(2))) {
                    missing.add(methods.group(1) + "#" + methods.group(2));
                }
            }
            JOURNEY.matcher(row.shownBy())
                    .results()
                    .map(m -> m.group(1))
                    .filter(journey -> !TESTS.containsKey(journey))
                    .forEach(missing::add);
        }
        return missing;
    }

    private static boolean has(String test, String method) throws IOException {
        Path file = TESTS.get(test);
        return file != null && Files.readString(file).contains("void " + method + "(");
    }
}
