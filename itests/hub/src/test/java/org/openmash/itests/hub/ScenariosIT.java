package org.openmash.itests.hub;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.openmash.itests.hub.Stage.all;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.openmash.itests.tour.Bodies;
import org.openmash.itests.tour.LoadProfile;
import org.openmash.itests.tour.Play;

/**
 * The fictional families through REST, each at its own time, from arrival to closure. Which of their assertions a method
 * shows stands in {@code docs/scenarios.md}; what their data say of releases is checked on the way.
 */
public class ScenariosIT extends FamilyStory {

    @Test
    public void aThirdGreenNoticeIsAPatternBeforeAnybodyOpensIt() throws Exception {
        Play play = stage.play("S01", "2026-11-14T07:00:00Z");
        String id = play.arrive();

        JsonNode found =
                worker().get("/cases/" + id + "/patterns").path("patterns").path(0);
        assertEquals("low-notices", found.path("rule").asText());
        assertEquals(3, found.path("facts").size());
        assertTrue(file(id).path("ratings").isEmpty());

        play.screen();
        stage.rate(id, "amber", "the third notice in three months");
        assertEquals("out of hours, so from Monday", "2026-11-17T17:00", stage.due(id, "decision"));
        play.ask();
        play.collect();

        JsonNode alfie = worker().get("/people/" + subject(id, "Alfie"));
        assertEquals(
                "2017-03-04", born(alfie.path("people").path(0).path("subject").path("person")));
        assertTrue(
                "the birth date that social care has is kept as it is recorded there",
                records(alfie)
                        .anyMatch(r -> r.path("agency").asText().equals("socialcare")
                                && born(r.path("person")).equals("2017-04-03")));
        assertTrue(
                "Poppy, on the notice a Rowe, is in the same case and confirmed by a person",
                records(worker().get("/people/" + subject(id, "Poppy")))
                        .anyMatch(r -> family(r).equalsIgnoreCase("Rowe")));

        stage.at("2026-11-16T10:00:00Z");
        stage.rate(id, "red", "a shotgun may be in reach, and the mother plans to leave");
        assertEquals("four hours from the rating", "2026-11-16T14:00", stage.due(id, "decision"));
        play.conclude();
        assertEquals("met", stage.clock(id, "feedback").path("state").asText());
    }

    @Test
    public void aRedClockRunsThroughClosingTimeAndTheWeekend() throws Exception {
        Play play = stage.play("S02", "2026-11-13T15:40:00Z");
        String id = play.arrive();
        play.screen();
        stage.at("2026-11-13T16:55:00Z");
        JsonNode handedOver = worker().post("/hand-overs", Map.of("area", "westmoor"));
        assertTrue(
                "the team that takes over sees the running clock",
                all(handedOver.path("lines"))
                        .anyMatch(l -> l.path("caseId").asText().equals(id)
                                && l.path("dueAt").asText().startsWith("2026-11-13T19:40")));
        play.ask();
        play.collect();

        assertTrue(
                "the partner authority's Adam is found by his mother's earlier name",
                candidates(id)
                        .anyMatch(c -> c.path("agency").asText().equals("socialcare@tamarshire")
                                && c.path("verdict").asText().equals("confirmed")
                                && born(c.path("person")).equals("2023-02-11")));
        JsonNode swapped = candidates(id)
                .filter(c -> born(c.path("person")).equals("2026-06-07"))
                .findFirst()
                .orElseThrow();
        assertEquals("same", swapped.path("comparison").path("band").asText());
        assertTrue(swapped.toString().contains("Day and month of birth are swapped"));

        stage.at("2026-11-13T19:39:00Z");
        assertFalse(stage.clock(id, "decision").path("overdue").asBoolean());
        stage.at("2026-11-14T09:00:00Z");
        assertTrue(stage.clock(id, "decision").path("overdue").asBoolean());
        play.conclude();
    }

    @Test
    public void greenBecomesRedWithItsReasonAndTheManagerIsTold() throws Exception {
        Play play = stage.play("S05", "2026-11-16T14:20:00Z");
        String id = play.arrive();
        play.screen();
        assertEquals("2026-11-19T17:00", stage.due(id, "decision"));
        play.ask();
        play.collect();

        HttpResponse<String> bare = worker().send(
                        "POST",
                        "/cases/" + id + "/ratings",
                        Map.of("rating", "red", "reason", ""),
                        Map.of("If-Match", "*"));
        assertEquals(bare.body(), 400, bare.statusCode());
        String told = stage.people()
                .as("service.manager")
                .awaitEvent(
                        "/events",
                        event -> event.contains("case-rated") && event.contains(id),
                        () -> stage.rate(id, "red", "on licence, no unsupervised contact with children"));
        assertFalse(told.contains("licence"));
        stage.at("2026-11-16T15:00:00Z");
        assertTrue(stage.due(id, "decision").startsWith("2026-11-16T18:2"));

        JsonNode read = file(id);
        assertEquals(
                "on licence, no unsupervised contact with children",
                read.path("ratings").path(1).path("reason").asText());
        play.conclude();
    }

    @Test
    public void anAgreementToHelpIsNoConsent() throws Exception {
        stage.at("2026-11-16T14:20:00Z");
        String id = Cases.ready(stage.people(), "Agreewell");
        Map<String, Object> basis =
                Bodies.basis("The mother agreed to early help; the question is the man in the home.");
        basis.put("serviceAgreement", true);
        worker().change("PUT", "/cases/" + id + "/basis", basis, "/cases/" + id);

        JsonNode shown = file(id).path("basis");
        assertTrue(shown.path("serviceAgreement").asBoolean());
        assertEquals(
                "public task, not consent", "6(1)(e)", shown.path("article6").asText());
        assertTrue(shown.path("medicalConsent").isNull());
    }

    @Test
    public void bothHomesOfAFamilyAreShownAndTheOtherAuthorityIsAsked() throws Exception {
        Play play = stage.play("S06", "2026-11-18T16:50:00Z");
        String id = play.arrive();
        play.screen();
        assertEquals("2026-11-18T20:50", stage.due(id, "decision"));
        play.ask();
        play.collect();

        String households = stage.people()
                .decisionMaker()
                .get("/cases/" + id + "/picture/overview")
                .path("households")
                .toString();
        assertTrue(households.contains("6 Ferry View"));
        assertTrue(households.contains("18 Brook End"));
        JsonNode asked = all(worker().list("/cases/" + id + "/requests"))
                .filter(r -> r.path("agency").asText().equals("socialcare@tamarshire"))
                .findFirst()
                .orElseThrow();
        assertFalse(asked.path("dueAt").asText().isEmpty());
        play.conclude();
    }

    @Test
    public void twoMessagesAboutOneYoungPersonAreOneCase() throws Exception {
        Play play = stage.play("S07", "2026-11-17T02:15:00Z");
        String id = play.arrive();
        play.screen();
        assertEquals("2026-11-17T06:15", stage.due(id, "decision"));
        stage.at("2026-11-17T02:45:00Z");
        JsonNode night = all(worker().list("/clocks/due"))
                .filter(c -> c.path("caseId").asText().equals(id)
                        && c.path("clock").asText().equals("decision"))
                .findFirst()
                .orElseThrow();
        assertTrue(night.path("leftSeconds").asLong() > 3 * 3600
                && night.path("leftSeconds").asLong() <= 210 * 60);

        stage.at("2026-11-17T10:00:00Z");
        assertEquals("the hostel's call is of the same case", id, hostelCalls());
        JsonNode arrived = worker().get("/cases/" + id + "/arrivals");
        assertEquals("two sources", 2, arrived.path("episodes").size());
        assertEquals("same-incident", arrived.path("twins").path(0).path("why").asText());
        assertTrue(
                "he is found by his telephone alone",
                found(Map.of("phone", "07700 900712")).contains(id));
        play.ask();
        play.collect();
        play.conclude();
        assertFalse(
                "nobody of another agency finds the operation",
                stage.people()
                        .answering("health")
                        .raw("/cases/" + id + "/picture")
                        .body()
                        .contains("HALYARD"));
        assertTrue(stage.people()
                .decisionMaker()
                .raw("/cases/" + id + "/picture")
                .body()
                .contains("HALYARD"));
    }

    private static String hostelCalls() {
        Map<String, Object> kian = new HashMap<>(LoadProfile.person("Kian", "Doyle", "2010-02-14"));
        kian.put("identifiers", List.of(Map.of("scheme", "nhs", "value", "999 000 7012")));
        kian.put("phones", List.of("07700 900712"));
        Map<String, Object> contact = new HashMap<>(LoadProfile.contactOf("Doyle", Cases.now(stage.people())));
        contact.put("people", List.of(Map.of("role", "child", "person", kian)));
        contact.put("address", "no fixed address");
        contact.put("incidentRef", "BTP-20261117-0009");
        return stage.people()
                .contactOfficer()
                .create("/contacts", contact)
                .path("caseId")
                .asText();
    }
}
