package org.openmash.itests.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmash.core.api.InvalidRequest;
import org.openmash.hosting.internal.install.CodeLint;

/** What we ship passes the gate through which everybody's connectors come. */
class ShippedConnectorsTest {

    private static final Path CONNECTORS = Path.of("../../bundles/connectors");
    private static final String LIBRARY = "org.openmash.connector.support";

    @TempDir
    Path folder;

    /** Planted into an archive and never run. */
    static class EndsTheHub {
        void run() {
            System.exit(1);
        }
    }

    @Test
    void everyShippedArchivePassesTheLint() throws IOException {
        List<Path> archives = archives();

        assertThat(archives).hasSize(modules().size());
        assertThat(archives)
                .allSatisfy(kar -> assertThatCode(() -> CodeLint.check(kar))
                        .as(kar.getFileName().toString())
                        .doesNotThrowAnyException());
    }

    @Test
    void sameArchivesAreRefusedWithOnePlantedClass() throws IOException {
        for (Path kar : archives()) {
            Path planted = folder.resolve(kar.getFileName());
            try (InputStream in = Files.newInputStream(kar)) {
                Files.write(planted, withPlant(in, false));
            }

            assertThatExceptionOfType(InvalidRequest.class)
                    .as(kar.getFileName().toString())
                    .isThrownBy(() -> CodeLint.check(planted))
                    .withMessageContaining(EndsTheHub.class.getName() + " ends the hub's process");
        }
    }

    /** A copy whose bundles have one more class each. */
    private static byte[] withPlant(InputStream archive, boolean bundle) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ZipInputStream in = new ZipInputStream(archive);
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = in.readAllBytes();
                out.write(
                        entry.getName().endsWith(".jar")
                                ? withPlant(new ByteArrayInputStream(content), true)
                                : content);
            }
            if (bundle) {
                plant(out);
            }
        }
        return bytes.toByteArray();
    }

    private static void plant(ZipOutputStream out) throws IOException {
        String name = EndsTheHub.class.getName().replace('.', '/') + ".class";
        out.putNextEntry(new ZipEntry(name));
        try (InputStream code = EndsTheHub.class.getClassLoader().getResourceAsStream(name)) {
            code.transferTo(out);
        }
    }

    private static List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.walk(CONNECTORS, 3)) {
            return files.filter(file -> file.toString().endsWith("-kar.kar")).toList();
        }
    }

    private static List<Path> modules() throws IOException {
        try (Stream<Path> files = Files.list(CONNECTORS)) {
            return files.filter(module -> Files.exists(module.resolve("pom.xml")))
                    .filter(module -> !module.endsWith(LIBRARY))
                    .toList();
        }
    }
}
