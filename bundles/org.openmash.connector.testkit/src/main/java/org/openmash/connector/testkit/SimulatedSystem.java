package org.openmash.connector.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * An agency's system that speaks HTTP, on a port of its own on this machine: routes that a test programs, a bearer
 * token if wished, and every trouble at a word. Safe to be asked by many at once.
 */
public final class SimulatedSystem implements AutoCloseable {

    private static final int LATE_BY_MILLIS = 1_000;
    private static final byte[] GARBAGE = "{\"this\": <is no answer".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PIECE = " ".repeat(64 * 1024).getBytes(StandardCharsets.UTF_8);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "simulated-system");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, Function<Question, Reply>> routes = new ConcurrentHashMap<>();
    private final List<Question> asked = new CopyOnWriteArrayList<>();
    private volatile String token = "";
    private volatile Trouble trouble = Trouble.NONE;
    private volatile CountDownLatch healed = new CountDownLatch(1);

    private SimulatedSystem(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("the simulated system cannot listen on port " + port, e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    /** Listens on any free port. */
    public static SimulatedSystem start() {
        return new SimulatedSystem(0);
    }

    public static SimulatedSystem startOn(int port) {
        return new SimulatedSystem(port);
    }

    /** From now on only who brings this bearer token is answered; others get 401. */
    public SimulatedSystem wanting(String bearerToken) {
        token = bearerToken;
        return this;
    }

    /** Programs one path, for example {@code /people}. What has no route is answered 404. */
    public SimulatedSystem on(String method, String path, Function<Question, Reply> route) {
        routes.put(method + " " + path, route);
        return this;
    }

    /** EMPTY and HUGE are data: the routes look at {@link #trouble()} and answer so. */
    public void bring(Trouble state) {
        trouble = state;
        healed.countDown();
        healed = new CountDownLatch(1);
    }

    public Trouble trouble() {
        return trouble;
    }

    /** As in the configuration key {@code allowed.hosts}. */
    public String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    public URI url() {
        return URI.create("http://" + host());
    }

    /** Every question so far, oldest first. */
    public List<Question> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        bring(Trouble.NONE);
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Question question = Question.of(exchange);
            asked.add(question);
            switch (trouble) {
                case DOWN -> send(exchange, Reply.status(503));
                case HANGING -> healed.await();
                case GARBAGE -> send(exchange, new Reply(200, "application/json", GARBAGE));
                case ENDLESS -> pour(exchange);
                case SLOW -> {
                    healed.await(LATE_BY_MILLIS, TimeUnit.MILLISECONDS);
                    send(exchange, replyTo(question));
                }
                default -> send(exchange, replyTo(question));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Reply replyTo(Question question) {
        if (!token.isEmpty() && !("Bearer " + token).equals(question.authorization())) {
            return Reply.status(401);
        }
        Function<Question, Reply> route = routes.get(question.method() + " " + question.path());
        return route == null ? Reply.status(404) : route.apply(question);
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", reply.contentType());
        exchange.sendResponseHeaders(reply.status(), reply.body().length == 0 ? -1 : reply.body().length);
        exchange.getResponseBody().write(reply.body());
    }

    private void pour(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream body = exchange.getResponseBody()) {
            while (trouble == Trouble.ENDLESS) {
                body.write(PIECE);
            }
        }
    }
}
