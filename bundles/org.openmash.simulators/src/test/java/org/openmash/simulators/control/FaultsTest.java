package org.openmash.simulators.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openmash.simulators.RunningSimulators;

class FaultsTest {

    private final RunningSimulators simulators = RunningSimulators.get();

    @AfterEach
    void heal() throws Exception {
        trouble("police", "none");
        trouble("health", "none");
    }

    @Test
    void thePropertiesFileNamesEveryAgency() throws Exception {
        Properties properties = new Properties();
        try (var in = Files.newInputStream(simulators.data().resolve("simulators.properties"))) {
            properties.load(in);
        }

        assertThat(properties)
                .containsKeys("sim.police.url", "sim.health.url", "sim.probation.url", "sim.education.folder")
                .containsKeys("sim.socialcare.westmoor.url", "sim.control.url");
        assertThat(Files.getPosixFilePermissions(Path.of(properties.getProperty("sim.police.tokenFile"))))
                .hasSize(2);
    }

    @Test
    void aFailingAgencySays503() throws Exception {
        trouble("health", "fail");

        HttpResponse<String> answer = simulators.send(simulators.to("health", "/Patient/gp-10101"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("OperationOutcome");
    }

    @Test
    void aHangingAgencyAnswersNothingUntilHealed() throws Exception {
        trouble("police", "hang");

        var impatient = simulators.to("police", "/police/health").timeout(Duration.ofMillis(300));

        assertThatThrownBy(() -> simulators.send(impatient)).isInstanceOf(HttpTimeoutException.class);
        trouble("police", "none");
        assertThat(police().statusCode()).isEqualTo(200);
    }

    @Test
    void aSlowAgencyAnswersAfterItsDelay() throws Exception {
        simulators.control("/control/faults", "{\"agency\":\"police\",\"mode\":\"slow\",\"delayMillis\":200}");
        long start = System.nanoTime();

        HttpResponse<String> answer = police();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(200));
    }

    @Test
    void garbageIsBrokenThenWronglyTypedThenHuge() throws Exception {
        trouble("police", "garbage");

        String first = police().body();
        String second = police().body();
        String third = police().body();

        assertThat(new String[] {first, second, third})
                .anySatisfy(b -> assertThatThrownBy(() -> RunningSimulators.MAPPER.readTree(b))
                        .isInstanceOf(JsonProcessingException.class))
                .anySatisfy(b -> assertThat(b.length()).isGreaterThan(8 * 1024 * 1024))
                .anySatisfy(b -> assertThat(b).contains("\"perhaps\""));
    }

    @Test
    void anEndlessBundleAlwaysHasANextLink() throws Exception {
        trouble("health", "endless");

        JsonNode page = simulators.get("health", "/Encounter?patient=ae-10102");
        JsonNode next = simulators.get("health", "?_getpages=endless&_offset=41");

        assertThat(page.at("/link/1/url").asText()).endsWith("_offset=1");
        assertThat(next.at("/link/1/url").asText()).endsWith("_offset=42");
    }

    @Test
    void anEndlessBodyNeverCloses() throws Exception {
        trouble("police", "endless");

        var request = simulators.to("police", "/police/health").build();
        var response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());

        try (var body = response.body()) {
            assertThat(body.readNBytes(1024 * 1024)).hasSize(1024 * 1024);
        }
    }

    @Test
    void badFilesAreDroppedOnDemand() throws Exception {
        for (String kind : new String[] {"badnotice", "invalidnotice", "xxe", "bomb"}) {
            JsonNode answer = simulators.control("/control/drop", "{\"kind\":\"" + kind + "\"}");

            String file = answer.at("/files/0").asText();
            assertThat(Path.of(simulators.property("sim.police.notices"), file)).exists();
        }
    }

    private HttpResponse<String> police() throws Exception {
        return simulators.send(simulators.to("police", "/police/health"));
    }

    private void trouble(String agency, String mode) throws Exception {
        simulators.control("/control/faults", "{\"agency\":\"" + agency + "\",\"mode\":\"" + mode + "\"}");
    }
}
