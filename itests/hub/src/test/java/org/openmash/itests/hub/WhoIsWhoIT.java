package org.openmash.itests.hub;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
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

/** Families in which it is hard to say who is who: twins, a child not yet born, a man with an alias. */
public class WhoIsWhoIT extends FamilyStory {

    private static final String TELEPHONE = "the mother's telephone is among his contacts";

    @Test
    public void twinsAreToldApartByPeople() throws Exception {
        Play play = stage.play("S03", "2026-11-17T11:05:00Z");
        String id = play.arrive();
        play.screen();
        assertEquals("2026-11-18T17:00", stage.due(id, "decision"));
        play.ask();

        JsonNode initial =
                candidates(id).filter(c -> given(c).equals("M")).findFirst().orElseThrow();
        assertEquals("twin-or-sibling", initial.path("comparison").path("band").asText());
        assertTrue(initial.toString().contains("twins?"));
        Hub.Refused oneClick = assertThrows(Hub.Refused.class, () -> confirm(worker(), initial, "same"));
        assertEquals(oneClick.getMessage(), 400, oneClick.status());

        play.collect();
        JsonNode picture = stage.people().decisionMaker().get("/cases/" + id + "/picture");
        assertTrue(picture.path("unresolved").toString().contains("self-laceration"));
        assertFalse(picture.path("chronology").toString().contains("self-laceration"));

        String camhs = "CAMHS";
        assertTrue(
                "what is known of Mia is on record as hers",
                all(picture.path("chronology"))
                        .anyMatch(i -> i.path("text").asText().contains(camhs)
                                && i.path("subject").asText().equals(subject(id, "Mia"))));
        assertFalse(worker().get("/people/" + subject(id, "Maya")).toString().contains(camhs));
        assertTrue(all(picture.path("chronology"))
                .filter(i -> i.path("subject").asText().equals(subject(id, "Maya")))
                .noneMatch(i -> i.path("text").asText().contains(camhs)));
        play.conclude();
    }

    @Test
    public void anUnbornChildIsACaseAndAStandInBirthDateNeedsTwoPeople() throws Exception {
        Play play = stage.play("S04", "2026-11-17T09:30:00Z");
        String id = play.arrive();
        JsonNode unborn = file(id).path("subjects").path(0);
        assertEquals("unborn", unborn.path("role").asText());
        assertEquals("not-born", unborn.path("person").path("sex").asText());
        assertEquals(
                "2027-01-28",
                unborn.path("person").path("expected").path("date").asText());
        assertTrue(unborn.path("person").path("born").isNull());
        assertEquals("40 weeks and a day ahead", 400, expecting("2027-08-25"));
        assertEquals(201, expecting("2027-08-24"));
        play.screen();
        play.ask();
        play.collect();
        assertTrue(
                "whatever agencies record, a person says that it is born",
                file(id).path("subjects").path(0).path("person").path("born").isNull());
        isBorn(id, unborn.path("id").asText());
        play.conclude();

        String asTold = aliasAlone();
        JsonNode standIn = candidates(asTold)
                .filter(c -> born(c.path("person")).equals("1980-01-01"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "undecided",
                confirm(worker(), standIn, TELEPHONE).path("verdict").asText());
        JsonNode waiting = candidates(asTold)
                .filter(c -> c.path("id").equals(standIn.path("id")))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "confirmed",
                confirm(stage.people().decisionMaker(), waiting, TELEPHONE)
                        .path("verdict")
                        .asText());
    }

    /** Six weeks early; the name from before birth still finds it. */
    private static void isBorn(String id, String subject) throws Exception {
        stage.at("2026-12-18T09:00:00Z");
        Map<String, Object> birth = new HashMap<>();
        birth.put("born", "2026-12-17");
        birth.put("given", "Nora");
        birth.put("family", "Byrne");
        birth.put("sex", "female");
        birth.put("nhsNumber", null);
        birth.put("toldBy", "the midwife");
        worker().post("/people/" + subject + "/birth", birth);

        JsonNode child = file(id).path("subjects").path(0);
        assertEquals(subject, child.path("id").asText());
        assertEquals("child", child.path("role").asText());
        assertEquals("2026-12-17", born(child.path("person")));
        assertTrue(child.path("person").path("expected").isNull());
        assertTrue(found(Map.of("name", "unborn Byrne")).contains(id));
        assertTrue(stage.people()
                .decisionMaker()
                .get("/cases/" + id + "/journal")
                .toString()
                .contains("expected 2027-01-28; told by the midwife"));
    }

    private static int expecting(String day) {
        Map<String, Object> unborn = new HashMap<>(LoadProfile.person("unborn", "Weekson", "2020-01-01"));
        unborn.put("born", null);
        unborn.put("expected", Map.of("date", day, "precision", "day"));
        unborn.put("sex", "not-born");
        Map<String, Object> contact = new HashMap<>(LoadProfile.contactOf("Weekson", Cases.now(stage.people())));
        contact.put("people", List.of(Map.of("role", "unborn", "person", unborn)));
        return stage.people()
                .contactOfficer()
                .send("POST", "/contacts", contact, Map.of("Idempotency-Key", day))
                .statusCode();
    }

    /** As the midwife heard it: a name and nothing else. */
    private static String aliasAlone() {
        Map<String, Object> ricky = new HashMap<>(LoadProfile.person("Ricky", "Dunn", "1980-01-01"));
        ricky.put("born", null);
        Map<String, Object> contact = new HashMap<>(LoadProfile.contactOf("Byrnewood", Cases.now(stage.people())));
        contact.put(
                "people",
                List.of(
                        Map.of("role", "child", "person", LoadProfile.person("Ada", "Byrnewood", "2020-05-06")),
                        Map.of("role", "partner", "person", ricky)));
        String id = Cases.ready(stage.people(), contact);
        Cases.ask(stage.people(), id, List.of("police"));
        worker().await(
                        "/cases/" + id + "/candidates",
                        found -> all(found).anyMatch(c -> born(c.path("person")).equals("1980-01-01")));
        return id;
    }

    private static JsonNode confirm(Hub who, JsonNode candidate, String reason) {
        return who.change(
                "PUT",
                "/candidates/" + candidate.path("id").asText() + "/decision",
                Map.of(
                        "verdict",
                        "confirmed",
                        "subject",
                        candidate.path("subject").asText(),
                        "reason",
                        reason),
                candidate.path("version").asLong());
    }
}
