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
import java.util.stream.Stream;
import org.junit.After;
import org.junit.BeforeClass;
import org.junit.Test;
import org.openmash.itests.tour.Hub;
import org.openmash.itests.tour.LoadProfile;
import org.openmash.itests.tour.Play;

/**
 * The fictional families through REST, each at its own time, from arrival to closure. Which of their assertions a method
 * shows stands in {@code docs/scenarios.md}; what their data say of releases is checked on the way.
 */
public class ScenariosIT {

    private static Stage stage;

    @BeforeClass
    public static void open() throws Exception {
        stage = Stage.open();
    }

    @After
    public void asTheDataSay() {
        stage.asTheDataSay();
    }

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
        HttpResponse<String> oneClick = worker().send(
                        "PUT",
                        "/candidates/" + initial.path("id").asText() + "/decision",
                        Map.of(
                                "verdict",
                                "confirmed",
                                "subject",
                                initial.path("subject").asText(),
                                "reason",
                                "same"),
                        Map.of("If-Match", "\"" + initial.path("version").asLong() + "\""));
        assertEquals(oneClick.body(), 400, oneClick.statusCode());

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
        assertEquals("undecided", confirm(worker(), standIn).path("verdict").asText());
        JsonNode waiting = candidates(asTold)
                .filter(c -> c.path("id").equals(standIn.path("id")))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "confirmed",
                confirm(stage.people().decisionMaker(), waiting).path("verdict").asText());
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
        Map<String, Object> basis = new HashMap<>();
        basis.put("article6", "6(1)(e)");
        basis.put("article9", "9(2)(g)");
        basis.put("withoutConsent", "c");
        basis.put("necessity", "The mother agreed to early help; the question is the man in the home.");
        basis.put("parentInformed", false);
        basis.put("parentNote", "asking her would tell him");
        basis.put("serviceAgreement", true);
        worker().change("PUT", "/cases/" + id + "/basis", basis, "/cases/" + id);

        JsonNode shown = file(id).path("basis");
        assertTrue(shown.path("serviceAgreement").asBoolean());
        assertEquals(
                "public task, not consent", "6(1)(e)", shown.path("article6").asText());
        assertTrue(shown.path("medicalConsent").isNull());
    }

    @Test
    public void whereAFamilyLivedIsInOrderAndTheOtherAuthorityIsAsked() throws Exception {
        Play play = stage.play("S06", "2026-11-18T16:50:00Z");
        String id = play.arrive();
        play.screen();
        assertTrue(stage.due(id, "decision").equals("2026-11-18T20:50"));
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

    private static String found(Map<String, Object> search) {
        return worker().post("/cases/search", search).toString();
    }

    private static JsonNode confirm(Hub who, JsonNode candidate) {
        return who.change(
                "PUT",
                "/candidates/" + candidate.path("id").asText() + "/decision",
                Map.of(
                        "verdict",
                        "confirmed",
                        "subject",
                        candidate.path("subject").asText(),
                        "reason",
                        "the mother's telephone is among his contacts"),
                candidate.path("version").asLong());
    }

    private static Hub worker() {
        return stage.people().socialWorker();
    }

    private static JsonNode file(String id) {
        return worker().get("/cases/" + id);
    }

    private static String subject(String id, String given) {
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

    private static Stream<JsonNode> candidates(String id) {
        return all(worker().list("/cases/" + id + "/candidates"));
    }

    private static Stream<JsonNode> records(JsonNode person) {
        return all(person.path("people")).flatMap(p -> all(p.path("records")));
    }

    private static String born(JsonNode person) {
        return person.path("born").path("date").asText("");
    }

    private static String given(JsonNode candidate) {
        return candidate.path("person").path("names").path(0).path("given").asText();
    }

    private static String family(JsonNode candidate) {
        return candidate.path("person").path("names").path(0).path("family").asText();
    }
}
