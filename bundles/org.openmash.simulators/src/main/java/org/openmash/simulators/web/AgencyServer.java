package org.openmash.simulators.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** An agency's HTTP server on loopback: token, routes, faults. */
public final class AgencyServer implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(AgencyServer.class.getName());
    private static final int HUGE = 9 * 1024 * 1024;

    private final Routes routes;
    private final String token;
    private final Faults faults = new Faults();
    private final AtomicInteger garbage = new AtomicInteger();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(AgencyServer::daemon);

    /**
     * Starts at once.
     *
     * @param port 0 for any free one
     * @param token bearer token to ask for; blank for none
     */
    public AgencyServer(int port, String token, Routes routes) {
        this.routes = routes;
        this.token = token;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("port " + port + ": cannot be opened", e);
        }
        server.createContext("/", this::serve);
        server.setExecutor(threads);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public Faults faults() {
        return faults;
    }

    @Override
    public void close() {
        faults.set(Faults.Mode.NONE, 0);
        server.stop(0);
        threads.shutdownNow();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            Call call = call(exchange);
            faults.linger();
            switch (faults.mode()) {
                case FAIL -> send(exchange, routes.error(503, "the agency's system is down"));
                case GARBAGE -> send(exchange, garbage());
                case ENDLESS -> endless(exchange, call);
                case EMPTY -> send(exchange, answer(exchange, call, routes.emptied()));
                default -> send(exchange, answer(exchange, call, routes));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Reply answer(HttpExchange exchange, Call call, Routes routes) {
        try {
            if (!routes.open(call.path()) && !authorised(exchange)) {
                return routes.error(401, "Authorization: a valid bearer token is needed");
            }
            return routes.answer(call);
        } catch (BadCall e) {
            return routes.error(e.status(), e.getMessage());
        } catch (RuntimeException e) {
            // A mistake in one route must not cost the agency its server.
            LOG.log(System.Logger.Level.ERROR, "a route failed", e);
            return routes.error(
                    500, "the simulator itself failed: " + e.getClass().getSimpleName());
        }
    }

    private boolean authorised(HttpExchange exchange) {
        String given = exchange.getRequestHeaders().getFirst("Authorization");
        return token.isEmpty()
                || given != null
                        && MessageDigest.isEqual(
                                given.getBytes(StandardCharsets.UTF_8),
                                ("Bearer " + token).getBytes(StandardCharsets.UTF_8));
    }

    private Reply garbage() {
        String body = switch (garbage.getAndIncrement() % 3) {
            case 0 -> "{\"persons\":[{\"resourceType\":";
            case 1 -> routes.wrongTypes();
            default -> "{\"filler\":\"" + "x".repeat(HUGE) + "\"}";
        };
        return new Reply(200, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    private void endless(HttpExchange exchange, Call call) throws IOException, InterruptedException {
        Reply linked = routes.endless(call);
        if (linked != null) {
            send(exchange, linked);
            return;
        }
        byte[] piece = " ".repeat(64 * 1024).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, 0);
        OutputStream body = exchange.getResponseBody();
        while (faults.mode() == Faults.Mode.ENDLESS) {
            body.write(piece);
            body.flush();
            faults.pause(5);
        }
    }

    private static Call call(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        return new Call(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                Call.parameters(exchange.getRequestURI().getRawQuery()),
                body);
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", reply.contentType());
        exchange.sendResponseHeaders(reply.status(), reply.body().length == 0 ? -1 : reply.body().length);
        exchange.getResponseBody().write(reply.body());
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "agency-simulator");
        thread.setDaemon(true);
        return thread;
    }
}
