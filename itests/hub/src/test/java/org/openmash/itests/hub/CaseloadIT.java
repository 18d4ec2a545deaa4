package org.openmash.itests.hub;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.openmash.itests.hub.Stage.all;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.openmash.itests.tour.Hub;

/** Somebody goes on leave, and the queue does not wait. */
public class CaseloadIT extends FamilyStory {

    @Test
    public void anAbsentPersonsCasesAreWithTheDeputyAndPassedOnInOneStep() throws Exception {
        stage.at("2026-11-19T09:00:00Z");
        Hub away = stage.newcomer("leave.taker", "social-worker");
        Hub manager = stage.people().as("service.manager");
        List<String> cases = List.of(Cases.ready(stage.people(), "Passwell"), Cases.ready(stage.people(), "Leavewell"));
        pass(manager, "leave.taker", cases, "the allocation meeting");
        assertEquals("own", whose(away, cases.get(0)));
        assertEquals("", whose(worker(), cases.get(0)));

        manager.create(
                "/cover",
                Map.of(
                        "area", "westmoor",
                        "person", "leave.taker",
                        "deputy", "social.worker",
                        "from", "2026-11-19T08:00:00Z",
                        "until", "2026-12-03T17:00:00Z"));

        JsonNode held = held(worker(), cases.get(0));
        assertEquals("standing-in", held.path("whose").asText());
        assertEquals("leave.taker", held.path("name").asText());
        assertTrue(held.path("absentUntil").asText().startsWith("2026-12-03"));
        assertEquals(2, load(manager, "leave.taker").path("cases").asInt());

        pass(worker(), "social.worker", cases, "two weeks of leave");
        cases.forEach(id -> assertEquals("own", whose(worker(), id)));
        assertEquals(0, load(manager, "leave.taker").path("cases").asInt());
        assertTrue(manager.get("/cases/" + cases.get(1) + "/journal").toString().contains("two weeks of leave"));
    }

    private static void pass(Hub who, String to, List<String> cases, String reason) {
        who.post("/caseload/passings", Map.of("area", "westmoor", "person", to, "cases", cases, "reason", reason));
    }

    private static String whose(Hub who, String id) {
        return held(who, id).path("whose").asText();
    }

    private static JsonNode held(Hub who, String id) {
        JsonNode caseload = who.get("/caseload?area=westmoor").path("elements");
        return all(caseload)
                .filter(held -> held.path("caseId").asText().equals(id))
                .findFirst()
                .orElse(caseload.path("none"));
    }

    private static JsonNode load(Hub who, String person) {
        return all(who.get("/workload/people?area=westmoor").path("elements"))
                .filter(load -> load.path("person").asText().equals(person))
                .findFirst()
                .orElseThrow();
    }
}
