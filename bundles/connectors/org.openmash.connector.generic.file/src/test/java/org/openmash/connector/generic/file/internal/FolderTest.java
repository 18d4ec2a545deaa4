package org.openmash.connector.generic.file.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.support.mapping.DescriptorWords;
import org.openmash.connector.support.mapping.MappingNode;
import org.openmash.connector.testkit.TestCallContext;

class FolderTest {

    private static final String MAPPING = """
            {"format": "csv", "delimiter": ";", "system": "S",
             "people": {"files": "p*.csv", "candidate": {"recordId": "id", "given": "first", "family": "last"}},
             "facts": [{"files": "f*.csv", "person": "id", "recordType": "t", "id": "{no}", "text": "{note}", "handling": "h"}]}
            """;

    @TempDir
    Path directory;

    @Test
    void readsAFileAnewWhenItChangesAndForgetsItWhenItIsGone() throws Exception {
        Folder folder = new Folder(directory, mapping(MAPPING));
        write("p.csv", "id;first;last\n1;Ada;Rowe\n", 1);
        write("p2.csv", "id;first;last\n2;Ben;Pike\n", 1);
        assertThat(knows(folder, "Ada", "Rowe")).isTrue();

        write("p.csv", "id;first;last\n1;Winifred;Rowe\n", 2);
        Files.delete(directory.resolve("p2.csv"));

        assertThat(knows(folder, "Ada", "Rowe")).isFalse();
        assertThat(knows(folder, "Ben", "Pike")).isFalse();
        assertThat(knows(folder, "Winifred", "Rowe")).isTrue();
    }

    @Test
    void readsOneFileWhereThePathIsNoFolder() throws Exception {
        write("p.csv", "id;first;last\n1;Ada;Rowe\n", 1);

        assertThat(knows(new Folder(directory.resolve("p.csv"), mapping(MAPPING)), "Ada", "Rowe"))
                .isTrue();
    }

    @Test
    void namesAColumnThatTheMappingWantsAndTheFileHasNot() throws Exception {
        write("p.csv", "id;first;surname\n1;Ada;Rowe\n", 1);

        assertThat(new Folder(directory, mapping(MAPPING))
                        .index(call())
                        .status()
                        .text())
                .isEqualTo("p.csv: mapping: people.candidate: there is no column last; there are first, id, surname");
    }

    @Test
    void namesPathAndMendOfAWrongMapping() {
        assertRefused("\"csv\"", "\"xls\"", "mapping: format: write csv or xml");
        assertRefused("\"delimiter\": \";\"", "\"delimiter\": \"semicolon\"", "mapping: delimiter: write one sign");
        assertRefused("\"p*.csv\"", "\"p[.csv\"", "mapping: people.files: write a pattern for names of files");
        assertRefused("\"person\": \"id\",", "", "mapping: facts[0].person: write a text");
    }

    private void assertRefused(String good, String bad, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mapping(MAPPING.replace(good, bad)))
                .withMessageStartingWith(message);
    }

    private Mapping mapping(String json) throws Exception {
        Path file = Files.writeString(directory.resolve("mapping.json"), json);
        return Mapping.of(MappingNode.read("mapping", file), new DescriptorWords(Set.of("t"), Set.of("h")));
    }

    private void write(String name, String text, int second) throws Exception {
        Path file = Files.writeString(directory.resolve(name), text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(second)));
    }

    private static boolean knows(Folder folder, String given, String family) throws Exception {
        PersonDetails person = PersonDetails.named(given, family).build();
        return !folder.index(call()).find(person).equals(Answer.holdsNothing());
    }

    private static TestCallContext<Void> call() {
        return TestCallContext.within(Duration.ofSeconds(10));
    }
}
