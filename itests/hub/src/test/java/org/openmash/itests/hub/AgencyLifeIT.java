package org.openmash.itests.hub;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

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
import java.util.stream.Stream;
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
    public void aWrongChecksumLetsNoArchiveSpeakNeitherOverRestNorAtTheConsole() {
        assumeTrue("a terminal can be lent by script(1)", Files.isExecutable(Path.of("/usr/bin/script")));
        operator().post("/connectors", Map.of("name", "probation"));
        String right = connector("probation").path("sha256").asText();
        String wrong = "0".repeat(right.length());

        Refused refusal = assertThrows(
                Refused.class, () -> governance().post("/connectors/probation/approval", Map.of("sha256", wrong)));
        assertEquals(400, refusal.status());
        assertTrue(refusal.getMessage(), refusal.getMessage().contains("is not the checksum of the archive"));
        String said = typeAs("information.governance", "mash:connector-approve probation " + wrong);
        assertTrue(said, said.contains("is not the checksum of the archive"));
        assertFalse(connector("probation").path("approved").asBoolean());

        typeAs("information.governance", "mash:connector-approve probation " + right);
        assertTrue(connector("probation").path("approved").asBoolean());
    }

    @Test
    public void aKillWhileItsConnectorComesOrIsConfiguredLeavesItBeforeOrAfter() throws Exception {
        assumeTrue("each restart takes its time: ./mash test --deep", DEEP);
        operator().post("/areas", Map.of("id", AREA, "name", "Westmoor"));
        killed("operator", "/connectors", Map.of("name", "probation"));
        boolean wanted = onRecord("CONNECTOR_INSTALL", "probation");
        operator()
                .await(
                        "/connectors",
                        all -> wanted
                                == connector("probation").path("installed").asBoolean());
        operator().post("/connectors", Map.of("name", "probation"));

        String path = "/areas/" + AREA + "/agencies/probation/configuration";
        killed(
                "operator",
                path,
                Map.of(
                        "values",
                        Map.of(
                                "allowed.hosts", "127.0.0.1:1",
                                "secret.token", "env:NO_SUCH_TOKEN",
                                "probation.url", "http://127.0.0.1:1")));
        JsonNode values = operator().get(path).path("values");
        assertTrue(values.toString(), values.isEmpty() || values.size() == 3);
        assertEquals("the audit says the same", values.size() == 3, onRecord("AREA_ADD", "probation"));
    }

    @Test
    public void aKillInTheMiddleOfATransitionLeavesItBeforeOrAfterAndTheAuditAgrees() throws Exception {
        await("configured", "probed");
        if (DEEP) {
            kill("/join", IN_AREA, "operator", "AGENCY_JOIN", "configured", "awaiting-approval");
        } else {
            operator().post(AGENCY + "/join", IN_AREA);
        }
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
            terminal.sees("()>");
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
        await(sides(before));
        killed(person, AGENCY + step, body);

        await(sides(before, after));
        String found = life();
        assertEquals("the audit says the same", found.equals(after), onRecord(action, "education"));
        if (!found.equals(after)) {
            people.as(person).post(AGENCY + step, body);
            await(after);
        }
    }

    private void killed(String person, String path, Map<String, ?> body) throws Exception {
        Hub asking = people.as(person);
        CompletableFuture<Void> cutOff = CompletableFuture.runAsync(() -> asking.post(path, body));
        TimeUnit.MILLISECONDS.sleep(random.nextInt(path.equals("/connectors") ? 1_500 : 40));
        hub.kill();
        cutOff.handle((done, failed) -> done).join();
        up();
    }

    /** Who is configured may have been looked at meanwhile. */
    private static String[] sides(String... lives) {
        return List.of(lives).contains("configured")
                ? Stream.concat(Stream.of("probed"), Stream.of(lives)).toArray(String[]::new)
                : lives;
    }

    private boolean onRecord(String action, String of) {
        return StreamSupport.stream(governance().list("/audit?limit=200").spliterator(), false)
                .anyMatch(row -> row.path("action").asText().equals(action)
                        && row.path("outcome").asText().equals("done")
                        && row.toString().contains(of));
    }

    private JsonNode connector(String name) {
        return StreamSupport.stream(operator().list("/connectors").spliterator(), false)
                .filter(connector -> connector.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
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
                "printf '%s\\n' \"$1\" | " + client("-b"),
                hub.home().toString()));
    }

    /** At an open console, where a person types the own password. */
    private String typeAs(String person, String command) {
        String lines = command + " --as " + person + "\n" + password + "\nlogout";
        return new Console(List.of(
                        "bash",
                        "-c",
                        "export H=\"$0\"; printf '%s\\n' \"$1\" | script -qec '"
                                + client("").replace("$0", "$H") + "' /dev/null",
                        hub.home().toString()))
                .type(lines);
    }

    private String client(String more) {
        return "\"$0/bin/client\" -h 127.0.0.1 -a " + hub.sshPort() + " -u operator -k \"$0/etc/operator.key\" " + more;
    }
}
