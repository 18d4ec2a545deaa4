package org.openmash.connector.generic.file.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openmash.connector.support.Row;

class FormatTest {

    private static final Format CSV = new CsvFormat(',', StandardCharsets.UTF_8);
    private static final Format XML = new XmlFormat();

    @Test
    void readsQuotedValuesWithSeparatorsAndLineBreaksInThem() throws Exception {
        List<Row> rows = CSV.read(bytes("\uFEFFId,Name\n1,\"Rowe, \"\"Alfie\"\"\"\n2,\"two\nlines\"\n"), "", Set.of());

        assertThat(rows).extracting(r -> r.text("Name")).containsExactly("Rowe, \"Alfie\"", "two\nlines");
        assertThat(rows.get(0).text("id")).isEqualTo("1");
    }

    @Test
    void namesTheLineAndTheMendOfABrokenCsvFile() {
        assertThatThrownBy(() -> CSV.read(bytes("Id,Name\n1,Rowe\n2\n"), "", Set.of()))
                .hasMessage("line 3: write as many values as the first line has columns");
        assertThatThrownBy(() -> CSV.read(bytes("Id,Name\n1,\"Rowe"), "", Set.of()))
                .hasMessageStartingWith("line ")
                .hasMessageContaining("close every quotation mark");
        assertThatThrownBy(() -> CSV.read(bytes("Id,Id\n1,2\n"), "", Set.of()))
                .hasMessage("line 1: give every column a name of its own");
        assertThatThrownBy(() -> CSV.read(new byte[] {'I', 'd', '\n', (byte) 0xE9}, "", Set.of()))
                .hasMessageStartingWith("file: write it in UTF-8");
    }

    @Test
    void readsElementsAttributesAndWhatIsAround() throws Exception {
        String xml =
                "<Clients><Client id='C1'><Name><Given>Ada</Given></Name><Episode no='E1'><Note>weekly</Note></Episode>"
                        + "</Client></Clients>";

        Row client = XML.read(bytes(xml), "Clients/Client", Set.of("Phone")).get(0);
        Row episode = XML.read(bytes(xml), "Clients/Client/Episode", Set.of()).get(0);

        assertThat(client.text("Name/Given")).isEqualTo("Ada");
        assertThat(client.text("@id")).isEqualTo("C1");
        assertThat(client.has("Phone")).isTrue();
        assertThat(episode.text("../@id")).isEqualTo("C1");
        assertThat(episode.text("Note")).isEqualTo("weekly");
    }

    @Test
    void takesNoEntityAndNoOtherRoot() {
        String entity = "<!DOCTYPE a [<!ENTITY leak SYSTEM \"file:///etc/hostname\">]><Clients>&leak;</Clients>";

        assertThatThrownBy(() -> XML.read(bytes(entity), "Clients/Client", Set.of()))
                .hasMessageContaining("take out the DOCTYPE");
        assertThatThrownBy(() -> XML.read(bytes("<Other/>"), "Clients/Client", Set.of()))
                .hasMessage("Other: the mapping says that the file begins with Clients");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
