package org.openmash.itests.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A Karaf distribution unpacked from its archive and run as a process of its own on free ports of the loopback address. */
public final class HubProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int LAST_WORDS = 8;

    /** Below the ports that outgoing connections take: what is free now must be free again after each restart. */
    private static final int FIRST_PORT = 20_000;

    private static final int PORTS = 10_000;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
    private final Path home;
    private final int httpPort = freePort();
    private final int sshPort = freePort();
    private Process process;

    private HubProcess(Path home) {
        this.home = home;
    }

    /** Unpacks the archive below the folder and gives it ports of its own. */
    public static HubProcess unpack(Path archive, Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        run(List.of(
                "tar", "-xzf", archive.toAbsolutePath().toString(), "-C", folder.toString(), "--strip-components=1"));
        HubProcess hub = new HubProcess(folder);
        hub.set("org.apache.felix.http.cfg", "org.osgi.service.http.port", hub.httpPort);
        hub.set("org.apache.karaf.shell.cfg", "sshPort", hub.sshPort);
        return hub;
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + httpPort);
    }

    public Path home() {
        return home;
    }

    public int sshPort() {
        return sshPort;
    }

    /** Copies a file into {@code etc}. */
    public void configure(Path file) throws IOException {
        Files.copy(file, home.resolve("etc").resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Starts without waiting. */
    public void start(String... javaOptions) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(home.resolve("bin/karaf").toString(), "server");
        builder.environment().put("EXTRA_JAVA_OPTS", String.join(" ", javaOptions));
        builder.redirectErrorStream(true)
                .redirectOutput(home.resolve("console.log").toFile());
        process = builder.start();
    }

    /** Waits until the hub says that it is ready; the time it took, in milliseconds. */
    public long awaitReady() throws IOException {
        long start = System.nanoTime();
        while (System.nanoTime() - start < PATIENCE.toNanos()) {
            if (!process.isAlive()) {
                throw new IOException("the hub ended: see " + home.resolve("console.log"));
            }
            if (ready()) {
                return (System.nanoTime() - start) / 1_000_000;
            }
            pause();
        }
        throw new IOException("the hub did not become ready: " + lastWords());
    }

    /** What the hub waits for and what went wrong, as its log says. */
    private String lastWords() throws IOException {
        Path log = home.resolve("data/log/karaf.log");
        if (Files.notExists(log)) {
            return "no log; " + Files.readString(home.resolve("console.log"));
        }
        List<String> telling = Files.readAllLines(log).stream()
                .filter(line -> line.contains("| ERROR |") || line.contains("waits for") || line.contains("is ready"))
                .toList();
        return String.join(
                System.lineSeparator(), telling.subList(Math.max(0, telling.size() - LAST_WORDS), telling.size()));
    }

    /** Waits for the SSH port to be open. */
    public long awaitShell() throws IOException {
        long start = System.nanoTime();
        while (System.nanoTime() - start < PATIENCE.toNanos()) {
            try (java.net.Socket socket = new java.net.Socket("127.0.0.1", sshPort)) {
                return (System.nanoTime() - start) / 1_000_000;
            } catch (IOException notYet) {
                pause();
            }
        }
        throw new IOException("no shell");
    }

    /** Waits for a file below the hub's folder to be there. */
    public void awaitFile(String path) throws IOException {
        long start = System.nanoTime();
        while (Files.notExists(home.resolve(path))) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new IOException("no " + path + ": see " + home.resolve("data/log"));
            }
            pause();
        }
    }

    /** The hub's Java process. */
    public ProcessHandle java() {
        return Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .filter(p -> p.info().command().orElse("").endsWith("java"))
                .findFirst()
                .orElseThrow();
    }

    private boolean ready() {
        HttpRequest request = HttpRequest.newBuilder(uri().resolve("/api/v1/status"))
                .timeout(Duration.ofSeconds(2))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** {@code kill -9} of the hub and everything it started. */
    public void kill() {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle gone : all) {
            gone.onExit().orTimeout(10, TimeUnit.SECONDS).join();
        }
    }

    /** Resident memory of the Java process in MiB. */
    public long residentMebibytes() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + java().pid() + "/status"))) {
            return lines.filter(l -> l.startsWith("VmRSS:"))
                            .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")))
                            .findFirst()
                            .orElse(0)
                    / 1024;
        }
    }

    public boolean ended(Duration within) throws InterruptedException {
        return process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        if (process != null) {
            kill();
        }
    }

    static void run(List<String> command) throws IOException, InterruptedException {
        Process run = new ProcessBuilder(command).inheritIO().start();
        if (run.waitFor() != 0) {
            throw new IOException(command.get(0) + " failed");
        }
    }

    static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void set(String file, String key, int value) throws IOException {
        Path path = home.resolve("etc").resolve(file);
        List<String> lines = Files.exists(path) ? Files.readAllLines(path) : List.of();
        List<String> changed = Stream.concat(
                        lines.stream().filter(l -> !l.replace(" ", "").startsWith(key + "=")),
                        Stream.of(key + " = " + value))
                .toList();
        Files.write(path, changed);
    }

    private static int freePort() {
        return IntStream.generate(() -> FIRST_PORT + ThreadLocalRandom.current().nextInt(PORTS))
                .limit(100)
                .filter(HubProcess::free)
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
