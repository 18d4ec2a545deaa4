package org.openmash.hosting.internal.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmash.core.api.InvalidRequest;

class KarFileTest {

    private static final String REPOSITORY = "repository/org/openmash/probation/0.1.0/probation-0.1.0-features.xml";
    private static final String FEATURES = """
            <features xmlns="http://karaf.apache.org/xmlns/features/v1.6.0" name="probation">
              <feature name="openmash-connector-probation" version="0.1.0">
                <feature prerequisite="true">openmash-core</feature>
                <bundle>mvn:org.openmash/org.openmash.connector.probation/0.1.0</bundle>
              </feature>
            </features>
            """;

    @TempDir
    Path folder;

    @Test
    void saysWhichConnectorItHolds() throws IOException {
        KarFile kar = KarFile.read(kar(REPOSITORY, FEATURES));

        assertThat(kar.name()).isEqualTo("probation");
        assertThat(kar.version()).isEqualTo("0.1.0");
    }

    @Test
    void refusesAnArchiveWithMoreThanAConnector() throws IOException {
        Path kar = kar(REPOSITORY, FEATURES.replace("</features>", "<feature name=\"webconsole\"/></features>"));

        refuses(kar, "must hold exactly one feature");
    }

    @Test
    void refusesAFeatureThatIsNoConnector() throws IOException {
        refuses(kar(REPOSITORY, FEATURES.replace("openmash-connector-", "")), "must hold exactly one feature");
    }

    @Test
    void refusesEntriesThatLeaveTheirFolder() throws IOException {
        refuses(kar("repository/../../etc/x.xml", FEATURES), "entries that a connector does not need");
    }

    @Test
    void readsNoExternalEntity() throws IOException {
        String xml = "<!DOCTYPE features SYSTEM \"file:///etc/hostname\" [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + FEATURES.replace("<bundle>", "<bundle>&x;");

        assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> KarFile.read(kar(REPOSITORY, xml)));
    }

    @Test
    void refusesWhatIsNoArchive() throws IOException {
        refuses(Files.writeString(folder.resolve("broken.kar"), "not a zip"), "no readable connector archive");
        refuses(folder.resolve("none.kar"), "give the path of a .kar file that is there");
        refuses(Files.writeString(folder.resolve("a.jar"), ""), "give the path of a .kar file that is there");
    }

    private void refuses(Path file, String mend) {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> KarFile.read(file))
                .withMessageContaining(mend);
    }

    private Path kar(String entry, String xml) throws IOException {
        Path file = folder.resolve("connector.kar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
