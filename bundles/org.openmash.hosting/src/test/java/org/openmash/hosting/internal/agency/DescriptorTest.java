package org.openmash.hosting.internal.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.agency.AgencyCard;

class DescriptorTest {

    private static final String GOOD = """
            {"id": "socialcare", "name": "Children's social care", "contact": "duty desk",
             "identifiers": ["nhs", "la-child-id"],
             "recordTypes": [
               {"id": "contact", "label": "Contact", "itemType": "previous-contacts", "sensitivity": "sensitive"},
               {"id": "plan", "label": "Plan", "itemType": "child-status", "sensitivity": "ordinary"}],
             "handlingCodes": {"OLA consent": "Ask the other authority"},
             "glossary": {"plan": "what is agreed to keep a child safe"}}
            """;

    @Test
    void readsWhatAnAgencyCanHandOver() {
        AgencyCard card = Descriptor.read(GOOD, List.of("socialcare"), new AgencyId("socialcare"));

        assertThat(card.name()).isEqualTo("Children's social care");
        assertThat(card.identifiers()).containsExactly("nhs", "la-child-id");
        assertThat(card.recordType("plan").orElseThrow().itemType()).isEqualTo("child-status");
        assertThat(card.handlingCodes()).containsKey("OLA consent");
    }

    @Test
    void anotherAreasAgencyCarriesItsNameAndId() {
        AgencyCard card = Descriptor.read(GOOD, List.of("socialcare"), new AgencyId("socialcare@tamarshire"));

        assertThat(card.id().value()).isEqualTo("socialcare@tamarshire");
        assertThat(card.name()).isEqualTo("Children's social care (tamarshire)");
    }

    @Test
    void namesThePathOfWhatIsWrong() {
        refuses(GOOD.replace("\"ordinary\"", "\"secret\""), "recordTypes[1].sensitivity");
        refuses(GOOD.replace("\"plan\", \"label\"", "\"contact\", \"label\""), "recordTypes[1].id");
        refuses(GOOD.replace("\"Contact\"", "\" \""), "recordTypes[0].label");
        refuses(GOOD.replace("\"nhs\"", "7"), "identifiers[0]");
        refuses(GOOD.replace("\"duty desk\"", "null"), "contact");
        refuses(GOOD.replace("\"Ask the other authority\"", "\"\""), "handlingCodes.OLA consent");
        refuses(GOOD.replace("handlingCodes", "codes"), "codes");
        refuses(GOOD.replace("recordTypes", "types"), "types");
    }

    @Test
    void theDescriptorSpeaksForTheAgencyOfTheAnnotation() {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> Descriptor.read(GOOD, List.of("police"), new AgencyId("police")))
                .withMessage("id: write \"police\", the agency that the connector speaks for");
    }

    @Test
    void saysInWhichLineTheJsonBreaks() {
        refuses("{\n\"id\": ,\n}", Descriptor.PATH);
        refuses("[]", Descriptor.PATH);
        refuses("", Descriptor.PATH);
        refuses("{\"id\": \"a\", \"id\": \"b\"}", Descriptor.PATH);
        refuses("[".repeat(100_000), Descriptor.PATH);
    }

    private static void refuses(String text, String field) {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> Descriptor.read(text, List.of("socialcare"), new AgencyId("socialcare")))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }
}
