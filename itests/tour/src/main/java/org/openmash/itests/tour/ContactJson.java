package org.openmash.itests.tour;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns what a scenario's referrer says into the shape that the REST API takes. */
final class ContactJson {

    private ContactJson() {}

    static Map<String, Object> of(Scenario scenario, String receivedAt) {
        List<Map<String, Object>> named = scenario.people().stream()
                .filter(p -> !p.name().equals("unknown"))
                .map(p -> Map.<String, Object>of(
                        "role", PersonJson.role(p), "person", PersonJson.of(p, scenario.address())))
                .toList();
        Map<String, Object> contact = new LinkedHashMap<>();
        contact.put("area", Play.AREA);
        contact.put("channel", scenario.channel().startsWith("telephone") ? "telephone" : "form");
        contact.put("sourceCode", scenario.sourceCode());
        contact.put("receivedAt", receivedAt);
        contact.put("reporter", scenario.reporter());
        contact.put("concern", "");
        contact.put("narrative", scenario.story());
        contact.put("people", named);
        contact.put("address", scenario.address());
        contact.put("incidentRef", "");
        contact.put("earlierNotices", List.of());
        contact.put("teamId", null);
        return contact;
    }
}
