package org.openmash.itests.hub;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.openmash.itests.tour.Bodies;
import org.openmash.itests.tour.Hub;
import org.openmash.itests.tour.LoadProfile;
import org.openmash.itests.tour.People;

/** Brings cases to where a test begins. */
final class Cases {

    private Cases() {}

    /** A case about one invented child, ready to ask agencies about. */
    static String ready(People people, String family) {
        return ready(people, LoadProfile.contactOf(family, now(people)));
    }

    static String ready(People people, Map<String, Object> contact) {
        String id = people.contactOfficer()
                .create("/contacts", contact)
                .path("caseId")
                .asText();
        screen(people, id);
        return id;
    }

    /** Lawful basis and rating. */
    static void screen(People people, String caseId) {
        screen(people.socialWorker(), caseId);
    }

    static void screen(Hub worker, String caseId) {
        screen(worker, caseId, "amber");
    }

    static void screen(Hub worker, String caseId, String rating) {
        Map<String, Object> basis = Bodies.basis("The child's safety cannot be judged without what the agencies know.");
        worker.change("PUT", "/cases/" + caseId + "/basis", basis, "/cases/" + caseId);
        worker.change(
                "POST",
                "/cases/" + caseId + "/ratings",
                Map.of("rating", rating, "reason", "first screening"),
                "/cases/" + caseId);
    }

    static void ask(People people, String caseId, List<String> agencies) {
        ask(people.socialWorker(), caseId, agencies);
    }

    static void ask(Hub worker, String caseId, List<String> agencies) {
        worker.post(
                "/cases/" + caseId + "/research",
                Map.of("agencies", agencies, "subjects", List.of(), "need", "What bears on the child's safety?"));
    }

    /** Agency and the state of what it was asked. */
    static Map<String, String> states(JsonNode requests) {
        return StreamSupport.stream(requests.spliterator(), false)
                .collect(Collectors.toMap(
                        r -> r.path("agency").asText(), r -> r.path("state").asText()));
    }

    static String now(People people) {
        return people.contactOfficer().get("/status").path("time").asText();
    }
}
