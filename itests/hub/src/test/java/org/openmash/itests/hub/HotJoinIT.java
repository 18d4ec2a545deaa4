package org.openmash.itests.hub;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.Test;
import org.openmash.itests.tour.Console;
import org.openmash.itests.tour.Hub;
import org.openmash.itests.tour.LoadProfile;
import org.openmash.itests.tour.People;

/** A fifth agency joins a hub at work, answers and leaves; nobody else notices. */
public class HotJoinIT {

    private static final String CRN = "X930055";
    private static final int PER_SECOND = 10;
    private static final Path KAR = Path.of(
                    System.getProperty("openmash.root"),
                    "bundles/connectors/org.openmash.connector.probation/target",
                    "org.openmash.connector.probation-0.1.0-kar.kar")
            .toAbsolutePath()
            .normalize();
    private static final Duration IN_TIME = Duration.ofSeconds(10);

    @Test
    public void probationJoinsUnderLoadAnswersOnAnOpenCaseAndLeaves() throws Exception {
        DemoHub demo = DemoHub.running();
        People people = demo.people();
        Console console = demo.console();
        String caseId = Cases.ready(people, colley(people));
        Map<String, String> before = bundles(console);

        try (LoadProfile load = new LoadProfile(people)) {
            load.start(PER_SECOND);
            installed(console);
            long start = System.nanoTime();
            console.type("mash:agency-join --area westmoor probation");
            Cases.ask(people, caseId, List.of("probation"));
            JsonNode requests =
                    people.socialWorker().await("/cases/" + caseId + "/requests", all -> "located".equals(state(all)));
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            assertEquals("located", state(requests));
            assertTrue("answered after " + took, took.compareTo(IN_TIME) < 0);
            handOver(people, caseId);
            console.type("mash:agency-leave --area westmoor probation");
            people.operator().await("/agencies?area=westmoor", all -> load.good() > 5 * PER_SECOND);
            load.close();
            assertEquals(Map.of(), load.failed());
            assertEquals(Map.of(), load.late());
            assertTrue("only " + load.good() + " requests", load.good() > 5 * PER_SECOND);
        }

        assertEquals(before, without(bundles(console), before));
        assertTrue(picture(people, caseId).contains("\"probation\""));
        assertEquals("left", life(people));
    }

    private static void installed(Console console) {
        String said = console.type("mash:connector-install " + KAR);
        assertTrue(said, said.contains("probation 0.1.0"));
        assertFalse("installing joins nothing", said.contains("joined in"));
    }

    /** Confirms the record, asks for its content and lets probation's researcher accept it. */
    private static void handOver(People people, String caseId) {
        Hub worker = people.socialWorker();
        JsonNode candidate = StreamSupport.stream(
                        worker.list("/cases/" + caseId + "/candidates").spliterator(), false)
                .filter(record -> record.path("recordId").asText().equals(CRN))
                .findFirst()
                .orElseThrow();
        Map<String, Object> confirmed = new LinkedHashMap<>();
        confirmed.put("verdict", "confirmed");
        confirmed.put("subject", candidate.path("subject").asText());
        confirmed.put("reason", "same name, birth date and case reference number");
        worker.change(
                "PUT",
                "/candidates/" + candidate.path("id").asText() + "/decision",
                confirmed,
                candidate.path("version").asLong());
        String request = candidate.path("requestId").asText();
        worker.post("/requests/" + request + "/retrieval", Map.of());
        worker.await("/cases/" + caseId + "/requests", all -> "retrieved-not-reviewed".equals(state(all)));
        Hub researcher = people.answering("probation");
        long version = researcher.get("/desk/" + request).path("version").asLong();
        researcher.change("POST", "/desk/" + request + "/review", Map.of("lines", List.of(), "minutes", 3), version);
        assertTrue(picture(people, caseId).contains("\"probation\""));
    }

    private static String picture(People people, String caseId) {
        return people.decisionMaker()
                .get("/cases/" + caseId + "/picture")
                .path("chronology")
                .toString();
    }

    private static String state(JsonNode requests) {
        return Cases.states(requests).getOrDefault("probation", "");
    }

    private static String life(People people) {
        return StreamSupport.stream(
                        people.operator().list("/agencies?area=westmoor").spliterator(), false)
                .filter(agency -> agency.path("id").asText().equals("probation"))
                .map(agency -> agency.path("life").asText())
                .findFirst()
                .orElse("");
    }

    /** A contact about an invented adult whom the simulated probation region knows. */
    private static Map<String, Object> colley(People people) {
        Map<String, Object> contact = LoadProfile.contactOf("Colley", Cases.now(people));
        Map<String, Object> person = LoadProfile.person("Dean Robert", "Colley", "1985-11-30");
        person.put("identifiers", List.of(Map.of("scheme", "crn", "value", CRN)));
        contact.put(
                "people",
                List.of(
                        Map.of("role", "child", "person", LoadProfile.person("Tyler", "Marsh", "2016-02-20")),
                        Map.of("role", "partner", "person", person)));
        return contact;
    }

    /** Each bundle and when it last changed. */
    private static Map<String, String> bundles(Console console) {
        Map<String, String> bundles = console.type(
                        "each ($.context bundles) { echo ($it symbolicName) ($it lastModified) }")
                .lines()
                .map(line -> line.strip().split(" "))
                .filter(words -> words.length == 2)
                .collect(Collectors.toMap(words -> words[0], words -> words[1], (one, other) -> one, TreeMap::new));
        assertTrue(bundles.toString(), bundles.containsKey("org.openmash.core"));
        return bundles;
    }

    private static Map<String, String> without(Map<String, String> bundles, Map<String, String> known) {
        Map<String, String> same = new TreeMap<>(bundles);
        same.keySet().retainAll(known.keySet());
        return same;
    }
}
