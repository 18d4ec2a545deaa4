package org.openmash.simulators.police;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openmash.simulators.people.Folding;
import org.openmash.simulators.web.BadCall;

/**
 * Whom the caller of the police search looks for.
 *
 * @param givenWords folded given names of every name
 * @param familyWords folded parts of every family name
 * @param dob ISO date; blank when unknown
 * @param identifiers scheme to value without blanks
 * @param postcode without blanks; blank when unknown
 * @param limit at most so many answers
 */
record PersonQuery(
        List<String> givenWords,
        List<String> familyWords,
        String dob,
        Map<String, String> identifiers,
        String postcode,
        int limit) {

    private static final int MOST = 50;

    static PersonQuery of(JsonNode body) {
        List<String> given = new ArrayList<>();
        List<String> family = new ArrayList<>();
        for (JsonNode name : body.path("names")) {
            given.addAll(Folding.words(name.path("given").asText("")));
            family.addAll(Folding.words(name.path("family").asText("")));
        }
        Map<String, String> identifiers = new LinkedHashMap<>();
        for (JsonNode id : body.path("identifiers")) {
            identifiers.put(
                    id.path("scheme").asText(), id.path("value").asText().replace(" ", ""));
        }
        if (given.isEmpty() && family.isEmpty() && identifiers.isEmpty()) {
            throw new BadCall(400, "names: give a name or an identifier");
        }
        return new PersonQuery(
                given,
                family,
                body.path("dob").asText(""),
                identifiers,
                Folding.postcode(body.path("address").path("postcode").asText("")),
                Math.max(1, Math.min(MOST, body.path("limit").asInt(MOST))));
    }
}
