package org.openmash.itests.hub;

import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.openmash.itests.tour.Bodies;
import org.openmash.itests.tour.Hub;
import org.openmash.itests.tour.LoadProfile;
import org.openmash.itests.tour.People;

/** A case that has seen every step, so that every address of the contract leads to something real. */
final class WalkedCase {

    private static final String RETIRING = "northcombe";

    private static final List<String> OF_AN_AREA = List.of(
            "/consultations",
            "/thanks",
            "/lessons",
            "/lessons/figures",
            "/case-audits",
            "/services",
            "/arrivals/figures",
            "/cover",
            "/workload",
            "/workload/people",
            "/caseload");

    private static final String PAST = "reference,received,area,source,channel,concern,outcome,level,closed,role,given,"
            + "family,born,sex,nhs,address,postcode,phone\nOLD-1,2019-03-31,westmoor,,telephone,neglect,,,2019-05-02,"
            + "child,Ottilie,Wagtail,2012-05-04,female,,4 Weir Row,WM5 1AA,\n";

    /** What closes a case to callers is tried on cases of its own. */
    private static final Map<String, String> CLOSING = Map.of("restriction", "restricted", "conflict", "conflicted");

    static final String TEAM = "quarry-hill-primary";

    private final People people;
    private final Map<String, String> ids = new LinkedHashMap<>();

    private WalkedCase(People people) {
        this.people = people;
    }

    static WalkedCase walk(People people) {
        WalkedCase walked = new WalkedCase(people);
        walked.arrive();
        walked.past();
        walked.ids.put("restricted", Cases.ready(people, "Sparrow"));
        walked.ids.put("conflicted", Cases.ready(people, "Linnet"));
        walked.research();
        walked.release();
        walked.allocate();
        walked.handOver();
        walked.areas();
        walked.advice();
        walked.ids.putAll(TalkedCase.talk(people, walked.caseId()));
        walked.ids.put(
                "case-audits",
                AuditedCase.open(people, walked.caseId()).path("id").asText());
        return walked;
    }

    /** The contract's path with this case's own ids. */
    String address(String path) {
        String kind = CLOSING.getOrDefault(path.replace("/cases/{id}/", "").split("/")[0], path.split("/")[1]);
        String id = kind.equals("agencies") ? "education" : ids.getOrDefault(kind, "");
        String address = path.replace("{id}", path.endsWith("/retirement") ? RETIRING : id)
                .replace("{team}", TEAM)
                .replace("{other}", ids.getOrDefault("people", ""))
                .replace("{agency}", "education")
                .replace("{name}", "probation")
                .replace("{measure}", "contacts");
        if (path.equals("/imports")) {
            return address + "?area=westmoor&name=old.csv";
        }
        if (path.endsWith("/reports") || path.startsWith("/measures/")) {
            return address + "?area=westmoor&from=2026-01-01&until=2026-12-31";
        }
        if (OF_AN_AREA.contains(path) || path.endsWith("/overdue") || path.endsWith("/agreement")) {
            return address + "?area=westmoor";
        }
        return kind.equals("agencies") || kind.equals("teams") ? address + "?area=westmoor" : address;
    }

    private void past() {
        String report = people.operator()
                .send("POST", "/imports?area=westmoor&name=old.csv", PAST, Map.of("Content-Type", "text/csv"))
                .body();
        Matcher id = Pattern.compile("\"id\":\"([0-9a-f]{32})\"").matcher(report);
        assertTrue(report, id.find());
        ids.put("imports", id.group(1));
    }

    private void arrive() {
        Map<String, Object> contact = rowe();
        contact.put("teamId", TEAM);
        JsonNode registered = people.contactOfficer().create("/contacts", contact);
        ids.put("contacts", registered.path("contactId").asText());
        ids.put("cases", registered.path("caseId").asText());
        ids.put(
                "people",
                people.socialWorker()
                        .get("/cases/" + caseId())
                        .at("/subjects/0/id")
                        .asText());
        JsonNode shift = people.socialWorker()
                .create(
                        "/cover",
                        Map.of(
                                "area", "westmoor",
                                "team", "screening",
                                "person", "social.worker",
                                "from", "2027-03-01T09:00:00Z",
                                "until", "2027-03-01T17:00:00Z"));
        ids.put("cover", shift.path("id").asText());
        JsonNode file = people.contactOfficer()
                .create(
                        "/contacts/" + ids.get("contacts") + "/attachments",
                        Map.of("name", "note.txt", "content", "SGUgd2FzIGNvbGQu"));
        ids.put("attachments", file.path("id").asText());
        JsonNode facts =
                people.socialWorker().get("/cases/" + caseId() + "/arrivals").path("facts");
        ids.put("missing-facts", facts.path(0).path("id").asText());
        Cases.screen(people, caseId());
    }

    private void research() {
        Cases.ask(people, caseId(), List.of("police", "housing"));
        String requests = "/cases/" + caseId() + "/requests";
        JsonNode all = people.socialWorker()
                .await(requests, rows -> "located".equals(Cases.states(rows).get("police")));
        ids.put("desk", find(all, "agency", "housing"));
        ids.put("requests", find(all, "agency", "police"));
        ids.put(
                "candidates",
                find(people.socialWorker().list("/cases/" + caseId() + "/candidates"), "agency", "police"));
        answerAtTheDesk();
    }

    private void answerAtTheDesk() {
        Hub desk = people.desk("housing");
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("subject", null);
        item.put("itemType", "housing");
        item.put("eventDate", null);
        item.put("handlingCode", "need");
        item.put("sensitivity", "ordinary");
        item.put("text", "The tenancy began in March.");
        item.put("terms", List.of(Map.of("recipient", "DSL", "mode", "raw", "wording", "", "condition", "")));
        desk.change(
                "POST",
                "/desk/" + ids.get("desk") + "/answer",
                Bodies.deskAnswer(List.of(item)),
                "/desk/" + ids.get("desk"));
    }

    private void release() {
        Hub decider = people.decisionMaker();
        Map<String, Object> decision = Bodies.decision(3, "targeted-help", "Support is accepted and risk is held.");
        decider.change("PUT", "/cases/" + caseId() + "/decision", decision, "/cases/" + caseId());
        Map<String, Object> release = new LinkedHashMap<>();
        release.put("team", TEAM);
        release.put("withhold", List.of());
        release.put("wordings", Map.of());
        release.put("note", "");
        release.put("conditionsMet", Map.of());
        ids.put(
                "packs",
                decider.create("/cases/" + caseId() + "/packs", release)
                        .path("id")
                        .asText());
        decider.post("/cases/" + caseId() + "/feedback", Map.of("words", "Thank you. Help has been offered."));
    }

    private void allocate() {
        Map<String, Object> allocation = new LinkedHashMap<>();
        allocation.put("team", TEAM);
        allocation.put("service", "");
        allocation.put("agreement", "not-needed");
        allocation.put("agreementWords", "");
        allocation.put("note", "Please see him at the start of each day.");
        ids.put(
                "allocations",
                people.decisionMaker()
                        .create("/cases/" + caseId() + "/allocations", allocation)
                        .path("id")
                        .asText());
    }

    private void handOver() {
        ids.put(
                "hand-overs",
                people.socialWorker()
                        .create("/hand-overs", Map.of("area", "westmoor"))
                        .path("id")
                        .asText());
    }

    /** The next county by its document, and one that may be retired. */
    private void areas() {
        ids.put("areas", "tamarshire");
        for (String area : List.of("tamarshire", RETIRING)) {
            people.as("operator").post("/areas", Map.of("id", area, "name", area));
        }
    }

    private void advice() {
        Map<String, Object> consultation = new LinkedHashMap<>();
        consultation.put("area", "westmoor");
        consultation.put("heldAt", Cases.now(people));
        consultation.put("organisation", "Quarry Hill Primary");
        consultation.put("callerRole", "head teacher");
        consultation.put("ageBand", "from-5-to-9");
        consultation.put("need", "neglect");
        consultation.put("suggestedLevel", 2);
        consultation.put("referralAdvised", true);
        consultation.put("seriousRisk", false);
        consultation.put("words", Map.of("concern", "Often hungry.", "advice", "Talk to the family first."));
        ids.put(
                "consultations",
                people.socialWorker()
                        .create("/consultations", consultation)
                        .path("id")
                        .asText());
    }

    private String caseId() {
        return ids.get("cases");
    }

    private static String find(JsonNode rows, String field, String value) {
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.path(field).asText().equals(value))
                .map(row -> row.path("id").asText())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row of " + value));
    }

    /** A child of the demonstration whom the simulated police know. */
    private Map<String, Object> rowe() {
        Map<String, Object> contact = LoadProfile.contactOf("Rowe", Cases.now(people));
        contact.put(
                "people",
                List.of(Map.of("role", "child", "person", LoadProfile.person("Alfie", "Rowe", "2017-03-04"))));
        return contact;
    }
}
