package org.openmash.simulators.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.openmash.simulators.RunningSimulators;

class HealthSimulatorTest {

    private final RunningSimulators simulators = RunningSimulators.get();

    @Test
    void findsEveryRegisterOfAChildByNhsNumber() throws Exception {
        JsonNode found = search("identifier=https://fhir.nhs.uk/Id/nhs-number%7C9990001014");

        assertThat(found.findValuesAsText("id")).containsExactlyInAnyOrder("gp-10101", "ae-10102");
    }

    @Test
    void findsByDemographicsWithoutCaseAndAccents() throws Exception {
        assertThat(search("family=hádad&birthdate=2026-06-07")
                        .at("/entry/0/resource/id")
                        .asText())
                .isEqualTo("ae-10201");
        assertThat(search("address-postalcode=WM7+3EE&given=ted").path("total").asInt())
                .isEqualTo(1);
        assertThat(search("family=Mansour&birthdate=ge1997-10&given=Leila").findValuesAsText("use"))
                .contains("old");
    }

    @Test
    void anUnbornChildHasAnExpectedBirth() throws Exception {
        JsonNode found = search("family=Byrne&given=Unborn");

        assertThat(found.at("/entry/0/resource/birthDate").isMissingNode()).isTrue();
        assertThat(found.at("/entry/0/resource/extension/0/valueDate").asText()).isEqualTo("2027-01-28");
    }

    @Test
    void pagesAreJoinedByNextLinks() throws Exception {
        JsonNode page = search("family=Smith&_count=50");
        int total = page.path("total").asInt();
        int seen = page.path("entry").size();
        while (page.at("/link/1/relation").asText().equals("next")) {
            URI next = URI.create(page.at("/link/1/url").asText());
            page = simulators.get("health", "?" + next.getRawQuery());
            seen += page.path("entry").size();
        }

        assertThat(total).isGreaterThan(50);
        assertThat(seen).isEqualTo(total);
    }

    @Test
    void whatIsHeldCarriesTheOwnersFields() throws Exception {
        JsonNode held = simulators.get("health", "/MedicationStatement?patient=gp-10103");

        JsonNode parts = held.at("/entry/0/resource/extension/0/extension");
        assertThat(parts.findValuesAsText("valueString"))
                .contains("S01-HEA-2", "adult-health", "own", "mother is under strain and receiving support");
    }

    @Test
    void errorsAreOperationOutcomes() throws Exception {
        HttpResponse<String> nothingAsked = simulators.send(simulators.to("health", "/Patient"));
        HttpResponse<String> notThere = simulators.send(simulators.to("health", "/Patient/gp-0"));

        assertThat(nothingAsked.statusCode()).isEqualTo(400);
        assertThat(notThere.statusCode()).isEqualTo(404);
        assertThat(notThere.body()).contains("OperationOutcome", "not-found");
    }

    private JsonNode search(String form) throws Exception {
        var request = simulators
                .to("health", "/Patient/_search")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return RunningSimulators.MAPPER.readTree(simulators.send(request).body());
    }
}
