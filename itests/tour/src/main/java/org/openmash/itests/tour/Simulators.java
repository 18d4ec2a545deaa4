package org.openmash.itests.tour;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The simulated agencies' control: drops notices, makes trouble. */
public final class Simulators {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Properties properties = new Properties();

    public Simulators(Path propertiesFile) throws IOException {
        try (InputStream in = Files.newInputStream(propertiesFile)) {
            properties.load(in);
        }
    }

    void dropNotice(String scenario) {
        control("/control/drop", "{\"scenario\":\"" + scenario + "\"}");
    }

    private void control(String path, String json) {
        URI uri = URI.create(properties.getProperty("sim.control.url") + path);
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(path + " answered " + answer.statusCode() + ": " + answer.body());
            }
        } catch (IOException e) {
            throw new IllegalStateException(path + " failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
