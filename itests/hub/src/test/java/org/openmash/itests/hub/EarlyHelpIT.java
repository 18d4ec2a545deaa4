package org.openmash.itests.hub;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.openmash.itests.hub.Stage.all;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.openmash.itests.tour.Hub;
import org.openmash.itests.tour.LoadProfile;
import org.openmash.itests.tour.Play;

/** Advice first, then help that the family agreed to; and clocks over the days on which offices are closed. */
public class EarlyHelpIT extends FamilyStory {

    private static final String ASIDE = "a neighbour of Teodora drinks";

    private static final String SERVICES = """
            id,name,tier,team,ages,levels,needs,capacity,waiting,weeks,postcodes
            saltcombe-family-hub,Saltcombe family hub,2,early-help,0-11,2 3,,12,3,2,
            """;

    @Test
    public void adviceIsNobodysRecordAndItsAsideStaysOnTheAdviceLine() throws Exception {
        stage.at("2026-11-02T10:10:00Z");
        JsonNode advised = stage.people().contactOfficer().create("/consultations", consultation());
        assertEquals("{\"cases\":[],\"ask\":[]}", found(Map.of("name", "Teodora")));

        stage.at("2026-11-11T09:00:00Z");
        Map<String, Object> contact = new HashMap<>(LoadProfile.contactOf("Lowefield", "2026-11-11T09:00:00Z"));
        contact.put("consultation", advised.path("reference").asText());
        String id = Cases.ready(stage.people(), contact);

        String quoted = worker().get("/cases/" + id + "/consultations").toString();
        assertTrue(quoted.contains("An early help assessment"));
        assertFalse(quoted.contains(ASIDE));
        assertFalse(worker().get("/cases/" + id).toString().contains(ASIDE));
        assertTrue(
                "control: the advice line has it",
                stage.people()
                        .contactOfficer()
                        .get("/consultations/" + advised.path("id").asText())
                        .toString()
                        .contains(ASIDE));
    }

    @Test
    public void helpThatTheFamilyAgreedToIsChosenWithItsCapacityInSight() throws Exception {
        Play play = stage.play("S09", "2026-11-11T09:20:00Z");
        String id = play.arrive();
        play.screen();
        assertEquals("three working days", "2026-11-16T17:00", stage.due(id, "decision"));
        assertEquals("the police are for a manager to ask", 409, askPolice(worker(), id, ""));
        assertEquals("who says why", 400, askPolice(stage.people().decisionMaker(), id, ""));
        play.ask();
        assertEquals(201, askPolice(stage.people().decisionMaker(), id, "shouting was heard at night"));
        play.collect();
        assertEquals(200, servicesLoaded());
        play.decide();
        JsonNode offered = all(worker().list("/cases/" + id + "/suggested-services"))
                .filter(s -> s.toString().contains("Saltcombe family hub"))
                .findFirst()
                .orElseThrow();
        assertTrue(offered.toString().contains("\"capacity\":12"));
        play.release();
    }

    @Test
    public void bankHolidaysStopAnAmberClockAndSummerTimeDoesNotLengthenARedOne() throws Exception {
        stage.at("2027-03-25T17:30:00Z");
        String amber = Cases.ready(stage.people(), "Eastering");
        assertEquals(
                "Good Friday, the weekend and Easter Monday are closed; counted from Tuesday, in summer time",
                "2027-03-31T16:00",
                stage.due(amber, "decision"));

        stage.at("2027-03-27T22:30:00Z");
        String red = Cases.ready(stage.people(), "Clockwell");
        stage.rate(red, "red", "the child is alone");
        assertEquals("four hours, though the clocks say five", "2027-03-28T02:30", stage.due(red, "decision"));
    }

    private static Map<String, Object> consultation() {
        Map<String, Object> consultation = new HashMap<>();
        consultation.put("area", "westmoor");
        consultation.put("heldAt", "2026-11-02T10:10:00Z");
        consultation.put("organisation", "Saltcombe health visitors");
        consultation.put("callerRole", "health visitor");
        consultation.put("ageBand", "from-1-to-4");
        consultation.put("need", "housing");
        consultation.put("suggestedLevel", 2);
        consultation.put("referralAdvised", false);
        consultation.put("seriousRisk", false);
        consultation.put(
                "words",
                Map.of(
                        "concern", "A toddler in a damp flat.",
                        "advice", "An early help assessment, not social care.",
                        "nextStep", "The caller speaks with the mother.",
                        "aside", ASIDE,
                        "identity", ""));
        return consultation;
    }

    private static int askPolice(Hub who, String id, String reason) {
        Map<String, Object> wish = Map.of(
                "agencies", List.of("police"), "subjects", List.of(), "need", "Calls to the address", "reason", reason);
        return who.send("POST", "/cases/" + id + "/research", wish, Map.of()).statusCode();
    }

    private static int servicesLoaded() {
        return stage.people()
                .as("area.administrator")
                .send("POST", "/services?area=westmoor", SERVICES, Map.of("Content-Type", "text/csv"))
                .statusCode();
    }
}
