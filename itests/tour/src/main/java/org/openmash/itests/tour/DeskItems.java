package org.openmash.itests.tour;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openmash.itests.tour.Scenario.HeldItem;

/** Turns an item of a scenario into what a person types at a desk. */
final class DeskItems {

    private static final Map<String, String> TYPES =
            Map.of("housing", "housing", "domestic-abuse", "domestic-abuse", "youthjustice", "third-party-child");

    private DeskItems() {}

    static Map<String, Object> of(HeldItem item) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("subject", null);
        json.put("itemType", TYPES.getOrDefault(item.owner(), "previous-contacts"));
        json.put("eventDate", null);
        json.put("handlingCode", item.handling());
        json.put("sensitivity", item.handling().equals("restricted") ? "restricted" : "ordinary");
        json.put("text", item.text());
        json.put("terms", terms(item));
        return json;
    }

    private static List<Map<String, String>> terms(HeldItem item) {
        List<Map<String, String>> terms = new ArrayList<>();
        item.raw().forEach(e -> terms.add(term(e.to(), "raw", "", e.condition())));
        item.sanitised()
                .fields()
                .forEachRemaining(e -> terms.add(
                        term(e.getKey().split(" ")[0], "wording", e.getValue().asText(), "")));
        item.never().forEach(e -> terms.add(term(e.to().startsWith("everyone") ? "*" : e.to(), "never", "", "")));
        return terms;
    }

    private static Map<String, String> term(String recipient, String mode, String wording, String condition) {
        return Map.of("recipient", recipient, "mode", mode, "wording", wording, "condition", condition);
    }
}
