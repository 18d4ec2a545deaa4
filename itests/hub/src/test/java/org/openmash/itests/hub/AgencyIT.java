package org.openmash.itests.hub;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFilePut;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Dictionary;
import java.util.EnumMap;
import java.util.Hashtable;
import java.util.Locale;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.After;
import org.junit.Test;
import org.openmash.connector.api.AgencyConnector;
import org.openmash.itests.tour.Hub;
import org.openmash.itests.tour.People;
import org.ops4j.pax.exam.Option;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceRegistration;

/** Agencies that misbehave hurt their own panel and nothing else. */
public class AgencyIT extends HubUnderTest {

    private static final String AREA = "westmoor";
    private static final Map<String, String> OUTCOMES = Map.of(
            "steady", "located",
            "hanging", "late",
            "throwing", "failed",
            "flooding", "failed",
            "garbage", "failed",
            "speechless", "failed",
            "mistaken", "located");

    /** What the case page says of each that did harm; its next step stands beside it. */
    private static final Map<String, String> WORDS = Map.of(
            "hanging", "did not stop when its time was up",
            "throwing", "broke while it was asked",
            "flooding", "was larger than the hub takes",
            "garbage", "does not fit what the agency declares",
            "speechless", "does not fit what the agency declares",
            "mistaken", "answered with records that nobody had asked for");

    private final Map<FixtureAgency, ServiceRegistration<?>> connectors = new EnumMap<>(FixtureAgency.class);

    @Override
    protected Option[] more() {
        return new Option[] {
            editConfigurationFilePut("etc/org.openmash.hosting.cfg", "onePersonActivates", "true"),
            editConfigurationFilePut("etc/org.openmash.hosting.cfg", "connectorsByHand", "true"),
            editConfigurationFilePut("etc/org.openmash.hosting.cfg", "locateTimeoutSeconds", "3"),
            editConfigurationFilePut("etc/org.openmash.hosting.cfg", "reconcilePauseSeconds", "1")
        };
    }

    @After
    public void takeTheConnectorsAway() {
        connectors.values().forEach(ServiceRegistration::unregister);
    }

    @Test
    public void whoHangsThrowsOrBabblesFailsAloneAndTheBoardStaysQuick() throws Exception {
        People people = people();
        join(people, FixtureAgency.values());
        String caseId = Cases.ready(people, "Tolland");

        Cases.ask(people, caseId, OUTCOMES.keySet().stream().sorted().toList());

        Hub worker = people.socialWorker();
        String requests = "/cases/" + caseId + "/requests";
        await("the steady agency answered", () -> "located".equals(state(worker, requests, "steady")));
        assertEquals("asked", state(worker, requests, "hanging"));
        await("the hanging agency is late", () -> {
            assertQuick(worker);
            return "late".equals(state(worker, requests, "hanging"));
        });
        assertEquals(OUTCOMES, Cases.states(worker.list(requests)));
        retrieveFrom("mistaken", worker, caseId);
        await("the mistaken agency failed", () -> "failed".equals(state(worker, requests, "mistaken")));
        String page = "/cases/" + caseId + "/known-to";
        await("the hung call is given up", () -> words(worker, page, "hanging").contains(WORDS.get("hanging")));
        WORDS.forEach(
                (agency, said) -> assertTrue(agency, words(worker, page, agency).contains(said)));
        assertEquals("nothing to say of who answers", "", words(worker, page, "steady"));
        assertFalse(worker.raw("/cases/" + caseId + "/picture").body().contains("another family"));
        assertQuick(worker);
        FixtureAgency.END.countDown();
    }

    /** Confirms what it offered and asks what it holds. */
    private static void retrieveFrom(String agency, Hub worker, String caseId) {
        JsonNode candidate = find(worker.list("/cases/" + caseId + "/candidates"), "agency", agency)
                .findFirst()
                .orElseThrow();
        worker.change(
                "PUT",
                "/candidates/" + candidate.path("id").asText() + "/decision",
                Map.of(
                        "verdict",
                        "confirmed",
                        "subject",
                        candidate.path("subject").asText(),
                        "reason",
                        "the household says that this is the child's record and no other's"),
                candidate.path("version").asLong());
        JsonNode request = find(worker.list("/cases/" + caseId + "/requests"), "agency", agency)
                .findFirst()
                .orElseThrow();
        worker.post("/requests/" + request.path("id").asText() + "/retrieval", Map.of());
    }

    /** What happened and the next step, as the page shows them. */
    private static String words(Hub worker, String page, String agency) {
        return find(worker.list(page), "agency", agency)
                .map(row -> (row.path("happened").asText("") + " "
                                + row.path("nextStep").asText(""))
                        .strip())
                .findFirst()
                .orElse("not on the page");
    }

    @Test
    public void anAgencyWhoseConnectorIsTakenAwayIsMissingAndComesBackByItself() throws Exception {
        People people = people();
        join(people, FixtureAgency.STEADY);

        connectors.remove(FixtureAgency.STEADY).unregister();
        await("missing", () -> "missing".equals(life(people, "steady")));
        register(FixtureAgency.STEADY);

        await("active", () -> "active".equals(life(people, "steady")));
    }

    @Test
    public void aConnectorForAnotherSpiDoesNotResolve() throws Exception {
        Bundle ours = hub.installBundle("test:spi-1", connectorFor("(&(version>=1.0)(!(version>=2.0)))"));
        Bundle foreign = hub.installBundle("test:spi-2", connectorFor("(version>=2.0)"));

        ours.start();
        BundleException refusal = assertThrows(BundleException.class, foreign::start);

        assertEquals(BundleException.RESOLVE_ERROR, refusal.getType());
        assertTrue(refusal.getMessage().contains("org.openmash.spi"));
        assertEquals(Bundle.ACTIVE, ours.getState());
        assertEquals(Bundle.INSTALLED, foreign.getState());
        ours.uninstall();
        foreign.uninstall();
    }

    private void join(People people, FixtureAgency... agencies) throws InterruptedException {
        for (FixtureAgency agency : agencies) {
            register(agency);
            String id = id(agency);
            await(id + " is configured", () -> !life(people, id).isEmpty());
            people.operator().post("/agencies/" + id + "/join", Map.of("area", AREA));
            await(id + " is active", () -> "active".equals(life(people, id)));
        }
    }

    private void register(FixtureAgency agency) {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("for.agency", "fixture");
        properties.put("agency.id", id(agency));
        properties.put("agency.areas", new String[] {AREA});
        connectors.put(agency, hub.registerService(AgencyConnector.class, agency, properties));
    }

    private static String id(FixtureAgency agency) {
        return agency.name().toLowerCase(Locale.ROOT);
    }

    private static String life(People people, String agency) {
        return find(people.operator().list("/agencies?area=" + AREA), "id", agency)
                .map(row -> row.path("life").asText())
                .findFirst()
                .orElse("");
    }

    private static String state(Hub worker, String requests, String agency) {
        return Cases.states(worker.list(requests)).getOrDefault(agency, "");
    }

    private static Stream<JsonNode> find(JsonNode rows, String field, String value) {
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.path(field).asText().equals(value));
    }

    private static void assertQuick(Hub worker) {
        long start = System.nanoTime();
        worker.get("/cases");
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertTrue("the board took " + millis + " ms", millis < 1_000);
    }

    private static ByteArrayInputStream connectorFor(String versions) throws IOException {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", "test.connector" + versions.hashCode());
        headers.putValue("Require-Capability", "org.openmash.spi;filter:=\"" + versions + "\"");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new JarOutputStream(bytes, manifest).close();
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
