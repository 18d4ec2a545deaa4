package org.openmash.itests.integrator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From nothing but the release archive to an agency that can be asked. */
class IntegratorIT {

    private static final Path FIXTURES = Path.of("src/test/fixtures").toAbsolutePath();

    /** Maven as a machine without network has it, with nothing of ours in its local repository. */
    private static final String PREAMBLE = """
            set -euo pipefail
            set -m
            trap 'for job in $(jobs -p); do kill -- -$job || true; done' EXIT
            mvn() { command mvn -o -B "-Dmaven.repo.local=$REPOSITORY" "$@"; }
            export -f mvn
            """;

    @TempDir
    static Path folder;

    private static Hub hub;

    @BeforeAll
    static void startAHub() throws Exception {
        hub = Hub.start(folder.resolve("openmash"));
    }

    @AfterAll
    static void stopIt() throws IOException, InterruptedException {
        hub.close();
        run("rm", "-rf", folder.resolve("repository").toString());
    }

    @Test
    void everyCommandOfTheGuideLeadsFromNothingToAnActiveAgency() throws Exception {
        String commands = String.join(
                "\n", Guide.read(Path.of(System.getProperty("openmash.guide"))).commands());
        Path script = Files.writeString(folder.resolve("guide.sh"), PREAMBLE + commands);
        Instant start = Instant.now();

        Path told = folder.resolve("guide.log");
        Process shell = shell(script, told);

        assertThat(shell.waitFor(10, TimeUnit.MINUTES)).as("ended in time").isTrue();
        String log = Files.readString(told, StandardCharsets.UTF_8);
        System.out.println(log);
        System.out.println("The guide, from skeleton to active: "
                + Duration.between(start, Instant.now()).toSeconds() + " s");
        assertThat(shell.exitValue()).as(log).isZero();
        assertThat(hub.type("mash:agency-list --area westmoor")).containsPattern("library +\\| active");
    }

    @Test
    void everySnippetOfTheGuideStandsInTheSkeleton() throws Exception {
        Guide guide = Guide.read(Path.of(System.getProperty("openmash.guide")));
        String skeleton = skeleton();

        List<String> snippets = Stream.of("java", "json", "properties")
                .flatMap(language -> guide.blocks(language).stream())
                .toList();

        assertThat(snippets)
                .hasSizeGreaterThan(3)
                .allSatisfy(snippet -> assertThat(skeleton).contains(snippet));
    }

    @Test
    void aConnectorOfRelease010JoinsAsItIs() throws Exception {
        Path token = Files.writeString(folder.resolve("fixture.token"), "token");
        Files.setPosixFilePermissions(token, PosixFilePermissions.fromString("rw-------"));
        hub.configure(
                "org.openmash.connector.fixture-westmoor.cfg",
                "agency.id=fixture\nagency.areas=westmoor\nallowed.hosts=127.0.0.1:22990\nsecret.token=file:" + token
                        + "\nsystem.url=http://127.0.0.1:22990\n");

        String installed = hub.type("mash:connector-install " + FIXTURES.resolve("connector-0.1.0.kar"));
        String joined = hub.type("mash:agency-join fixture --area westmoor");

        assertThat(installed).contains("fixture 1.0.0");
        assertThat(joined).contains("answers through its connector");
        assertThat(hub.type("mash:agency-list --area westmoor")).containsPattern("fixture +\\| active");
    }

    /** Every file of the archetype, filled in for an agency called library. */
    private static String skeleton() throws IOException {
        StringBuilder all = new StringBuilder();
        Path repository = hub.home().resolve("sdk/repository/org/openmash/org.openmash.connector.archetype");
        try (Stream<Path> files = Files.walk(repository)) {
            Path archetype =
                    files.filter(f -> f.toString().endsWith(".jar")).findFirst().orElseThrow();
            try (ZipFile zip = new ZipFile(archetype.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return all.toString().replace("${agencyClass}", "Library").replace("${agency}", "library");
    }

    private static Process shell(Path script, Path told) throws IOException, InterruptedException {
        Path repository = folder.resolve("repository");
        run("cp", "-as", System.getProperty("openmash.repository"), repository.toString());
        run("rm", "-rf", repository.resolve("org/openmash").toString());
        ProcessBuilder shell = new ProcessBuilder("bash", "-x", script.toString());
        shell.directory(Files.createDirectories(folder.resolve("work")).toFile());
        shell.environment()
                .putAll(Map.of(
                        "HUB", hub.home().toString(),
                        "PORT", "" + hub.sshPort(),
                        "REPOSITORY", repository.toString()));
        return shell.redirectErrorStream(true).redirectOutput(told.toFile()).start();
    }

    private static void run(String... command) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
