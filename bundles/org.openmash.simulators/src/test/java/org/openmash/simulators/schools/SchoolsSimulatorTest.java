package org.openmash.simulators.schools;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.openmash.simulators.RunningSimulators;

class SchoolsSimulatorTest {

    private final RunningSimulators simulators = RunningSimulators.get();

    @Test
    void eachSchoolKnowsItsOwnPupilsOnly() throws Exception {
        String upn = "{\"upn\":\"W999900117001\"}";

        JsonNode own = RunningSimulators.MAPPER.readTree(
                ask("quarry-hill", "quarry-hill", upn).body());
        JsonNode other =
                RunningSimulators.MAPPER.readTree(ask("harbour", "harbour", upn).body());

        assertThat(own.at("/pupils/0/id").asText()).isEqualTo("EDU-10101");
        assertThat(other.at("/pupils")).isEmpty();
    }

    @Test
    void theTokenOfOneSchoolOpensNoOther() throws Exception {
        assertThat(ask("harbour", "quarry-hill", "{}").statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> ask(String school, String tokenOf, String body) throws Exception {
        URI uri = URI.create(simulators.property("sim.schools." + school + ".url") + "/api/pupils/search");
        return simulators.send(HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + simulators.secret("sim.schools." + tokenOf + ".tokenFile"))
                .POST(BodyPublishers.ofString(body)));
    }
}
