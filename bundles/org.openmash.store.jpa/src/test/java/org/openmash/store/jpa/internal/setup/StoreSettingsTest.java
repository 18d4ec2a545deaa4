package org.openmash.store.jpa.internal.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmash.core.api.InvalidRequest;

class StoreSettingsTest {

    private static final Path DATA = Path.of("data");

    @Test
    void putsDerbyIntoTheDataFolderWhenNothingIsSaid() {
        StoreSettings settings = settings("");

        assertThat(settings.derby()).isTrue();
        assertThat(settings.derbyFolder()).isEqualTo(Path.of("data/derby/openmash"));
        assertThat(settings.derbyKeyFile()).isEqualTo(Path.of("data/keys/derby.key"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:mem:x",
                "jdbc:derby:x;encryptionKey=00",
                "jdbc:postgresql://db/mash?user=a&password=b",
                "postgresql://db/mash"
            })
    void refusesOtherDatabasesAndSecretsInTheAddress(String url) {
        assertThatThrownBy(() -> settings(url))
                .isInstanceOfSatisfying(
                        InvalidRequest.class, e -> assertThat(e.field()).isEqualTo("url"));
    }

    @Test
    void readsThePasswordFromWhereItIsKept(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("password"), "s3cret words\n");

        assertThat(PasswordRef.resolve("file:" + file)).isEqualTo("s3cret words");
        assertThat(PasswordRef.resolve("env:PATH")).isEqualTo(System.getenv("PATH"));
        assertThat(PasswordRef.resolve("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"s3cret words", "env:OPENMASH_NOT_SET", "file:/nowhere/at/all"})
    void refusesAPasswordInPlainSightOrOutOfReach(String reference) {
        assertThatThrownBy(() -> PasswordRef.resolve(reference))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageNotContaining("s3cret");
    }

    private static StoreSettings settings(String url) {
        return new StoreSettings(url, "", "", 10, 60, DATA);
    }
}
