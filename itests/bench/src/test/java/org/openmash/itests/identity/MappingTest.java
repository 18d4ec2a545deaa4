package org.openmash.itests.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappingTest {

    @TempDir
    Path folder;

    @Test
    void onlyMappedColumnsAreFieldsAndTheTruthIsNone() throws IOException {
        Path csv = folder.resolve("people.csv");
        Files.writeString(
                csv, "rec_id, given_name, surname, secret\nrec-12-org, ada, ashford, x\nrec-12-dup-0, , ashfrod, y\n");

        Labelled file = mapping(
                        "truth = rec_id\ntruth.pattern = rec-(\\\\d+)-\nfield.given_name = given\nfield.surname = family\n")
                .read("people", csv, key -> true);

        assertThat(file.fields())
                .containsExactly(Map.of("given", "ada", "family", "ashford"), Map.of("family", "ashfrod"));
        assertThat(file.same(0, 1)).isTrue();
    }

    @Test
    void truthAsAFieldIsRefused() {
        assertThatThrownBy(() -> mapping("truth = cluster\nfield.cluster = family\n"))
                .hasMessageContaining("never as a field");
    }

    private Mapping mapping(String text) throws IOException {
        return Mapping.of(Files.writeString(folder.resolve("mapping.properties"), text));
    }
}
