package org.openmash.connector.support.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.PartialDate.Precision;
import org.openmash.connector.support.Row;

class MappingTest {

    private static final DescriptorWords WORDS = new DescriptorWords(Set.of("housing"), Set.of("need", "restricted"));
    private static final String FACT = """
            {"recordType": "housing", "id": "note-{NOTE}", "date": "noted", "precision": "MONTH",
             "text": "{kind}: {words}", "words": {"kind": {"ARR": "arrears"}},
             "handling": {"column": "share", "codes": {"N": "need"}, "otherwise": "restricted"}}""";

    @Test
    void aRowBecomesAFactInWords() throws Exception {
        FactMapping mapping = FactMapping.of(node(FACT), WORDS);

        Fact fact = mapping.fact(note("ARR", "N"), "P1");

        assertThat(fact.externalId()).isEqualTo("note-7");
        assertThat(fact.text()).isEqualTo("arrears: two weeks, £90 {sic}");
        assertThat(fact.handlingCode()).isEqualTo("need");
        assertThat(fact.eventDate().orElseThrow().precision()).isEqualTo(Precision.MONTH);
    }

    @Test
    void aValueNobodyMappedGetsTheCarefulCodeAndKeepsItsOwnWord() throws Exception {
        Fact fact = FactMapping.of(node(FACT), WORDS).fact(note("XYZ", "?"), "P1");

        assertThat(fact.text()).startsWith("XYZ: ");
        assertThat(fact.handlingCode()).isEqualTo("restricted");
    }

    @Test
    void aColumnThatIsNotThereIsNamedWithThePathOfTheMapping() {
        FactMapping mapping = FactMapping.of(node(FACT), WORDS);

        assertThatThrownBy(() -> mapping.fact(new Row(Map.of("note", "7", "words", "w", "kind", "k")), "P1"))
                .isInstanceOf(ConnectorFault.class)
                .hasMessageContaining("mapping: there is no column share; there are kind, note, words");
    }

    @Test
    void wordsThatTheDescriptorDoesNotKnowAreRefusedWithPathAndMend() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactMapping.of(node(FACT.replace("\"housing\"", "\"hosing\"")), WORDS))
                .withMessage("mapping: recordType: \"hosing\" is no record type of the agency's descriptor");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactMapping.of(node(FACT.replace("\"N\": \"need\"", "\"N\": \"all\"")), WORDS))
                .withMessage("mapping: handling.codes.N: \"all\" is no handling code of the agency's descriptor");
    }

    @Test
    void aRowBecomesACandidateWithWhatIsMapped() throws Exception {
        CandidateMapping mapping = CandidateMapping.of(node("""
                        {"recordId": "id", "given": "first", "family": "last", "birth": "dob", "postcode": "pc",
                         "knownAs": "nick", "identifiers": {"nhs": "nhs_no"}, "contact": "Office, {phone}"}"""), "Housing");
        Map<String, String> row =
                new HashMap<>(Map.of("ID", "P1", "FIRST", "Ada", "LAST", "Rowe", "DOB", "2017-03-04"));
        row.putAll(Map.of("PC", "WM4 2AB", "NICK", "", "NHS_NO", "9990001014", "PHONE", "01632 960701"));

        Candidate candidate = mapping.candidate(new Row(row)).orElseThrow();

        assertThat(candidate.recordId()).isEqualTo("P1");
        assertThat(candidate.contact()).isEqualTo("Office, 01632 960701");
        assertThat(candidate.person().names()).hasSize(1);
        assertThat(candidate.person().identifiers().get(0).scheme()).isEqualTo("nhs");
        assertThat(candidate.person().addresses().get(0).postcode()).isEqualTo("WM4 2AB");
    }

    @Test
    void anUnknownFieldIsRefusedSoThatATypingErrorHidesNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> CandidateMapping.of(node("{\"recordId\":\"a\",\"family\":\"b\",\"brith\":\"c\"}"), "S"))
                .withMessageStartingWith("mapping: brith: is not known here; there are address, birth, ");
    }

    private static MappingNode node(String json) {
        return MappingNode.parse("mapping", json);
    }

    private static Row note(String kind, String share) {
        return new Row(Map.of(
                "note", "7", "noted", "2026-09-14", "kind", kind, "words", "two weeks, £90 {sic}", "share", share));
    }
}
