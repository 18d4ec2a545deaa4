package org.openmash.itests.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tests that a page names: {@code `Class#method`}, or the file of a browser's journey. */
final class NamedTests {

    private static final Path REPOSITORY = Path.of("../..");
    private static final Set<String> PASSED_OVER = Set.of("target", "node_modules", ".git", ".openmash");
    private static final Pattern METHOD = Pattern.compile("`(\\w+)#(\\w+)`");
    private static final Pattern JOURNEY = Pattern.compile("`([\\w-]+\\.test\\.mjs)`");
    private static final Map<String, Path> FILES = files();

    private NamedTests() {}

    static boolean anyIn(String words) {
        return METHOD.matcher(words).find() || JOURNEY.matcher(words).find();
    }

    /** Those that are not there. */
    static List<String> missing(String page) {
        Stream<String> methods = METHOD.matcher(page)
                .results()
                .filter(m -> !has(m.group(1), m.group(2)))
                .map(m -> m.group(1) + "#" + m.group(2));
        Stream<String> journeys =
                JOURNEY.matcher(page).results().map(m -> m.group(1)).filter(journey -> !FILES.containsKey(journey));
        return Stream.concat(methods, journeys).toList();
    }

    private static boolean has(String test, String method) {
        Path file = FILES.get(test);
        try {
            return file != null && Files.readString(file).contains("void " + method + "(");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Path> files() {
        Map<String, Path> found = new HashMap<>();
        try {
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
                        found.put(name.replace(".java", ""), file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
