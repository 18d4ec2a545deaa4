package org.openmash.store.jpa.internal.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmash.store.jpa.internal.base.StoreFault;

class DerbyFolderTest {

    @TempDir
    private Path data;

    private DerbyFolder folder;

    @BeforeEach
    void choose() {
        folder = new DerbyFolder(data.resolve("openmash"), data.resolve("keys").resolve("derby.made"));
    }

    @Test
    void beginsAnewWhenTheMakingOfTheDatabaseWasCutOff() throws IOException {
        Files.createDirectories(folder.database().resolve("seg0"));

        folder.putUnfinishedAside();

        assertThat(folder.database()).doesNotExist();
        assertThat(data).isDirectoryContaining(p -> p.getFileName().toString().startsWith("openmash.unfinished-"));
    }

    @Test
    void leavesAFinishedDatabaseAlone() throws IOException {
        Files.createDirectories(folder.database());
        Files.createFile(folder.database().resolve("service.properties"));

        folder.putUnfinishedAside();

        assertThat(folder.database()).exists();
    }

    @Test
    void neverPutsADatabaseAsideThatHasBeenOpen() throws IOException {
        folder.markOpened();
        folder.markOpened();
        Files.createDirectories(folder.database());

        assertThatThrownBy(folder::putUnfinishedAside)
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("restore");
        assertThat(folder.database()).exists();
    }
}
