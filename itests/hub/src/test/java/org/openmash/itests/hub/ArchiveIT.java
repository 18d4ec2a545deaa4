package org.openmash.itests.hub;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.openmash.itests.bench.HubProcess;

/** The archive as a user gets it: unpacked, no Maven repository, no network, nothing configured. */
public class ArchiveIT {

    private static final Pattern MAVEN_URL = Pattern.compile("mvn:([^/<]+)/([^/<]+)/([^/<]+)<");

    private static HubProcess hub;

    @BeforeClass
    public static void startTheArchive() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(Path.of("target"), "archive");
        hub = HubProcess.unpack(Path.of(System.getProperty("openmash.archive")), folder.toAbsolutePath());
        hub.start(
                "-Duser.home=" + Files.createDirectory(folder.resolve("nobody")).toAbsolutePath());
        hub.awaitShell();
        hub.awaitFile("etc/operator.key");
    }

    @AfterClass
    public static void stopIt() {
        hub.close();
    }

    @Test
    public void exactlyTwoPortsListenAndOnlyOnLoopback() throws IOException {
        Set<String> listening = ListeningSockets.of(hub.java());

        Set<String> two = Set.of("127.0.0.1:" + hub.uri().getPort(), "127.0.0.1:" + hub.sshPort());
        assertEquals(new TreeSet<>(two), new TreeSet<>(listening));
    }

    @Test
    public void everyArtifactOfTheFeaturesLiesInSystem() throws IOException {
        List<Path> missing = Stream.of("openmash-thirdparty", "openmash-features")
                .flatMap(name -> artifacts(name).stream())
                .filter(artifact -> !Files.exists(artifact))
                .toList();

        assertEquals(List.of(), missing);
        assertFalse(artifacts("openmash-features").isEmpty());
    }

    @Test
    public void theConsoleKeyIsItsOwnersAndNoPasswordExists() throws IOException {
        Path etc = hub.home().resolve("etc");

        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(etc.resolve("operator.key"))));
        assertEquals(List.of(), settings(etc.resolve("users.properties")));
    }

    @Test
    public void whatIsNotNeededIsNotThere() throws IOException {
        Path boot = hub.home().resolve("etc/org.apache.karaf.features.cfg");

        String features = String.join(" ", settings(boot));
        for (String unwanted :
                List.of("instance/", "management/", "deployer/", "jdbc/", "jms/", "obr/", "webconsole/")) {
            assertFalse(unwanted, features.contains(" " + unwanted) || features.contains("=" + unwanted));
        }
        assertFalse(Files.exists(hub.home().resolve("deploy")));
    }

    private static List<String> settings(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    private static List<Path> artifacts(String features) {
        Path system = hub.home().resolve("system");
        Path file = system.resolve("org/openmash/" + features + "/0.1.0/" + features + "-0.1.0-features.xml");
        try {
            return MAVEN_URL
                    .matcher(Files.readString(file))
                    .results()
                    .map(m -> system.resolve(m.group(1).replace('.', '/'))
                            .resolve(m.group(2))
                            .resolve(m.group(3))
                            .resolve(m.group(2) + "-" + m.group(3) + ".jar"))
                    .collect(Collectors.toList());
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
