package org.openmash.itests.tour;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.openmash.itests.tour.Scenario.Known;

/** Whose records are these? Confirms, rejects or leaves open as the scenario expects, and checks the hub's proposal. */
final class Matching {

    private final Scenario scenario;
    private final People people;
    private final Transcript out;

    Matching(Scenario scenario, People people, Transcript out) {
        this.scenario = scenario;
        this.people = people;
        this.out = out;
    }

    void decide(String caseId) {
        out.scene("Whose records are these?");
        Map<Known, Boolean> met = new HashMap<>();
        people.socialWorker().list("/cases/" + caseId + "/candidates").forEach(candidate -> {
            Optional<Known> known = knownFor(candidate);
            String band = candidate.path("comparison").path("band").asText();
            if (known.isEmpty()) {
                settleUnlisted(candidate, band);
                return;
            }
            Known k = known.get();
            met.put(k, true);
            out.say(k.agency() + " records \"" + k.name() + "\" " + k.dob() + ": the hub says "
                    + band.replace('-', ' '));
            candidate
                    .path("comparison")
                    .path("reasons")
                    .forEach(r -> out.quote((r.path("agrees").asBoolean() ? "+ " : "- ")
                            + r.path("words").asText()));
            settle(candidate, k, band);
        });
        scenario.known().stream()
                .filter(k -> !met.containsKey(k) && !k.dob().isEmpty())
                .forEach(k -> out.skip(k.agency() + " \"" + k.name() + "\" was not offered by anybody who is here"));
    }

    /** A record that the scenario does not list: of an adult of the household, or of a namesake. */
    private void settleUnlisted(JsonNode candidate, String band) {
        if (band.equals("same")) {
            decide(candidate, "confirmed", "name, birth date and household agree");
        } else if (!band.equals("unlikely")) {
            decide(candidate, "rejected", "a namesake: birth date, address or household do not fit");
        }
    }

    private void settle(JsonNode candidate, Known known, String band) {
        if (known.ours()) {
            out.check(!band.equals("unlikely"), known.name() + " is offered for confirmation");
            decide(candidate, "confirmed", known.because());
        } else if (known.open()) {
            out.check(!band.equals("same"), known.name() + " is not proposed as the same");
            decide(candidate, "unresolved", known.because());
        } else {
            out.check(!band.equals("same"), "the wrong person, " + known.name() + ", is not proposed as the same");
            decide(candidate, "rejected", known.because());
        }
    }

    private void decide(JsonNode candidate, String verdict, String reason) {
        Map<String, Object> decision = new HashMap<>();
        decision.put("verdict", verdict);
        decision.put("subject", candidate.path("subject").asText());
        decision.put("reason", reason);
        String path = "/candidates/" + candidate.path("id").asText() + "/decision";
        JsonNode after = people.socialWorker()
                .change("PUT", path, decision, candidate.path("version").asLong());
        if (verdict.equals("confirmed") && after.path("verdict").asText().equals("undecided")) {
            out.say("a second person must confirm it");
            people.decisionMaker()
                    .change("PUT", path, decision, after.path("version").asLong());
        }
    }

    private Optional<Known> knownFor(JsonNode candidate) {
        String agency = candidate.path("agency").asText().split("@")[0];
        return scenario.known().stream()
                .filter(k -> k.connector().equals(agency))
                .filter(k -> words(k.name()).containsAll(words(recordedName(candidate)))
                        || words(recordedName(candidate)).containsAll(words(k.name())))
                .filter(k -> k.dob()
                        .equals(candidate
                                .path("person")
                                .path("born")
                                .path("date")
                                .asText("")))
                .findFirst();
    }

    private static String recordedName(JsonNode candidate) {
        JsonNode name = candidate.path("person").path("names").path(0);
        return name.path("given").asText() + " " + name.path("family").asText();
    }

    private static TreeSet<String> words(String name) {
        return new TreeSet<>(List.of(name.toLowerCase(Locale.ROOT)
                .replaceAll("\\(.*?\\)|;.*", " ")
                .replaceAll("[^\\p{L}' -]", " ")
                .strip()
                .split("\\s+")));
    }
}
