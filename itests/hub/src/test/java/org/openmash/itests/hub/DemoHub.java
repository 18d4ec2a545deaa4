package org.openmash.itests.hub;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openmash.itests.tour.Console;
import org.openmash.itests.tour.People;

/**
 * The demonstration as {@code ./mash run} starts it, simulated agencies included. One for all test classes that want
 * it; it stops with the tests, however they end.
 */
final class DemoHub {

    private static final int FIRST_PORT = 18990;
    private static final String UP = "Stop with Ctrl-C";
    private static final Path MASH = Path.of(System.getProperty("openmash.root"), "mash")
            .toAbsolutePath()
            .normalize();

    /** Runs a command until it ends or whoever started it has gone, which the standard input tells even of a killed JVM. */
    private static final String LEASHED = """
            exec 3<&0
            "$@" 3<&- &
            command=$!
            { cat <&3 >/dev/null; kill -TERM $command; } &
            wait $command
            """;

    private static DemoHub running;

    private final Path folder;
    private final int port;
    private Process process;

    private DemoHub(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    static synchronized DemoHub running() throws IOException, InterruptedException {
        if (running == null) {
            Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "demo");
            running = new DemoHub(folder, freePort());
            running.start();
        }
        return running;
    }

    /** One that no other class shares, for tests that change it for good or restart it. */
    static DemoHub ofItsOwn() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "demo");
        DemoHub hub = new DemoHub(folder, freePort());
        hub.start();
        return hub;
    }

    /** Stops it and starts it again with what it keeps. */
    void restart() throws IOException, InterruptedException {
        stop(process);
        start();
    }

    /** Holds the hub and what the simulated agencies keep. */
    Path folder() {
        return folder;
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + port);
    }

    People people() throws IOException {
        Properties demo = new Properties();
        try (InputStream in = Files.newInputStream(Path.of(System.getProperty("openmash.demo")))) {
            demo.load(in);
        }
        return new People(uri(), demo.getProperty("password"));
    }

    Console console() {
        return new Console(List.of(MASH.toString(), "console", "--data", folder.toString()));
    }

    private void start() throws IOException, InterruptedException {
        Path log = folder.resolve("run.log");
        ProcessBuilder builder = new ProcessBuilder(
                "bash",
                "-c",
                LEASHED,
                "leashed",
                MASH.toString(),
                "run",
                "--port",
                Integer.toString(port),
                "--data",
                folder.toString());
        builder.environment().put("MASH_BUILT", "yes");
        process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        Process started = process;
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(started)));
        for (int i = 0; i < 900 && !Files.readString(log).contains(UP); i++) {
            if (!process.isAlive()) {
                break;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        if (!Files.readString(log).contains(UP)) {
            throw new IOException("the demonstration did not come up: see " + log);
        }
    }

    private static void stop(Process process) {
        try {
            process.getOutputStream().close();
            process.waitFor(20, TimeUnit.SECONDS);
        } catch (IOException ended) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() {
        return IntStream.range(FIRST_PORT, FIRST_PORT + 10)
                .filter(DemoHub::free)
                .findFirst()
                .orElseThrow();
    }

    private static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
