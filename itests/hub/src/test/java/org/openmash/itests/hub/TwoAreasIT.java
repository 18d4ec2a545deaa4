package org.openmash.itests.hub;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.openmash.itests.hub.Stage.all;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.Test;
import org.openmash.itests.tour.Bodies;
import org.openmash.itests.tour.Hub;
import org.openmash.itests.tour.LoadProfile;

/** One family's story in two areas: other clocks, hours, levels and words, by their documents alone. */
public class TwoAreasIT extends FamilyStory {

    private static final Path DOCUMENT = Path.of(
                    System.getProperty("openmash.root"), "docs/examples/area-tamarshire.json")
            .toAbsolutePath()
            .normalize();

    private static final String PAST = """
            reference,received,area,source,channel,concern,outcome,level,closed,role,given,family,born,sex,nhs,address,postcode,phone
            OLD-77,2019-03-31,westmoor,1A,telephone,neglect,,2,2019-05-02,child,Theodora,Nightjar,2012-05-04,female,,4 Weir Row,WM5 1AA,
            OLD-77,2019-03-31,westmoor,1A,telephone,neglect,,2,2019-05-02,mother,Ione,Nightjar,,female,,4 Weir Row,WM5 1AA,
            """;

    @BeforeClass
    public static void twoAreas() throws Exception {
        String said = stage.type("mash:area-add " + DOCUMENT);
        assertTrue(said, said.contains("Tamarshire County Council is there"));
    }

    @Test
    public void theSameStoryHasTheDeadlinesAndWordsOfItsArea() throws Exception {
        stage.at("2026-12-18T16:30:00Z");
        Told westmoor =
                told("westmoor", stage.people().socialWorker(), stage.people().decisionMaker());
        Told tamarshire = told(
                "tamarshire",
                stage.people().as("tamarshire.worker"),
                stage.people().as("tamarshire.decision.maker"));

        assertEquals(
                "the house's clocks, counted from Monday since its Friday ends at four: a working day, three, one",
                new Told("2026-12-21T17:00", "2026-12-24T17:00", "2026-12-21T17:00", "early help"),
                westmoor);
        assertEquals(
                "the county's: four hours, five working days without those that it takes off, two",
                new Told("2026-12-21T11:30", "2027-01-04T17:30", "2026-12-22T17:30", "Early help"),
                tamarshire);
    }

    @Test
    public void theCountysWordsAndCodesForOutcomesAreItsOwn() {
        JsonNode own = stage.people().operator().get("/areas/tamarshire").path("outcomes");
        assertEquals("Family help plan", own.path("early-help").path("local").asText());
        assertEquals("EH1", own.path("early-help").path("code").asText());
    }

    @Test
    public void contactsOfTheSystemBeforeAreFoundByTheirNewSpellingAndGoAgain() throws Exception {
        Path file = Files.writeString(Files.createTempFile("old", ".csv"), PAST);
        String imports = "mash:import --area westmoor ";
        String tried = stage.type(imports + "--dry-run " + file);
        assertTrue(tried, tried.contains("1 contacts with 2 people taken") && tried.contains("what would happen"));
        assertEquals("a dry run writes nothing", 0, found("Theodora Nightjar").size());

        String taken = stage.type(imports + file);
        String again = stage.type(imports + file);
        assertTrue(taken, taken.contains("mash:import-undo --area westmoor "));
        assertTrue(again, again.contains("0 contacts with 0 people taken, 1 were in already"));

        String caseId = contact("Teodora", "Nightjarr");
        JsonNode known = stage.people().socialWorker().list("/cases/" + caseId + "/known-before");
        assertEquals("OLD-77", known.at("/0/past/reference").asText());
        assertEquals("closed", known.at("/0/stage").asText());

        String undo = taken.substring(taken.indexOf("mash:import-undo")).strip();
        assertTrue(stage.type(undo).contains("1 contacts with 2 people are gone again"));
        assertEquals(
                0,
                stage.people()
                        .socialWorker()
                        .list("/cases/" + caseId + "/known-before")
                        .size());
        assertTrue(stage.type("mash:import-list --area westmoor")
                .contains(file.getFileName().toString()));
        assertTrue(stage.type(undo).contains("undone already"));
    }

    private static JsonNode found(String name) {
        Map<String, Object> search = new LinkedHashMap<>();
        search.put("name", name);
        search.put("born", null);
        search.put("identifier", "");
        return stage.people().socialWorker().post("/cases/search", search).path("cases");
    }

    private static String contact(String given, String family) {
        Map<String, Object> contact = LoadProfile.contactOf(family, Cases.now(stage.people()));
        contact.put("address", "4 Weir Row, Moorhaven, WM5 1AA");
        contact.put(
                "people",
                List.of(Map.of(
                        "role",
                        "child",
                        "person",
                        Map.of(
                                "names", List.of(Map.of("kind", "current", "given", given, "family", family)),
                                "born", Map.of("date", "2012-05-04", "precision", "day"),
                                "sex", "female"))));
        return stage.people()
                .contactOfficer()
                .create("/contacts", contact)
                .path("caseId")
                .asText();
    }

    /** What came of the story. */
    private record Told(String screen, String decision, String feedback, String levelName) {}

    private static Told told(String area, Hub worker, Hub maker) {
        Map<String, Object> contact =
                new HashMap<>(LoadProfile.contactOf("Twotowns" + area, Cases.now(stage.people())));
        contact.put("area", area);
        String id = worker.create("/contacts", contact).path("caseId").asText();
        String screen = due(worker, id, "screen");
        Cases.screen(worker, id, "green");
        String decision = due(worker, id, "decision");
        Cases.ask(worker, id, List.of("housing"));
        JsonNode made = maker.change(
                "PUT",
                "/cases/" + id + "/decision",
                Bodies.decision(2, "early-help", "Help was accepted."),
                "/cases/" + id);
        return new Told(
                screen,
                decision,
                due(maker, id, "feedback"),
                made.path("levelName").asText());
    }

    private static String due(Hub who, String id, String kind) {
        return all(who.list("/cases/" + id + "/clocks"))
                .filter(c -> c.path("clock").asText().equals(kind))
                .reduce((earlier, later) -> later)
                .map(c -> c.path("dueAt").asText().substring(0, 16))
                .orElse("no clock " + kind);
    }
}
