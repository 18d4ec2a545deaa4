package org.openmash.itests.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The modules below {@code bundles/} and their compiled classes. */
final class Bundles {

    private static final Path FOLDER = Path.of("../../bundles").toAbsolutePath().normalize();

    private Bundles() {}

    /** Everything that runs inside the hub. */
    static JavaClasses ofTheHub() {
        return new ClassFileImporter()
                .importPaths(modules()
                        .filter(module ->
                                !module.getFileName().toString().matches(".*\\.(simulators|testkit|contract)"))
                        .map(module -> module.resolve("target/classes"))
                        .filter(Files::isDirectory)
                        .toList());
    }

    static List<Path> sourceFolders() {
        return modules()
                .map(module -> module.resolve("src/main/java"))
                .filter(Files::isDirectory)
                .toList();
    }

    private static Stream<Path> modules() {
        return Stream.of(FOLDER, FOLDER.resolve("connectors"), FOLDER.resolve("thirdparty"))
                .flatMap(Bundles::folders)
                .filter(folder -> folder.getFileName().toString().startsWith("org.openmash."));
    }

    private static Stream<Path> folders(Path parent) {
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(Files::isDirectory).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
