package org.openmash.hosting.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.AgencyHttp;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.ConnectorFault.Kind;

class HttpDoorTest {

    private static final int LIMIT = 64 * 1024;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch end = new CountDownLatch(1);
    private final HttpDoor door = new HttpDoor("agency-test", LIMIT);
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/fine", exchange -> answer(exchange, 200, "fine"));
        server.createContext("/broken", exchange -> answer(exchange, 500, "broken"));
        server.createContext("/nested", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/fhir+json; charset=utf-8");
            answer(exchange, 200, "[".repeat(201) + "]".repeat(201));
        });
        server.createContext("/endless", HttpDoorTest::endless);
        server.createContext("/silent", this::silent);
        server.createContext("/elsewhere", exchange -> {
            exchange.getResponseHeaders().add("Location", "/fine");
            answer(exchange, 302, "");
        });
        server.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        door.close();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void bringsTheWholeBodyWhateverTheStatus() throws ConnectorFault {
        HttpResponse<byte[]> fine = http(seconds(5)).send(get("/fine"));
        HttpResponse<byte[]> broken = http(seconds(5)).send(get("/broken"));

        assertThat(fine.body()).asString().isEqualTo("fine");
        assertThat(broken.statusCode()).isEqualTo(500);
    }

    @Test
    void asksNoHostThatIsNotAllowed() {
        AgencyHttp http = door.until(seconds(5), AllowedHosts.of("records.example:443"), HttpWay.STRAIGHT);

        ConnectorFault fault = fault(http, "/fine?name=Grace");

        assertThat(fault.kind()).isEqualTo(Kind.CONFIGURATION);
        assertThat(fault).hasMessage("allowed.hosts: add " + place() + " if it may be asked");
    }

    @Test
    void allowsNothingWhenNothingIsConfigured() {
        assertThat(fault(door.until(seconds(5), AllowedHosts.of(null), HttpWay.STRAIGHT), "/fine")
                        .kind())
                .isEqualTo(Kind.CONFIGURATION);
    }

    @Test
    void followsNoRedirect() throws ConnectorFault {
        assertThat(http(seconds(5)).send(get("/elsewhere")).statusCode()).isEqualTo(302);
    }

    @Test
    void cutsABodyWithoutEnd() {
        ConnectorFault fault = fault(http(seconds(20)), "/endless");

        assertThat(fault.kind()).isEqualTo(Kind.BAD_ANSWER);
        assertThat(fault).hasMessageContaining("sent more than " + LIMIT + " bytes");
    }

    @Test
    void refusesABodyThatIsNestedTooDeep() {
        ConnectorFault fault = fault(http(seconds(5)), "/nested");

        assertThat(fault.kind()).isEqualTo(Kind.BAD_ANSWER);
        assertThat(fault).hasMessageContaining("nested deeper than 200 levels");
    }

    @Test
    void goesThroughTheProxyThatIsConfigured() throws ConnectorFault {
        AgencyHttp http = door.until(
                seconds(5), AllowedHosts.of("records.example:80"), HttpWay.of(Map.of("http.proxy", place())));

        HttpResponse<byte[]> answer = http.send(HttpRequest.newBuilder(URI.create("http://records.example/fine"))
                .build());

        assertThat(answer.body()).asString().isEqualTo("fine");
    }

    @Test
    void namesTheKeyOfAWayOutThatIsWrong() {
        for (Map<String, Object> wrong :
                List.<Map<String, Object>>of(Map.of("http.proxy", "nowhere"), Map.of("http.trust", "/none.pem"))) {
            AgencyHttp http = door.until(seconds(5), AllowedHosts.of(place()), HttpWay.of(wrong));

            ConnectorFault fault = fault(http, "/fine");

            assertThat(fault.kind()).isEqualTo(Kind.CONFIGURATION);
            assertThat(fault).hasMessageStartingWith(wrong.keySet().iterator().next());
        }
    }

    @Test
    void waitsNoLongerThanTheDeadline() {
        ConnectorFault fault = fault(http(Instant.now().plusMillis(200)), "/silent");

        assertThat(fault.kind()).isEqualTo(Kind.COMMUNICATION);
        assertThat(fault).hasMessageContaining("before the deadline");
    }

    @Test
    void anInterruptionEndsTheWaiting() {
        Thread.currentThread().interrupt();

        ConnectorFault fault = fault(http(seconds(20)), "/silent");

        assertThat(fault.kind()).isEqualTo(Kind.COMMUNICATION);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aHostThatIsDownMayBeUpLater() {
        server.stop(0);

        ConnectorFault fault = fault(http(seconds(5)), "/fine");

        assertThat(fault.retryable()).isTrue();
        assertThat(fault).hasMessage(place() + " could not be asked (ConnectException)");
    }

    private AgencyHttp http(Instant deadline) {
        return door.until(deadline, AllowedHosts.of(place()), HttpWay.STRAIGHT);
    }

    private String place() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    private HttpRequest get(String path) {
        return HttpRequest.newBuilder(URI.create("http://" + place() + path)).build();
    }

    private ConnectorFault fault(AgencyHttp http, String path) {
        return catchThrowableOfType(ConnectorFault.class, () -> http.send(get(path)));
    }

    private static Instant seconds(int seconds) {
        return Instant.now().plus(Duration.ofSeconds(seconds));
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        try (OutputStream out = exchange.getResponseBody()) {
            exchange.sendResponseHeaders(status, body.isEmpty() ? -1 : body.length());
            out.write(body.getBytes());
        }
    }

    private static void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        byte[] part = new byte[8192];
        try (OutputStream out = exchange.getResponseBody()) {
            while (!Thread.currentThread().isInterrupted()) {
                out.write(part);
            }
        }
    }

    private void silent(HttpExchange exchange) throws IOException {
        try {
            end.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }
}
