package org.openmash.itests.tour;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** What the asked agencies hand over: connectors on confirmed people, desks as a person types it. */
final class Returns {

    private final Scenario scenario;
    private final People people;
    private final Transcript out;
    private final String caseId;

    Returns(Scenario scenario, People people, Transcript out, String caseId) {
        this.scenario = scenario;
        this.people = people;
        this.out = out;
        this.caseId = caseId;
    }

    void all() {
        retrieveAndReview();
        answerAtDesks();
    }

    private void retrieveAndReview() {
        out.scene("Content is asked for confirmed people only, and reviewed by each agency's own researcher");
        List<String> retrieving = new ArrayList<>();
        people.socialWorker().list("/cases/" + caseId + "/requests").forEach(request -> {
            if (request.path("state").asText().equals("located")
                    && confirmed(request.path("id").asText())) {
                people.socialWorker().post("/requests/" + request.path("id").asText() + "/retrieval", Map.of());
                retrieving.add(request.path("id").asText());
            }
        });
        JsonNode requests = people.socialWorker()
                .await(
                        "/cases/" + caseId + "/requests",
                        all -> StreamSupport.stream(all.spliterator(), false)
                                .filter(r -> retrieving.contains(r.path("id").asText()))
                                .noneMatch(r -> r.path("state").asText().equals("retrieving")));
        requests.forEach(request -> {
            if (request.path("state").asText().equals("retrieved-not-reviewed")) {
                review(request.path("id").asText(), request.path("agency").asText());
            }
        });
    }

    private boolean confirmed(String requestId) {
        return StreamSupport.stream(
                        people.socialWorker()
                                .list("/cases/" + caseId + "/candidates")
                                .spliterator(),
                        false)
                .anyMatch(c -> c.path("requestId").asText().equals(requestId)
                        && c.path("verdict").asText().equals("confirmed"));
    }

    private void review(String requestId, String agency) {
        Hub researcher = people.answering(agency);
        JsonNode task = researcher.get("/desk/" + requestId);
        researcher.change(
                "POST",
                "/desk/" + requestId + "/review",
                Map.of("lines", List.of(), "minutes", 6),
                task.path("version").asLong());
        out.say("The " + agency + " researcher accepted " + task.path("draft").size() + " facts.");
    }

    private void answerAtDesks() {
        people.socialWorker().list("/cases/" + caseId + "/requests").forEach(request -> {
            String agency = request.path("agency").asText();
            if (request.path("atDesk").asBoolean()
                    && request.path("state").asText().equals("asked")) {
                List<Map<String, Object>> held = scenario.items().stream()
                        .filter(item -> item.owner().equals(agency))
                        .map(DeskItems::of)
                        .toList();
                Hub desk = people.desk(agency);
                JsonNode task = desk.get("/desk/" + request.path("id").asText());
                desk.change(
                        "POST",
                        "/desk/" + request.path("id").asText() + "/answer",
                        Bodies.deskAnswer(held),
                        task.path("version").asLong());
                out.say("The " + agency + " desk answered with " + held.size() + " facts.");
            }
        });
    }
}
