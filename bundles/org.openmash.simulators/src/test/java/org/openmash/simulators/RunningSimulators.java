package org.openmash.simulators;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The one set of simulators that all tests of this module share; stopped when the tests' process ends. */
public final class RunningSimulators {

    public static final ObjectMapper MAPPER = new ObjectMapper();

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static RunningSimulators running;

    private final Path data;
    private final Simulators simulators;

    private RunningSimulators() {
        try {
            data = Files.createTempDirectory("simulators");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        simulators = Simulators.start(data, 0);
        Runtime.getRuntime().addShutdownHook(new Thread(simulators::close));
    }

    public static synchronized RunningSimulators get() {
        if (running == null) {
            running = new RunningSimulators();
        }
        return running;
    }

    public Path data() {
        return data;
    }

    public String property(String key) {
        return simulators.properties().get(key);
    }

    public String secret(String key) {
        try {
            return Files.readString(Path.of(property(key)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public HttpRequest.Builder to(String agency, String path) {
        return HttpRequest.newBuilder(URI.create(property("sim." + agency + ".url") + path))
                .timeout(Duration.ofSeconds(10))
                .header("Authorization", "Bearer " + secret("sim." + agency + ".tokenFile"));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    /** Posts to an agency and reads the JSON of its 200. */
    public JsonNode post(String agency, String path, String body) throws IOException, InterruptedException {
        return ok(to(agency, path).POST(BodyPublishers.ofString(body)));
    }

    public JsonNode get(String agency, String path) throws IOException, InterruptedException {
        return ok(to(agency, path));
    }

    /** Posts to the control server. */
    public JsonNode control(String path, String body) throws IOException, InterruptedException {
        URI uri = URI.create(property("sim.control.url") + path);
        return ok(HttpRequest.newBuilder(uri).POST(BodyPublishers.ofString(body)));
    }

    private JsonNode ok(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = send(request);
        if (response.statusCode() != 200) {
            throw new AssertionError(response.statusCode() + " " + response.body());
        }
        return MAPPER.readTree(response.body());
    }
}
