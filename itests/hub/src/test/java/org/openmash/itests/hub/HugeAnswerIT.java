package org.openmash.itests.hub;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.StreamSupport;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.openmash.itests.bench.HubProcess;
import org.openmash.itests.hub.BabblingSystem.Mood;
import org.openmash.itests.tour.Hub;
import org.openmash.itests.tour.People;

/**
 * An agency whose system answers 1 GiB, or nothing of sense, over HTTP. It is asked through the compiled connector of
 * release 0.1.0, as it was then.
 */
public class HugeAnswerIT {

    private static final Map<String, Object> WESTMOOR = Map.of("area", "westmoor");
    private static final String AGENCIES = "/agencies?area=westmoor";
    private static final Path CONNECTOR =
            Path.of(System.getProperty("openmash.root"), "itests/integrator/src/test/fixtures/connector-0.1.0.kar");

    /** Far above what one answer may cost, far below what it would if it were read. */
    private static final long ROOM_MEBIBYTES = 200;

    private static final long MOST_TAKEN = 64L << 20;

    private BabblingSystem system;
    private HubProcess hub;
    private People people;

    @Before
    public void joinAnAgencyOfRelease010() throws Exception {
        Path demo = Path.of(System.getProperty("openmash.demo"));
        Properties settings = new Properties();
        try (InputStream in = Files.newInputStream(demo)) {
            settings.load(in);
        }
        Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "huge");
        Path token = Files.writeString(folder.resolve("token"), "token");
        Files.setPosixFilePermissions(token, PosixFilePermissions.fromString("rw-------"));
        system = new BabblingSystem();
        hub = HubProcess.unpack(Path.of(System.getProperty("openmash.archive")), folder.resolve("hub"));
        hub.configure(demo);
        Path etc = hub.home().resolve("etc");
        Files.writeString(etc.resolve("org.openmash.hosting.cfg"), "onePersonActivates = true\n");
        Files.writeString(
                etc.resolve("org.openmash.connector.fixture-westmoor.cfg"),
                "agency.id=fixture\nagency.areas=westmoor\nallowed.hosts=" + system.host() + "\nsecret.token=file:"
                        + token + "\nsystem.url=http://" + system.host() + "\n");
        Files.copy(
                CONNECTOR,
                Files.createDirectories(hub.home().resolve("connectors")).resolve("fixture.kar"));
        hub.start();
        hub.awaitReady();
        people = new People(hub.uri(), settings.getProperty("password"));
        join();
    }

    private void join() {
        Hub operator = people.operator();
        operator.post("/connectors", Map.of("name", "fixture"));
        operator.await(AGENCIES, all -> life(all).equals("configured"));
        operator.post("/agencies/fixture/join", WESTMOOR);
        assertEquals("active", life(operator.await(AGENCIES, all -> life(all).equals("active"))));
    }

    @After
    public void stop() {
        hub.close();
        system.close();
    }

    @Test
    public void aGibibyteAndGarbageFailInWordsAndCostTheHubNothing() throws Exception {
        assertEquals(
                "the control: a sensible answer",
                "located",
                asked("Brackenbury").path("state").asText());
        long before = hub.residentMebibytes();

        system.is(Mood.ENDLESS);
        JsonNode endless = asked("Brackenshaw");
        long taken = system.sent();
        long grown = hub.residentMebibytes() - before;
        system.is(Mood.GARBAGE);
        JsonNode garbage = asked("Brackenthwaite");
        system.is(Mood.SENSIBLE);
        JsonNode sensible = asked("Brackenridge");

        System.out.println("of 1 GiB " + (taken >> 20) + " MiB were sent, the hub grew by " + grown + " MiB: "
                + endless.path("reason").asText() + " | garbage: "
                + garbage.path("reason").asText());
        assertEquals("failed too-large", said(endless));
        assertTrue(endless.toString(), endless.path("reason").asText().contains("sent more than 8388608 bytes"));
        assertTrue("sent " + taken, taken > 0 && taken < MOST_TAKEN);
        assertTrue("grown by " + grown + " MiB", grown < ROOM_MEBIBYTES);
        assertEquals("failed broke", said(garbage));
        assertEquals("the agency is asked on", "located", sensible.path("state").asText());
        assertFalse(Files.readString(hub.home().resolve("data/log/karaf.log")).contains("OutOfMemoryError"));
    }

    /** What the case says about the agency when it has been asked about a child of that name. */
    private JsonNode asked(String family) {
        String caseId = Cases.ready(people, family);
        Cases.ask(people, caseId, List.of("fixture"));
        return people.socialWorker()
                .await(
                        "/cases/" + caseId + "/requests",
                        all -> !List.of("", "asked").contains(state(all)))
                .path(0);
    }

    /** The state, and the cause by which the case page chooses its words. */
    private static String said(JsonNode request) {
        return request.path("state").asText() + " " + request.path("trouble").asText();
    }

    private static String state(JsonNode requests) {
        return requests.path(0).path("state").asText();
    }

    private static String life(JsonNode agencies) {
        return StreamSupport.stream(agencies.spliterator(), false)
                .filter(agency -> agency.path("id").asText().equals("fixture"))
                .map(agency -> agency.path("life").asText())
                .findFirst()
                .orElse("");
    }
}
