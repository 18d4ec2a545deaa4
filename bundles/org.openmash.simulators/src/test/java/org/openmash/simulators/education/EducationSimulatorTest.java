package org.openmash.simulators.education;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openmash.simulators.RunningSimulators;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class EducationSimulatorTest {

    private static final String MASH = "urn:openmash:mash-extension:1";

    private final RunningSimulators simulators = RunningSimulators.get();

    @AfterEach
    void heal() throws Exception {
        trouble("none");
    }

    @Test
    void aSchoolsFileHoldsItsPupilsAndWhatItSaysAboutThem() throws Exception {
        Element alfie = pupil("EDU-10101");

        assertThat(first(alfie, "UPN")).isEqualTo("W999900117001");
        assertThat(first(alfie, "PreferredForename")).isEqualTo("Alfie");
        Element item = (Element) alfie.getElementsByTagNameNS(MASH, "Item").item(0);
        assertThat(item.getAttribute("id")).isEqualTo("S01-EDU-1");
        assertThat(item.getElementsByTagNameNS(MASH, "Release").getLength()).isEqualTo(3);
    }

    @Test
    void aPartnerWhomTheSchoolKnowsByNameIsAContactOfBothBrothers() throws Exception {
        for (String brother : List.of("EDU-10501", "EDU-10502")) {
            Element contacts =
                    (Element) pupil(brother).getElementsByTagName("Contacts").item(0);
            assertThat(contacts.getTextContent()).contains("Cole", "Darren", "Daz");
        }
    }

    @Test
    void everySchoolHasItsOwnFile() throws Exception {
        assertThat(files()).hasSizeGreaterThan(30);
    }

    @Test
    void aBrokenDeliveryLiesThereUntilHealed() throws Exception {
        int before = files().size();

        trouble("garbage");

        assertThat(files()).hasSize(before + 2);
        assertThatThrownBy(() -> parse(folder().resolve("9999901_CTF_999LLLL_001.xml")))
                .isInstanceOf(SAXException.class);
        trouble("none");
        assertThat(files()).hasSize(before);
    }

    @Test
    void theFolderCanGoAwayAndComeBack() throws Exception {
        trouble("fail");
        assertThat(folder()).doesNotExist();

        trouble("none");

        assertThat(files()).isNotEmpty();
    }

    private void trouble(String mode) throws Exception {
        simulators.control("/control/faults", "{\"agency\":\"education\",\"mode\":\"" + mode + "\"}");
    }

    private Element pupil(String recordId) throws Exception {
        for (Path file : files()) {
            NodeList pupils = parse(file).getElementsByTagName("Pupil");
            for (int i = 0; i < pupils.getLength(); i++) {
                Element pupil = (Element) pupils.item(i);
                if (pupil.getAttributeNS(MASH, "recordId").equals(recordId)) {
                    return pupil;
                }
            }
        }
        throw new AssertionError(recordId + " is in no file");
    }

    private Path folder() {
        return Path.of(simulators.property("sim.education.folder"));
    }

    private List<Path> files() throws Exception {
        try (Stream<Path> files = Files.list(folder())) {
            return files.sorted().toList();
        }
    }

    private static Document parse(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(file.toFile());
    }

    private static String first(Element element, String name) {
        return element.getElementsByTagName(name).item(0).getTextContent();
    }
}
