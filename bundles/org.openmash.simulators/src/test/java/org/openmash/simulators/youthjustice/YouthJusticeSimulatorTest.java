package org.openmash.simulators.youthjustice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.openmash.simulators.RunningSimulators;

class YouthJusticeSimulatorTest {

    private final RunningSimulators simulators = RunningSimulators.get();

    @Test
    void findsAYoungPersonByGivenNameAndBirthDateThoughTheFamilyNameIsWrittenOtherwise() throws Exception {
        JsonNode found = simulators.post(
                "youthjustice",
                "/youthjustice/cases/search",
                "{\"givenName\":\"Kian\",\"dateOfBirth\":\"2010-02-14\"}");

        assertThat(found.at("/cases/0/caseId").asText()).isEqualTo("YJ-10701");
        assertThat(found.at("/cases/0/familyName").asText()).isEqualTo("O'DOYLE");
    }

    @Test
    void handsOverOrdersWithTheOwnersReleaseEntries() throws Exception {
        JsonNode held = simulators.post("youthjustice", "/youthjustice/cases/YJ-10701/records", "");

        assertThat(held.at("/orders/0/id").asText()).isEqualTo("S07-YJS-1");
        assertThat(held.at("/orders/0/release/0/to").asText()).isEqualTo("DM");
        assertThat(held.at("/assessments")).isEmpty();
    }
}
