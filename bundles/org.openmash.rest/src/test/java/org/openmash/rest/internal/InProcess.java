package org.openmash.rest.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.openmash.rest.internal.door.SessionFeature;
import org.openmash.rest.internal.door.Settings;
import org.openmash.rest.internal.json.HubJson;
import org.openmash.rest.internal.json.JsonProvider;
import org.openmash.rest.internal.problem.ProblemMapper;

/** The real Jersey with the resources under test, without a network. */
final class InProcess {

    private static final URI BASE = URI.create("http://localhost:8181/api/");

    private final ApplicationHandler jersey;

    /** What came back. */
    record Answer(int status, Map<String, List<Object>> headers, String body) {
        JsonNode json() {
            try {
                return HubJson.mapper().readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String header(String name) {
            return headers.containsKey(name) ? headers.get(name).get(0).toString() : "";
        }
    }

    /** A request being put together. */
    final class Call {
        private final String method;
        private final String path;
        private final Map<String, String> headers = new LinkedHashMap<>();
        private String body = "";

        private Call(String method, String path) {
            this.method = method;
            this.path = path;
        }

        Call header(String name, String value) {
            headers.put(name, value);
            return this;
        }

        /** As Dana, from the hub's own pages. */
        Call signedIn() {
            return header("Cookie", "mash=" + People.TOKEN)
                    .header("Mash-CSRF", People.CSRF)
                    .header("Sec-Fetch-Site", "same-origin");
        }

        Call body(String json) {
            body = json;
            return header("Content-Type", "application/json");
        }

        Answer send() {
            return InProcess.this.send(this);
        }
    }

    InProcess(Object... resources) {
        ResourceConfig config = new ResourceConfig();
        config.property("jersey.config.server.wadl.disableWadl", true);
        config.register(new SessionFeature(People.accounts(), new Settings()));
        config.register(new ProblemMapper());
        config.register(new JsonProvider());
        for (Object resource : resources) {
            config.register(resource);
        }
        jersey = new ApplicationHandler(config);
    }

    Call call(String method, String path) {
        return new Call(method, path);
    }

    private Answer send(Call call) {
        ContainerRequest request = new ContainerRequest(
                BASE, BASE.resolve("v1" + call.path), call.method, null, new MapPropertiesDelegate(), null);
        call.headers.forEach(request::header);
        byte[] bytes = call.body.getBytes(StandardCharsets.UTF_8);
        request.setEntityStream(new ByteArrayInputStream(bytes));
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try {
            ContainerResponse response = jersey.apply(request, body).get();
            return new Answer(
                    response.getStatus(), Map.copyOf(response.getHeaders()), body.toString(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
