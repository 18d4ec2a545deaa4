package org.openmash.hosting.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmash.connector.api.ConnectorFault;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void readsAFileWithoutItsLastLineEnd() throws Exception {
        Path file = own("token", "abc\n");

        assertThat(secrets("file:" + file).get("token")).isEqualTo("abc");
        assertThat(secrets("file://" + file).get("token")).isEqualTo("abc");
    }

    @Test
    void readsAFileAnewEachTime() throws Exception {
        Path file = own("token", "old");
        Secrets secrets = secrets("file:" + file);
        secrets.get("token");

        Files.writeString(file, "new");

        assertThat(secrets.get("token")).isEqualTo("new");
    }

    @Test
    void readsAnEnvironmentVariable() throws Exception {
        assertThat(secrets("env:POLICE_TOKEN").get("token")).isEqualTo("value of POLICE_TOKEN");
    }

    @Test
    void refusesAValueAndDoesNotRepeatIt() {
        ConnectorFault fault = fault("hunter2");

        assertThat(fault).hasMessageStartingWith("secret.token holds a value").hasMessageContaining("file:/path");
        assertThat(fault.getMessage()).doesNotContain("hunter2");
    }

    @Test
    void namesTheKeyOfAFileThatIsNotThere() {
        assertThat(fault("file:" + folder.resolve("none")))
                .hasMessageStartingWith("secret.token names no readable file");
        assertThat(fault("file:relative")).hasMessageStartingWith("secret.token names no readable file");
    }

    @Test
    void namesTheKeyThatIsMissing() {
        ConnectorFault fault = catchThrowableOfType(ConnectorFault.class, () -> new Secrets(Map.of()).get("password"));

        assertThat(fault.kind()).isEqualTo(ConnectorFault.Kind.CONFIGURATION);
        assertThat(fault).hasMessageStartingWith("secret.password is missing");
    }

    @Test
    void refusesAFileThatIsTooLargeForASecret() throws IOException {
        Path file = Files.write(folder.resolve("large"), new byte[70_000]);

        assertThat(fault("file:" + file)).hasMessageContaining("at most 64 KiB");
    }

    @Test
    void refusesAFileThatOthersMayRead() throws IOException {
        Path file = own("token", "abc");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(fault("file:" + file))
                .hasMessage("secret.token names a file that others may read or change: chmod 600 it");
    }

    private Path own(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    private static Secrets secrets(String reference) {
        return new Secrets(Map.of("secret.token", reference), name -> "value of " + name);
    }

    private static ConnectorFault fault(String reference) {
        return catchThrowableOfType(
                ConnectorFault.class, () -> secrets(reference).get("token"));
    }
}
