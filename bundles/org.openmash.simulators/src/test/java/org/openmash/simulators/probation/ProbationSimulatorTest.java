package org.openmash.simulators.probation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.openmash.simulators.RunningSimulators;

class ProbationSimulatorTest {

    private final RunningSimulators simulators = RunningSimulators.get();

    @Test
    void findsAnAliasWithItsOwnBirthDate() throws Exception {
        JsonNode found = search("{\"firstName\":\"Ricky\",\"surname\":\"Dunn\",\"dateOfBirth\":\"1979-09-06\","
                + "\"includeAliases\":true}");

        assertThat(found).hasSize(1);
        assertThat(found.at("/0/otherIds/crn").asText()).isEqualTo("X920411");
        assertThat(found.at("/0/mappa/category").asInt()).isEqualTo(1);
    }

    @Test
    void anAliasIsNotFoundUnlessAskedFor() throws Exception {
        assertThat(search("{\"firstName\":\"Ricky\",\"surname\":\"Dunn\",\"dateOfBirth\":\"1979-09-06\"}"))
                .isEmpty();
    }

    @Test
    void registrationsAndContactsAreKeptApart() throws Exception {
        JsonNode registrations = simulators.post("probation", "/probation/offenders/X930055/registrations", "");
        JsonNode contacts = simulators.post("probation", "/probation/offenders/X930055/contacts", "");

        assertThat(registrations.at("/content").findValuesAsText("id")).containsExactly("S05-PRO-1");
        assertThat(contacts.at("/content/0/itemType").asText()).isEqualTo("victim-details");
        assertThat(contacts.at("/content/0/release/0/to").asText()).isEqualTo("*");
    }

    private JsonNode search(String query) throws Exception {
        return simulators.post("probation", "/probation/search", query);
    }
}
