package org.openmash.itests.hub;

import static org.awaitility.Awaitility.await;
import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openmash.itests.tour.Hub;
import org.openmash.itests.tour.People;
import org.openmash.itests.tour.Play;
import org.openmash.itests.tour.Scenario;
import org.openmash.itests.tour.Simulators;
import org.openmash.itests.tour.Transcript;

/** A hub with its simulated agencies on which the families of the scenarios play at their own time. */
final class Stage {

    private static final String SCENARIOS =
            "bundles/org.openmash.simulators/src/main/resources/org/openmash/simulators/scenario/scenarios.json";
    private static final Duration SOON = Duration.ofSeconds(20);

    private static Stage stage;

    private final DemoHub demo;
    private final People people;
    private final PrintStream told;
    private Transcript transcript;

    private Stage(DemoHub demo) throws IOException {
        this.demo = demo;
        people = demo.people();
        told = new PrintStream(Files.newOutputStream(Path.of("target", "scenarios.txt")), true, StandardCharsets.UTF_8);
        transcript = new Transcript(told);
    }

    /** One for all families: they do not know one another. */
    static synchronized Stage open() throws IOException, InterruptedException {
        if (stage == null) {
            stage = new Stage(DemoHub.ofItsOwn());
        }
        return stage;
    }

    People people() {
        return people;
    }

    /** Sets the clock of the hub. */
    void at(String instant) throws IOException {
        Instant wanted = Instant.parse(instant);
        Files.writeString(demo.folder().resolve("hub/etc/org.openmash.clock.cfg"), "start = " + instant + "\n");
        await().atMost(SOON).until(() -> {
            Duration since = Duration.between(wanted, Instant.parse(time()));
            return !since.isNegative() && since.compareTo(SOON.plus(SOON)) < 0;
        });
        people.signInAnew();
    }

    /** Somebody new in Westmoor. */
    Hub newcomer(String userName, String role) {
        Map<String, Object> account = Map.of(
                "userName",
                userName,
                "name",
                userName,
                "employer",
                "socialcare",
                "roles",
                List.of(role),
                "areas",
                List.of("westmoor"),
                "teams",
                List.of());
        String password = people.as("area.administrator")
                .post("/users", account)
                .path("password")
                .asText();
        return Hub.signIn(demo.uri(), userName, password);
    }

    /** One of the families, at the time its message arrives. */
    Play play(String scenario, String arrives) throws IOException {
        at(arrives);
        Path root = Path.of(System.getProperty("openmash.root"));
        Scenario wanted = Scenario.readAll(root.resolve(SCENARIOS)).stream()
                .filter(s -> s.id().equals(scenario))
                .findFirst()
                .orElseThrow();
        transcript = new Transcript(told);
        return new Play(
                wanted, people, new Simulators(demo.folder().resolve("simulators/simulators.properties")), transcript);
    }

    /** What the console says to a command. */
    String type(String command) {
        return demo.console().type(command);
    }

    void rate(String caseId, String rating, String reason) {
        people.socialWorker()
                .change(
                        "POST",
                        "/cases/" + caseId + "/ratings",
                        Map.of("rating", rating, "reason", reason),
                        "/cases/" + caseId);
    }

    /** The latest of the case's clocks of that kind. */
    JsonNode clock(String caseId, String kind) {
        return all(people.decisionMaker().list("/cases/" + caseId + "/clocks"))
                .filter(c -> c.path("clock").asText().equals(kind))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("no clock " + kind));
    }

    /** When the clock rings, to the minute. */
    String due(String caseId, String kind) {
        return clock(caseId, kind).path("dueAt").asText().substring(0, 16);
    }

    static Stream<JsonNode> all(JsonNode elements) {
        return StreamSupport.stream(elements.spliterator(), false);
    }

    /** Everything that the data of the family that played last say came out so. */
    void asTheDataSay() {
        assertEquals(List.of(), transcript.wrong());
    }

    private String time() {
        return people.contactOfficer().get("/status").path("time").asText();
    }
}
