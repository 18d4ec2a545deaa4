package org.openmash.itests.hub;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** An agency's own system on a port of the loopback address: it answers well, without end, or without sense. */
final class BabblingSystem implements AutoCloseable {

    enum Mood {
        SENSIBLE,
        ENDLESS,
        GARBAGE
    }

    static final long GIBIBYTE = 1L << 30;

    private static final byte[] PERSON = "P1;Robin;Brackenbury\n".getBytes(StandardCharsets.UTF_8);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicLong sent = new AtomicLong();
    private volatile Mood mood = Mood.SENSIBLE;

    BabblingSystem() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/people", this::answer);
        server.start();
    }

    String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    void is(Mood next) {
        sent.set(0);
        mood = next;
    }

    /** Bytes that the hub has taken of the latest mood's answers, or that lie in buffers between the two. */
    long sent() {
        return sent.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/csv");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream body = exchange.getResponseBody()) {
            switch (mood) {
                case ENDLESS -> babble(body);
                case GARBAGE -> body.write(garbage());
                default -> body.write(PERSON);
            }
        }
    }

    /** 1 GiB of people, each line well-formed; the reader may hang up. */
    private void babble(OutputStream body) throws IOException {
        byte[] many = new byte[PERSON.length * 1_000];
        for (int i = 0; i < many.length; i++) {
            many[i] = PERSON[i % PERSON.length];
        }
        while (sent.get() < GIBIBYTE) {
            body.write(many);
            sent.addAndGet(many.length);
        }
    }

    private static byte[] garbage() {
        byte[] bytes = new byte[4096];
        new Random(3).nextBytes(bytes);
        return bytes;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
