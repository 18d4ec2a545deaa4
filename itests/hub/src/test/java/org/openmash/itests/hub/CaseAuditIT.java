package org.openmash.itests.hub;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.openmash.itests.hub.Stage.all;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.openmash.itests.tour.Bodies;
import org.openmash.itests.tour.Hub;

/** A decided case is audited by two agencies, and shown to an inspection as it stood. */
public class CaseAuditIT extends FamilyStory {

    @Test
    public void twoAgenciesGradeACaseAndWhatTheyFindIsLearntFrom() throws Exception {
        stage.at("2026-11-18T09:00:00Z");
        String id = decided("Auditwell");
        Hub manager = stage.people().as("service.manager");
        Hub police = stage.people().as("researcher.police");
        JsonNode audit = AuditedCase.open(stage.people(), id);
        String path = "/case-audits/" + audit.path("id").asText();

        AuditedCase.grade(manager, audit, 3, "good");
        assertEquals(
                "the police grade by themselves",
                0,
                police.get(path).path("gradings").size());
        JsonNode graded = AuditedCase.grade(police, audit, 2, "inadequate");
        assertEquals(2, graded.path("gradings").size());
        assertEquals(1, graded.at("/agreement/pairs").asInt());
        assertEquals(0, graded.at("/agreement/agreeing").asInt());
        assertEquals(1, graded.at("/agreement/withDecision").asInt());

        String gap = "Children are asked after the decision.";
        JsonNode closed = manager.change(
                "POST",
                path + "/closure",
                Map.of(
                        "words",
                        "Children are heard too late.",
                        "gaps",
                        List.of(Map.of("theme", "voice-of-the-child", "words", gap, "agency", "police"))),
                path);
        assertEquals("closed", closed.path("state").asText());
        assertTrue(police.list("/lessons?area=westmoor").toString().contains(gap));

        String seen = stage.people().as("governance.partner").get(path).toString();
        assertTrue("figures", seen.contains("Children are heard too late."));
        assertFalse("and no case", seen.contains(id));
    }

    @Test
    public void anInspectionSeesWhoKnewWhatWhenAndTheSamePackTwice() throws Exception {
        stage.at("2026-11-18T10:00:00Z");
        String id = decided("Packwell");
        Hub maker = stage.people().decisionMaker();
        String path = "/cases/" + id + "/evidence";

        JsonNode pack = maker.post(path, Map.of("reason", "joint inspection"));

        assertEquals(
                "Support is accepted and risk is held.",
                pack.at("/decisions/0/rationale").asText());
        assertEquals("agency-asked", pack.at("/asked/0/turns/0/event").asText());
        assertTrue(
                "the social worker has read the case, by name",
                all(pack.path("readings"))
                        .anyMatch(r -> !r.path("name").asText().isBlank()
                                && r.path("employer").asText().equals("socialcare")));
        assertEquals(
                pack,
                maker.post(path, Map.of("reason", "again", "at", pack.path("at").asText())));
        assertTrue(maker.get("/cases/" + id + "/journal").toString().contains("joint inspection"));
    }

    private static String decided(String family) {
        String id = Cases.ready(stage.people(), family);
        Cases.ask(stage.people(), id, List.of("housing"));
        stage.people()
                .decisionMaker()
                .change(
                        "PUT",
                        "/cases/" + id + "/decision",
                        Bodies.decision(3, "targeted-help", "Support is accepted and risk is held."),
                        "/cases/" + id);
        return id;
    }
}
