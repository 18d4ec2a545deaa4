package org.openmash.hosting.internal;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmash.connector.api.Answer;

/**
 * What nothing in one process can keep from a connector: the probes behind the table in docs/SECURITY.md. When one of
 * them fails, the table has become better and is to be changed.
 */
class TrustedCodeTest {

    @TempDir
    Path folder;

    private final Hub hub = new Hub();

    @AfterEach
    void close() {
        hub.close();
    }

    @Test
    void aConnectorCanReadTheEnvironment() {
        assertThat(does(() -> System.getenv("PATH"))).isEqualTo(System.getenv("PATH"));
    }

    @Test
    void aConnectorCanReadFilesOfTheHubsUser() throws IOException {
        Path foreign = Files.writeString(folder.resolve("master.key"), "of the hub");

        assertThat(does(() -> read(foreign))).isEqualTo("of the hub");
    }

    @Test
    void aConnectorCanFillTheMemory() {
        assertThat(does(() -> String.valueOf(new byte[16 * 1024 * 1024].length)))
                .isEqualTo("16777216");
    }

    @Test
    void aConnectorCanSeeTheNamesOfOtherThreads() {
        assertThat(does(() -> Thread.getAllStackTraces().keySet().toString())).contains("hub-deadlines");
    }

    private String does(Supplier<String> probe) {
        AtomicReference<String> seen = new AtomicReference<>();
        hub.joins("prying", (query, context) -> {
            seen.set(probe.get());
            return Answer.answered(List.of(Hub.candidate("P-1")));
        });
        hub.locate("01", "prying");
        await("the probe").atMost(5, SECONDS).until(() -> seen.get() != null);
        return seen.get();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
