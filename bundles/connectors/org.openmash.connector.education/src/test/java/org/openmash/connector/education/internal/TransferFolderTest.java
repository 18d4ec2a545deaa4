package org.openmash.connector.education.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.Status;
import org.openmash.connector.testkit.TestCallContext;

class TransferFolderTest {

    private static final String FILE = """
            <CTfile><Header><SourceSchool><LEA>999</LEA><Estab>2001</Estab><SchoolName>Quarry Hill</SchoolName></SourceSchool></Header>
              <CTFpupilData><Pupil><UPN>W999900117001</UPN><Surname>Rowe</Surname><Forename>Alfred</Forename></Pupil></CTFpupilData>
            </CTfile>
            """;

    @TempDir
    Path directory;

    @Test
    void readsAFileAnewWhenItChanges() throws Exception {
        TransferFolder folder = new TransferFolder(directory);
        write(FILE, 1);
        assertThat(knows(folder, "Alfred", "Rowe")).isTrue();

        write(FILE.replace("Alfred", "Winifred"), 2);

        assertThat(knows(folder, "Alfred", "Rowe")).isFalse();
        assertThat(knows(folder, "Winifred", "Rowe")).isTrue();
    }

    @Test
    void forgetsWhatWasInAFileThatIsGone() throws Exception {
        TransferFolder folder = new TransferFolder(directory);
        write(FILE, 1);
        assertThat(knows(folder, "Alfred", "Rowe")).isTrue();

        Files.delete(directory.resolve("a.xml"));

        assertThat(knows(folder, "Alfred", "Rowe")).isFalse();
    }

    @Test
    void namesFieldAndMendOfAFileThatCannotBeTaken() throws Exception {
        write(FILE.replace("<UPN>W999900117001</UPN>", ""), 1);

        Status status = new TransferFolder(directory).index(call()).status();

        assertThat(status.text()).isEqualTo("a.xml: UPN: give every pupil a UPN or a mash:recordId");
    }

    private void write(String xml, int second) throws Exception {
        Path file = Files.writeString(directory.resolve("a.xml"), xml);
        Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(second)));
    }

    private static boolean knows(TransferFolder folder, String given, String family) throws Exception {
        PersonDetails person = PersonDetails.named(given, family).build();
        return !folder.index(call()).find(person).equals(Answer.holdsNothing());
    }

    private static TestCallContext<Void> call() {
        return TestCallContext.within(Duration.ofSeconds(10));
    }
}
