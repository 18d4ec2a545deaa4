package org.openmash.itests.hub;

import static org.openmash.itests.hub.Stage.all;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.BeforeClass;
import org.openmash.itests.tour.Hub;

/** A family on the stage, and what the people who work with it read. */
abstract class FamilyStory {

    static Stage stage;

    @BeforeClass
    public static void open() throws Exception {
        stage = Stage.open();
    }

    @After
    public void asTheDataSay() {
        stage.asTheDataSay();
    }

    static String found(Map<String, Object> search) {
        return worker().post("/cases/search", search).toString();
    }

    static Hub worker() {
        return stage.people().socialWorker();
    }

    static JsonNode file(String id) {
        return worker().get("/cases/" + id);
    }

    static String subject(String id, String given) {
        return all(file(id).path("subjects"))
                .filter(s -> s.path("person")
                        .path("names")
                        .path(0)
                        .path("given")
                        .asText()
                        .startsWith(given))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }

    static Stream<JsonNode> candidates(String id) {
        return all(worker().list("/cases/" + id + "/candidates"));
    }

    static Stream<JsonNode> records(JsonNode person) {
        return all(person.path("people")).flatMap(p -> all(p.path("records")));
    }

    static String born(JsonNode person) {
        return person.path("born").path("date").asText("");
    }

    static String given(JsonNode candidate) {
        return candidate.path("person").path("names").path(0).path("given").asText();
    }

    static String family(JsonNode candidate) {
        return candidate.path("person").path("names").path(0).path("family").asText();
    }
}
