package org.openmash.store.jpa.internal.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmash.store.jpa.internal.base.StoreFault;

class DerbyKeyTest {

    @TempDir
    private Path data;

    @Test
    void isMadeOnceReadableForItsOwnerOnly() throws IOException {
        String made = DerbyKey.readOrMake(file(), database());

        assertThat(made).matches("[0-9a-f]{64}");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(DerbyKey.readOrMake(file(), database())).isEqualTo(made);
    }

    @Test
    void isNeverMadeForADatabaseThatIsThereAlready() throws IOException {
        Files.createDirectories(database());

        assertThatThrownBy(() -> DerbyKey.readOrMake(file(), database()))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("restore");
        assertThat(file()).doesNotExist();
    }

    @Test
    void isRefusedWhenOthersCanReadIt() throws IOException {
        DerbyKey.readOrMake(file(), database());
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));

        assertThatThrownBy(() -> DerbyKey.readOrMake(file(), database()))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("chmod 600");
    }

    @Test
    void isRefusedWhenItIsCutShort() throws IOException {
        String made = DerbyKey.readOrMake(file(), database());
        Files.writeString(file(), made.substring(1));

        assertThatThrownBy(() -> DerbyKey.readOrMake(file(), database()))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("64 hex digits")
                .hasMessageNotContaining(made.substring(1));
    }

    private Path file() {
        return data.resolve("keys").resolve("derby.key");
    }

    private Path database() {
        return data.resolve("derby").resolve("openmash");
    }
}
