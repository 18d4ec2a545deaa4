package org.openmash.itests.hub;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.openmash.itests.bench.Footprint;
import org.openmash.itests.bench.HubProcess;
import org.openmash.itests.tour.Console;
import org.openmash.itests.tour.People;

/** A hub of its own, with the fire service's connector, which answers from a file and needs no simulated agency. */
final class FireHub implements AutoCloseable {

    private final HubProcess hub;
    private final Path first;
    private final Path second;

    private FireHub(HubProcess hub, Path first, Path second) {
        this.hub = hub;
        this.first = first;
        this.second = second;
    }

    static FireHub unpack() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "upgrade");
        HubProcess hub = HubProcess.unpack(Path.of(System.getProperty("openmash.archive")), folder.resolve("hub"));
        hub.configure(Path.of(System.getProperty("openmash.demo")));
        Path visits = Files.writeString(
                folder.resolve("visits.csv"), "V1;2026-10-02;Robin;Upgrade;1 Hill Road;WM4 1AA;Alarms fitted\n");
        Files.writeString(
                hub.home().resolve("etc/org.openmash.connector.fire-westmoor.cfg"),
                "agency.areas = westmoor\nvisits.file = " + visits
                        + "\ntest.given = Robin\ntest.family = Upgrade\ntest.born = 2016-02-20\n");
        Path kar = kar("fire");
        return new FireHub(hub, kar, OtherVersion.of(kar, "0.1.0", "0.2.0", folder.resolve("fire-0.2.0.kar")));
    }

    static Path kar(String connector) {
        String name = "org.openmash.connector." + connector;
        return Path.of(
                        System.getProperty("openmash.root"),
                        "bundles/connectors",
                        name,
                        "target",
                        name + "-0.1.0-kar.kar")
                .toAbsolutePath()
                .normalize();
    }

    /** With the settings of hosting. */
    FireHub set(String... lines) throws IOException {
        Files.write(hub.home().resolve("etc/org.openmash.hosting.cfg"), List.of(lines));
        return this;
    }

    /** Lays the second version out as a supplier's Maven repository that the hub may fetch from; gives its address. */
    String publish() throws IOException {
        Path repository = OtherVersion.unpack(second, hub.home().resolveSibling("supplier"));
        Files.writeString(
                hub.home().resolve("etc/org.ops4j.pax.url.mvn.cfg"),
                "\norg.ops4j.pax.url.mvn.repositories = " + repository.toUri() + "@id=supplier\n",
                StandardOpenOption.APPEND);
        return "mvn:org.openmash/org.openmash.connector.fire/0.2.0/xml/features";
    }

    void start() throws IOException {
        hub.start(Footprint.VISIBLE);
        try {
            hub.awaitReady();
        } catch (IOException busyMachine) {
            hub.awaitReady();
        }
    }

    /** Length of the log. */
    long logged() throws IOException {
        return Files.size(log());
    }

    /** Waits until the log says something after that length. */
    void awaitLogged(long after, String words) throws IOException, InterruptedException {
        for (int i = 0; i < 6_000; i++) {
            byte[] all = Files.readAllBytes(log());
            int from = (int) Math.min(after, all.length);
            if (new String(all, from, all.length - from, StandardCharsets.UTF_8).contains(words)) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
        throw new AssertionError("the log did not say within 30 s: " + words);
    }

    private Path log() {
        return hub.home().resolve("data/log/karaf.log");
    }

    HubProcess process() {
        return hub;
    }

    Path first() {
        return first;
    }

    Path second() {
        return second;
    }

    People people() throws IOException {
        Properties demo = new Properties();
        try (InputStream in = Files.newInputStream(Path.of(System.getProperty("openmash.demo")))) {
            demo.load(in);
        }
        return new People(hub.uri(), demo.getProperty("password"));
    }

    String type(String command) {
        return new Console(List.of(
                        "sh",
                        "-c",
                        "printf '%s\\n' \"$3\" | \"$0/bin/client\" -h 127.0.0.1 -a \"$1\" -u operator -k \"$2\" -b 2>&1",
                        hub.home().toString(),
                        "" + hub.sshPort(),
                        hub.home().resolve("etc/operator.key").toString()))
                .type(command);
    }

    /** Version and state of each bundle of the connector, as the framework has them. */
    List<String> bundles(String connector) {
        return type("bundle:list -t 0 -s --no-format")
                .lines()
                .filter(line -> line.contains("org.openmash.connector." + connector))
                .map(line -> line.replaceAll("\u001b\\[[;\\d]*m", "").split("\t"))
                .map(columns -> columns[3].strip() + " " + columns[1].strip())
                .toList();
    }

    String life(People people) {
        return StreamSupport.stream(
                        people.operator().list("/agencies?area=westmoor").spliterator(), false)
                .filter(agency -> agency.path("id").asText().equals("fire"))
                .map(agency -> agency.path("life").asText())
                .findFirst()
                .orElse("");
    }

    static JsonNode connector(People people, String name) {
        return StreamSupport.stream(people.operator().list("/connectors").spliterator(), false)
                .filter(connector -> connector.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Living class loaders of bundles, after a full collection. */
    long bundleLoaders() throws IOException, InterruptedException {
        return Footprint.of(hub).loaders();
    }

    @Override
    public void close() {
        hub.close();
    }
}
