package org.openmash.simulators.scenario;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * The written scenarios: fictional families, what each agency holds about them and what a good hub makes of it.
 *
 * @param recipients recipient codes and their meaning
 * @param scenarios in the order of the file
 */
public record Scenarios(Map<String, String> recipients, List<Scenario> scenarios) {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public Scenarios {
        recipients = Map.copyOf(recipients);
        scenarios = List.copyOf(scenarios);
    }

    /** Reads the scenarios that travel with this program. */
    public static Scenarios read() {
        try (InputStream in = Scenarios.class.getResourceAsStream("scenarios.json")) {
            return MAPPER.readValue(in, Scenarios.class);
        } catch (IOException e) {
            throw new UncheckedIOException("scenarios.json: cannot be read", e);
        }
    }

    /** @throws IllegalArgumentException when there is no such scenario */
    public Scenario scenario(String id) {
        return scenarios.stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("scenario: there is none with id " + id));
    }
}
