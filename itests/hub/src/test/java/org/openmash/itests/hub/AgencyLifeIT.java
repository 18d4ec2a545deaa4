package org.openmash.itests.hub;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.openmash.itests.bench.HubProcess;
import org.openmash.itests.tour.Console;
import org.openmash.itests.tour.Hub;
import org.openmash.itests.tour.Hub.Refused;
import org.openmash.itests.tour.People;

/**
 * The whole life of an agency where two people are needed: over REST, at the console, and with the hub killed in the
 * middle of its transitions. The page has its own journey in the browser tests.
 */
public class AgencyLifeIT {

    private static final boolean DEEP = Boolean.getBoolean("openmash.deep");
    private static final String AREA = "westmoor";
    private static final String AGENCY = "/agencies/education";
    private static final Map<String, String> IN_AREA = Map.of("area", AREA);

    private final Random random = new Random(11);
    private HubProcess hub;
    private String password;
    private People people;

    @Before
    public void startAHubWithOneAgencyThatNobodyHasProposed() throws Exception {
        Path demo = Path.of(System.getProperty("openmash.demo"));
        Properties settings = new Properties();
        try (InputStream in = Files.newInputStream(demo)) {
            settings.load(in);
        }
        password = settings.getProperty("password");
        Path folder = Files.createTempDirectory(Path.of("target"), "life").toAbsolutePath();
        hub = HubProcess.unpack(Path.of(System.getProperty("openmash.archive")), folder);
        hub.configure(demo);
        Path transferFiles = Files.createDirectories(folder.resolve("ctf"));
        Files.writeString(
                hub.home().resolve("etc/org.openmash.connector.education-westmoor.cfg"),
                "agency.id=education\nagency.areas=" + AREA + "\nctf.folder=" + transferFiles + "\n");
        up();
        operator().post("/connectors", Map.of("name", "education"));
    }

    @After
    public void stop() {
        hub.close();
    }

    @Test
    public void overRestItNeedsTwoPeopleAndACurrentAgreement() {
        await("configured", "probed");
        operator().post(AGENCY + "/join", IN_AREA);
        assertEquals("awaiting-approval", life());

        assertTrue(refused(governance(), "/approval", IN_AREA, 400).contains("no information-sharing agreement"));
        agree("2020-01-01", "2021-12-31");
        assertTrue(refused(governance(), "/approval", IN_AREA, 400).contains("until 2021-12-31"));
        agree("2026-01-01", "2099-12-31");
        refused(operator(), "/approval", IN_AREA, 403);
        governance().post(AGENCY + "/approval", IN_AREA);
        assertEquals("active", life());

        governance().post(AGENCY + "/suspension", Map.of("area", AREA, "reason", "The agreement is being renewed."));
        assertEquals("suspended", life());
        assertTrue(refused(operator(), "/resumption", IN_AREA, 400).contains("only information governance resumes it"));
        governance().post(AGENCY + "/resumption", IN_AREA);
        assertEquals("active", life());

        agree("2020-01-01", "2021-12-31");
        assertEquals("a lapsed agreement suspends", "suspended", life());
        agree("2026-01-01", "2099-12-31");
        assertEquals("active", life());
        operator().post(AGENCY + "/leave", IN_AREA);
        await("left");
    }

    @Test
    public void atTheConsoleEachStepSaysTheNext() throws Exception {
        Console console = console();
        await("configured", "probed");
        String joined = console.type("mash:agency-join education --area " + AREA);
        assertTrue(joined, joined.contains("approv"));
        String lapsed = console.type("mash:agency-approve education --area " + AREA);
        assertTrue(lapsed, lapsed.contains("--as"));

        agree("2026-01-01", "2099-12-31");
        approveAtATerminal();
        assertTrue(console.type("mash:agency-list --area " + AREA).contains("active"));
        String suspended = console.type("mash:agency-suspend education --area " + AREA + " --reason maintenance");
        assertEquals(suspended, "suspended", life());
        console.type("mash:agency-resume education --area " + AREA);
        assertEquals("active", life());

        console.type("mash:connector-remove education");
        await("missing");
        console.type("mash:connector-install education");
        await("active");
        console.type("mash:agency-leave education --area " + AREA);
        await("left");
    }

    @Test
    public void aKillInTheMiddleOfATransitionLeavesItBeforeOrAfterAndTheAuditAgrees() throws Exception {
        await("configured", "probed");
        operator().post(AGENCY + "/join", IN_AREA);
        agree("2026-01-01", "2099-12-31");

        Map<String, Object> reason = Map.of("area", AREA, "reason", "Maintenance of their system.");
        kill("/approval", IN_AREA, "information.governance", "AGENCY_APPROVE", "awaiting-approval", "active");
        if (DEEP) {
            kill("/suspension", reason, "operator", "AGENCY_SUSPEND", "active", "suspended");
            kill("/resumption", IN_AREA, "operator", "AGENCY_RESUME", "suspended", "active");
        }
        kill("/leave", IN_AREA, "operator", "AGENCY_LEAVE", "active", "left");
    }

    /** Another person approves at the operator's console; the password is neither shown nor remembered. */
    private void approveAtATerminal() throws Exception {
        try (Terminal terminal = Terminal.at(hub.home(), hub.sshPort())) {
            terminal.sees("openmash");
            terminal.types("mash:agency-approve education --area " + AREA + " --as information.governance");
            terminal.sees("Password of information.governance:");
            terminal.types(password);
            await("active");
            terminal.types("history");
            terminal.sees("agency-approve");
            assertFalse(terminal.screen().contains(password));
        }
    }

    /** Kills the hub while it works on the step; what it finds afterwards is one side of the step, never between. */
    private void kill(String step, Map<String, ?> body, String person, String action, String before, String after)
            throws Exception {
        assertEquals(before, life());
        Hub asking = people.as(person);
        CompletableFuture<Void> cutOff = CompletableFuture.runAsync(() -> asking.post(AGENCY + step, body));
        TimeUnit.MILLISECONDS.sleep(random.nextInt(40));
        hub.kill();
        cutOff.handle((done, failed) -> done).join();
        up();

        await(before, after);
        String found = life();
        assertEquals("the audit says the same", found.equals(after), onRecord(action));
        if (found.equals(before)) {
            people.as(person).post(AGENCY + step, body);
            await(after);
        }
    }

    private boolean onRecord(String action) {
        return StreamSupport.stream(governance().list("/audit?limit=200").spliterator(), false)
                .anyMatch(row -> row.path("action").asText().equals(action)
                        && row.path("outcome").asText().equals("done"));
    }

    private void up() throws IOException {
        hub.start();
        hub.awaitReady();
        people = new People(hub.uri(), password);
    }

    private void await(String... lives) {
        operator().await("/agencies?area=" + AREA, agencies -> List.of(lives).contains(life(agencies)));
        assertTrue(life(), List.of(lives).contains(life()));
    }

    private String life() {
        return life(operator().list("/agencies?area=" + AREA));
    }

    private static String life(JsonNode agencies) {
        return StreamSupport.stream(agencies.spliterator(), false)
                .filter(agency -> agency.path("id").asText().equals("education"))
                .map(agency -> agency.path("life").asText())
                .findFirst()
                .orElse("");
    }

    private void agree(String from, String until) {
        Map<String, Object> sharing = new LinkedHashMap<>();
        sharing.put("reference", "WM-ISA-021");
        sharing.put("from", from);
        sharing.put("until", until);
        sharing.put("purposes", List.of("safeguarding enquiry"));
        sharing.put("recordTypes", List.of("*"));
        operator().post(AGENCY + "/agreement", Map.of("area", AREA, "sharing", sharing));
    }

    private String refused(Hub asking, String step, Map<String, ?> body, int status) {
        Refused refusal = assertThrows(Refused.class, () -> asking.post(AGENCY + step, body));
        assertEquals(refusal.getMessage(), status, refusal.status());
        return refusal.getMessage();
    }

    private Hub operator() {
        return people.operator();
    }

    private Hub governance() {
        return people.as("information.governance");
    }

    private Console console() {
        return new Console(List.of(
                "bash",
                "-c",
                "printf '%s\\n' \"$1\" | \"$0/bin/client\" -h 127.0.0.1 -a " + hub.sshPort()
                        + " -u operator -k \"$0/etc/operator.key\" -b",
                hub.home().toString()));
    }
}
