package org.openmash.shell.internal.operatorkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperatorKeyTest {

    private static final String GROUP = "_g_\\:admingroup = group,admin,ssh";

    @TempDir
    Path etc;

    private Path allowed;
    private OperatorKey key;

    @BeforeEach
    void emptyHub() throws IOException {
        allowed = Files.writeString(etc.resolve("keys.properties"), GROUP + "\n");
        key = new OperatorKey(etc.resolve("operator.key"), allowed);
    }

    @Test
    void firstStartMakesAKeyThatOnlyItsOwnerReads() throws IOException {
        boolean made = key.provide();

        assertThat(made).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key.file())))
                .isEqualTo("rw-------");
        assertThat(Files.readAllLines(allowed))
                .hasSize(2)
                .contains(GROUP)
                .last()
                .satisfies(line -> assertThat(line)
                        .startsWith("operator = AAAAB3NzaC1yc2E")
                        .endsWith(",_g_:admingroup"));
    }

    @Test
    void laterStartsKeepTheKey() throws IOException {
        key.provide();
        String before = Files.readString(allowed);

        boolean made = key.provide();

        assertThat(made).isFalse();
        assertThat(Files.readString(allowed)).isEqualTo(before);
    }

    @Test
    void anExchangedKeyReplacesTheOldOne() throws IOException {
        key.provide();
        String before = Files.readString(allowed);
        Files.delete(key.file());

        key.provide();

        assertThat(Files.readAllLines(allowed)).hasSize(2);
        assertThat(Files.readString(allowed)).isNotEqualTo(before);
    }
}
