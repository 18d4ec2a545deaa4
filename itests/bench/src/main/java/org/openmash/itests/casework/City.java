package org.openmash.itests.casework;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.openmash.itests.tour.Bodies;
import org.openmash.itests.tour.Hub;
import org.openmash.itests.tour.People;

/** Makes cases over REST as people make them: some through to the end, some that are open. */
final class City {

    private static final int HANDS = 4;
    private static final String DESK = "housing";

    private final People people;
    private final Families families;

    City(People people) {
        this.people = people;
        families = new Families(Instant.parse(
                people.contactOfficer().get("/status").path("time").asText()));
    }

    Families families() {
        return families;
    }

    /** Ids of so many cases from contact to closure. */
    List<String> closed(int cases) throws Exception {
        return together(cases, () -> {
            String id = asked();
            answer(id);
            decide(id);
            people.decisionMaker().post("/cases/" + id + "/feedback", Map.of("words", "Thank you. Help was offered."));
            JsonNode file = people.decisionMaker().get("/cases/" + id);
            people.decisionMaker()
                    .change(
                            "POST",
                            "/cases/" + id + "/closure",
                            Map.of("reason", "help was accepted"),
                            file.path("version").asLong());
            return id;
        });
    }

    /** Ids of so many cases that wait for an answer. */
    List<String> open(int cases) throws Exception {
        return together(cases, this::asked);
    }

    private String asked() {
        String id = people.contactOfficer()
                .create("/contacts", families.contact())
                .path("caseId")
                .asText();
        Hub worker = people.socialWorker();
        worker.change("PUT", "/cases/" + id + "/basis", Bodies.basis("The home may not be safe."), "/cases/" + id);
        worker.change(
                "POST",
                "/cases/" + id + "/ratings",
                Map.of("rating", "amber", "reason", "first screening"),
                "/cases/" + id);
        worker.post(
                "/cases/" + id + "/research",
                Map.of("agencies", List.of(DESK), "subjects", List.of(), "need", "The tenancy and the home."));
        return id;
    }

    private void answer(String id) {
        JsonNode request =
                people.socialWorker().list("/cases/" + id + "/requests").path(0);
        people.desk(DESK)
                .change(
                        "POST",
                        "/desk/" + request.path("id").asText() + "/answer",
                        Bodies.deskAnswer(List.of()),
                        request.path("version").asLong());
    }

    private void decide(String id) {
        Map<String, Object> decision = Bodies.decision(2, "targeted-help", "Support is accepted and risk is held.");
        people.decisionMaker().change("PUT", "/cases/" + id + "/decision", decision, "/cases/" + id);
    }

    private static List<String> together(int cases, Callable<String> one) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(HANDS);
        try {
            List<Future<String>> made =
                    hands.invokeAll(IntStream.range(0, cases).mapToObj(i -> one).toList());
            List<String> ids = new ArrayList<>();
            for (Future<String> each : made) {
                ids.add(each.get());
            }
            return ids;
        } finally {
            hands.shutdown();
        }
    }
}
