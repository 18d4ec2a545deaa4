package org.openmash.itests.tour;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The hub as one signed-in person reaches it: REST with session cookie, CSRF header and versions. */
public final class Hub {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Map<String, String> versions = new ConcurrentHashMap<>();
    private final URI base;
    private final String userName;
    private volatile String cookie = "";
    private volatile String csrf = "";

    /** The hub's refusal of a call. */
    public static final class Refused extends IllegalStateException {
        private static final long serialVersionUID = 1L;
        private final int status;

        Refused(String call, int status, String body) {
            super(call + " answered " + status + ": " + body);
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private Hub(URI base, String userName) {
        this.base = base;
        this.userName = userName;
    }

    /** Somebody who is not signed in. */
    public static Hub stranger(URI base) {
        return new Hub(base, "nobody");
    }

    public static Hub signIn(URI base, String userName, String password) {
        Hub hub = new Hub(base, userName);
        HttpResponse<String> answer =
                hub.send("POST", "/session", Map.of("userName", userName, "password", password), Map.of());
        JsonNode session = hub.checked("POST /session", answer);
        hub.cookie = answer.headers()
                .firstValue("Set-Cookie")
                .map(c -> c.split(";", 2)[0])
                .orElseThrow(() -> new IllegalStateException("no session cookie"));
        hub.csrf = session.path("csrf").asText();
        return hub;
    }

    public String userName() {
        return userName;
    }

    public JsonNode get(String path) {
        return checked("GET " + path, raw(path));
    }

    /** The answer as it is, whatever its status. */
    public HttpResponse<String> raw(String path) {
        HttpResponse<String> answer = send("GET", path, null, Map.of());
        answer.headers().firstValue("ETag").ifPresent(tag -> versions.put(path, tag));
        return answer;
    }

    /** Elements of a list answer. */
    public JsonNode list(String path) {
        JsonNode answer = get(path);
        return answer.isArray() ? answer : answer.path("elements");
    }

    public JsonNode post(String path, Object body) {
        return checked("POST " + path, send("POST", path, body, Map.of()));
    }

    /** A creation, safe to repeat. */
    public JsonNode create(String path, Object body) {
        return checked(
                "POST " + path,
                send(
                        "POST",
                        path,
                        body,
                        Map.of("Idempotency-Key", UUID.randomUUID().toString())));
    }

    /** A change of what was read at another path, under the version read there just now. */
    public JsonNode change(String method, String path, Object body, String readPath) {
        get(readPath);
        return checked(
                method + " " + path,
                send(method, path, body, Map.of("If-Match", versions.getOrDefault(readPath, "*"))));
    }

    public JsonNode change(String method, String path, Object body, long version) {
        return checked(method + " " + path, send(method, path, body, Map.of("If-Match", "\"" + version + "\"")));
    }

    /** Reads again and again until it is as wanted; the last answer either way. */
    public JsonNode await(String path, Predicate<JsonNode> wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        JsonNode last = list(path);
        while (!wanted.test(last) && System.nanoTime() < end) {
            pause();
            last = list(path);
        }
        return last;
    }

    public HttpResponse<String> send(String method, String path, Object body, Map<String, String> headers) {
        return send(method, path, body, headers, HttpResponse.BodyHandlers.ofString());
    }

    /** The status of a stream that is opened and closed again. */
    public int opened(String path) {
        HttpResponse<InputStream> answer = send(
                "GET", path, null, Map.of("Accept", "text/event-stream"), HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream stream = answer.body()) {
            return answer.statusCode();
        } catch (IOException e) {
            throw new IllegalStateException("GET " + path + " failed: " + e.getMessage(), e);
        }
    }

    /** The first event of a stream that is as wanted after something is done. */
    public String awaitEvent(String path, Predicate<String> wanted, Runnable done) {
        HttpResponse<Stream<String>> answer =
                send("GET", path, null, Map.of("Accept", "text/event-stream"), HttpResponse.BodyHandlers.ofLines());
        try (Stream<String> lines = answer.body()) {
            CompletableFuture<String> first = CompletableFuture.supplyAsync(
                    () -> lines.filter(wanted).findFirst().orElseThrow());
            done.run();
            return first.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("no such event came over " + path, e);
        }
    }

    /** As JSON, unless the headers say that it is another text already. */
    private static String written(Object body, Map<String, String> headers) throws IOException {
        return headers.containsKey("Content-Type") ? body.toString() : JSON.writeValueAsString(body);
    }

    private <T> HttpResponse<T> send(
            String method, String path, Object body, Map<String, String> headers, HttpResponse.BodyHandler<T> reading) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve("/api/v1" + path))
                .timeout(Duration.ofSeconds(30))
                .setHeader("Accept", "application/json");
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        if (!method.equals("GET")) {
            request.header("Mash-CSRF", csrf).header("Content-Type", "application/json");
        }
        headers.forEach(request::setHeader);
        try {
            request.method(
                    method,
                    body == null
                            ? HttpRequest.BodyPublishers.noBody()
                            : HttpRequest.BodyPublishers.ofString(written(body, headers)));
            return http.send(request.build(), reading);
        } catch (IOException e) {
            throw new IllegalStateException(method + " " + path + " failed: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private JsonNode checked(String call, HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new Refused(call + " as " + userName, answer.statusCode(), answer.body());
        }
        return parsed(answer.body());
    }

    public static JsonNode parsed(String body) {
        try {
            return body.isBlank() ? JsonNodeFactory.instance.objectNode() : JSON.readTree(body);
        } catch (IOException e) {
            throw new IllegalStateException("no JSON was answered", e);
        }
    }

    static String field(String body, String name) {
        return parsed(body).path(name).asText();
    }

    static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(150);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
