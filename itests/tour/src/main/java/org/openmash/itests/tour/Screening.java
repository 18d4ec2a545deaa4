package org.openmash.itests.tour;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lawful basis and rating, as the scenario expects them. */
final class Screening {

    private static final Pattern RATING = Pattern.compile("\\b(blue|green|amber|red)\\b");
    private static final Pattern PARAGRAPH = Pattern.compile("18\\(([abc])\\)");

    private final Scenario scenario;
    private final People people;
    private final Transcript out;

    Screening(Scenario scenario, People people, Transcript out) {
        this.scenario = scenario;
        this.people = people;
        this.out = out;
    }

    void basisAndRating(String caseId) {
        out.scene("Screening: why we may ask, and how urgent it is");
        Hub worker = people.socialWorker();
        out.check(refusedWithoutBasis(worker, caseId), "without a lawful basis no request leaves");
        String words = scenario.expect().path("basis").asText();
        worker.change("PUT", "/cases/" + caseId + "/basis", basis(words), "/cases/" + caseId);
        out.say("Lawful basis: " + words);
        rate(worker, caseId, ratings().get(0), "first screening");
        out.say("Deadline expected: " + scenario.expect().path("deadline").asText());
    }

    /** Rates up to where the scenario ends. */
    void rerate(String caseId) {
        String last = ratings().get(ratings().size() - 1);
        JsonNode changes = people.socialWorker().get("/cases/" + caseId).path("ratings");
        String now = changes.get(changes.size() - 1).path("after").asText();
        if (!now.equals(last)) {
            rate(
                    people.socialWorker(),
                    caseId,
                    last,
                    scenario.expect().path("rating").asText());
        }
    }

    private void rate(Hub worker, String caseId, String rating, String reason) {
        worker.change(
                "POST",
                "/cases/" + caseId + "/ratings",
                Map.of("rating", rating, "reason", reason),
                "/cases/" + caseId);
        JsonNode file = worker.get("/cases/" + caseId);
        out.say("Rated " + rating + "; decision due " + file.path("dueAt").asText("-"));
    }

    private List<String> ratings() {
        List<String> found = new ArrayList<>();
        Matcher matcher = RATING.matcher(scenario.expect().path("rating").asText());
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static boolean refusedWithoutBasis(Hub worker, String caseId) {
        try {
            worker.post(
                    "/cases/" + caseId + "/research",
                    Map.of("agencies", List.of("police"), "subjects", List.of(), "need", "too early"));
            return false;
        } catch (Hub.Refused refusal) {
            return refusal.status() == 409;
        }
    }

    static Map<String, Object> basis(String words) {
        Matcher paragraph = PARAGRAPH.matcher(words);
        Map<String, Object> basis =
                Bodies.basis("The children's safety cannot be judged without what the agencies know: " + words);
        basis.put("withoutConsent", paragraph.find() ? paragraph.group(1) : "c");
        basis.put("serviceAgreement", words.contains("agreement to service"));
        return basis;
    }
}
