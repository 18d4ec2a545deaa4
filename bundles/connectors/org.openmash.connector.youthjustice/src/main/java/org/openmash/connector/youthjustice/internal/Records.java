package org.openmash.connector.youthjustice.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.Fact;
import org.openmash.connector.support.PartialDates;
import org.openmash.connector.support.json.ItemFields;
import org.openmash.connector.support.json.Json;

/** What the case system holds on one young person, in words: orders, levels of assessments, exploitation flags. */
final class Records {

    static final String ORDER = "order";
    static final String ASSESSMENT = "assessment";
    static final String FLAG = "exploitation-flag";

    private static final String MOST_CAREFUL_CODE = "restricted";
    private static final Set<String> LEVELS = Set.of("LOW", "MEDIUM", "HIGH", "VERY_HIGH");
    private static final Map<String, String> FLAGS = Map.of(
            "CCE", "child criminal exploitation",
            "CSE", "child sexual exploitation",
            "NRM", "referred to the national referral mechanism",
            "GANG", "association with a gang");

    private Records() {}

    static List<Fact> facts(JsonNode held, String caseId) throws ConnectorFault {
        List<Fact> facts = new ArrayList<>();
        for (JsonNode order : Json.objects(held, "orders")) {
            facts.add(ItemFields.fact(order, caseId, ORDER, MOST_CAREFUL_CODE).build());
        }
        for (JsonNode assessment : Json.objects(held, "assessments")) {
            facts.add(fact(assessment, caseId, ASSESSMENT, "completedOn", levels(assessment)));
        }
        for (JsonNode flag : Json.objects(held, "exploitationFlags")) {
            String word = Json.need(flag, "flag");
            String words = "Exploitation flag: " + FLAGS.getOrDefault(word, "code") + " (" + word + ")";
            facts.add(fact(flag, caseId, FLAG, "raisedOn", words));
        }
        return facts;
    }

    private static String levels(JsonNode assessment) throws ConnectorFault {
        return Json.need(assessment, "tool") + ": safety and wellbeing " + level(assessment, "safetyAndWellbeing")
                + ", risk of serious harm to others " + level(assessment, "seriousHarm")
                + ", likelihood of reoffending " + level(assessment, "reoffending");
    }

    private static String level(JsonNode assessment, String field) throws ConnectorFault {
        String level = Json.text(assessment, field);
        if (level.isBlank()) {
            return "not judged";
        }
        if (!LEVELS.contains(level)) {
            throw Json.bad(field, "is not LOW, MEDIUM, HIGH or VERY_HIGH");
        }
        return level.replace('_', ' ');
    }

    private static Fact fact(JsonNode node, String caseId, String type, String dateField, String text)
            throws ConnectorFault {
        String code = Json.text(node, "handling");
        Fact.Builder fact =
                Fact.of(Json.need(node, "id"), caseId, type, text).handling(code.isBlank() ? MOST_CAREFUL_CODE : code);
        PartialDates.parse(Json.text(node, dateField)).ifPresent(fact::on);
        return fact.build();
    }
}
