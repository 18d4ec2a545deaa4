package org.openmash.itests.tour;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openmash.itests.tour.Scenario.HeldItem;

/** Releases one pack per receiving team and checks every byte that its readers can fetch. */
final class Releasing {

    private static final List<String> RECIPIENTS = List.of("SW", "EH", "DSL");

    private final Scenario scenario;
    private final People people;
    private final Transcript out;

    Releasing(Scenario scenario, People people, Transcript out) {
        this.scenario = scenario;
        this.people = people;
        this.out = out;
    }

    void all(String caseId) {
        for (String recipient : RECIPIENTS) {
            out.scene("Release to " + People.TEAMS.get(recipient) + " (" + recipient + ")");
            JsonNode pack = release(caseId, recipient);
            pack.path("lines").forEach(line -> out.quote(line.asText()));
            String fetched = new Reader(people.team(recipient)).everything(caseId);
            held(caseId).forEach(item -> check(item, recipient, fetched));
            acknowledge(recipient, pack);
        }
        control(caseId);
        feedback(caseId);
    }

    private JsonNode release(String caseId, String recipient) {
        Hub decider = people.decisionMaker();
        String team = People.TEAMS.get(recipient);
        JsonNode proposal = decider.get("/cases/" + caseId + "/proposals/" + team);
        Map<String, String> conditions = new LinkedHashMap<>();
        proposal.path("lines").forEach(line -> {
            String condition = line.path("condition").isNull()
                    ? ""
                    : line.path("condition").asText("");
            if (!condition.isBlank() && !line.path("disposition").asText().equals("stays")) {
                conditions.put(line.path("item").asText(), "the allocated worker alone reads it, by name");
            }
            if (line.path("disposition").asText().equals("stays")) {
                out.say("stays: one item of " + line.path("owner").asText() + ", because "
                        + line.path("rule").asText());
            }
        });
        Map<String, Object> release = new HashMap<>();
        release.put("team", team);
        release.put("withhold", List.of());
        release.put("wordings", Map.of());
        release.put("note", "");
        release.put("conditionsMet", conditions);
        JsonNode preview = decider.post("/cases/" + caseId + "/preview", release);
        JsonNode pack = decider.create("/cases/" + caseId + "/packs", release);
        out.check(preview.path("lines").equals(pack.path("lines")), "the pack is what the preview showed");
        return people.team(recipient).get("/packs/" + pack.path("id").asText());
    }

    /** Items that are in the picture or came with the contact, so that a missing one is no false comfort. */
    private List<HeldItem> held(String caseId) {
        Hub decider = people.decisionMaker();
        String known =
                decider.get("/cases/" + caseId + "/picture").toString() + decider.get("/cases/" + caseId + "/contacts");
        return scenario.items().stream()
                .filter(i -> known.contains(Play.json(i.text())))
                .toList();
    }

    private void check(HeldItem item, String recipient, String fetched) {
        boolean raw = fetched.contains(Play.json(item.text()));
        if (item.wordingFor(recipient).isPresent()) {
            out.check(
                    !raw
                            && fetched.contains(
                                    Play.json(item.wordingFor(recipient).get())),
                    item.id() + " left in its wording only");
        } else if (item.rawFor(recipient).isPresent() && !item.neverFor(recipient)) {
            out.check(raw, item.id() + " left as it is");
        } else {
            out.check(
                    !raw,
                    item.id() + " stayed: not a word of it in " + fetched.length() + " characters that " + recipient
                            + " can fetch");
        }
    }

    private void acknowledge(String recipient, JsonNode pack) {
        JsonNode answer = people.team(recipient)
                .post(
                        "/packs/" + pack.path("id").asText() + "/acknowledgement",
                        Map.of("accepted", true, "comment", ""));
        out.check(answer.path("accepted").asBoolean(), "the team accepted it");
    }

    /** The search can find: who may read everything fetches each item by the same way. */
    private void control(String caseId) {
        String fetched = new Reader(people.decisionMaker()).everything(caseId);
        List<HeldItem> held = held(caseId);
        out.check(
                !held.isEmpty() && held.stream().allMatch(item -> fetched.contains(Play.json(item.text()))),
                "control: this search finds all " + held.size() + " items in what the decision maker can fetch");
    }

    private void feedback(String caseId) {
        String words = scenario.expect().path("feedback").asText().split(" - ")[0];
        people.decisionMaker().post("/cases/" + caseId + "/feedback", Map.of("words", words));
        out.say("Feedback to the referrer: " + words);
    }
}
