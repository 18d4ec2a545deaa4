package org.openmash.simulators.health;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.openmash.simulators.people.AgencyRecord;
import org.openmash.simulators.people.HeldItem;
import org.openmash.simulators.scenario.ReleaseEntry;
import org.openmash.simulators.web.Json;

/** What health holds on a patient, as the FHIR resource of its kind. */
final class ClinicalJson {

    private static final String ITEM = "https://openmash.org/fhir/StructureDefinition/research-item";
    private static final String CODES = "http://terminology.hl7.org/CodeSystem/";

    private ClinicalJson() {}

    static String id(HeldItem item) {
        return item.id().toLowerCase(Locale.ROOT);
    }

    static ObjectNode of(AgencyRecord record, HeldItem item) {
        ObjectNode node = Json.object().put("resourceType", item.kind()).put("id", id(item));
        if (!item.itemType().isBlank()) {
            item(node.putArray("extension").addObject().put("url", ITEM), item);
        }
        String patient = "Patient/" + record.recordId();
        switch (item.kind()) {
            case "Flag" -> flag(node, item, patient);
            case "Encounter" -> encounter(node, item, patient);
            case "Condition" -> condition(node, item, patient);
            case "Appointment" -> appointment(node, item, patient);
            default -> medication(node, item, patient);
        }
        return node;
    }

    private static void flag(ObjectNode node, HeldItem item, String patient) {
        node.put("status", "active");
        node.putObject("code").put("text", item.text());
        subject(node, patient);
        period(node, item);
    }

    private static void encounter(ObjectNode node, HeldItem item, String patient) {
        node.put("status", "finished");
        node.putObject("class").put("system", CODES + "v3-ActCode").put("code", "AMB");
        subject(node, patient);
        period(node, item);
        node.putArray("reasonCode").addObject().put("text", item.text());
    }

    private static void condition(ObjectNode node, HeldItem item, String patient) {
        node.putObject("clinicalStatus")
                .putArray("coding")
                .addObject()
                .put("system", CODES + "condition-clinical")
                .put("code", "active");
        node.putObject("code").put("text", item.text());
        subject(node, patient);
        Json.putKnown(node, "onsetDateTime", item.eventDate());
    }

    private static void appointment(ObjectNode node, HeldItem item, String patient) {
        node.put("status", "waitlist").put("description", item.text());
        if (item.eventDate().length() == 10) {
            node.put("start", item.eventDate() + "T09:00:00Z").put("end", item.eventDate() + "T09:30:00Z");
        }
        node.putArray("participant")
                .addObject()
                .put("status", "accepted")
                .putObject("actor")
                .put("reference", patient);
    }

    private static void medication(ObjectNode node, HeldItem item, String patient) {
        node.put("status", "active");
        node.putObject("medicationCodeableConcept").put("text", item.text());
        subject(node, patient);
        Json.putKnown(node, "effectiveDateTime", item.eventDate());
    }

    private static void subject(ObjectNode node, String patient) {
        node.putObject("subject").put("reference", patient);
    }

    private static void period(ObjectNode node, HeldItem item) {
        if (!item.eventDate().isBlank()) {
            node.putObject("period").put("start", item.eventDate());
        }
    }

    private static void item(ObjectNode extension, HeldItem item) {
        ArrayNode parts = extension.putArray("extension");
        put(parts, "id", item.id());
        put(parts, "itemType", item.itemType());
        put(parts, "text", item.text());
        put(parts, "handling", item.handling());
        if (!item.eventDate().isBlank()) {
            parts.addObject().put("url", "eventDate").put("valueDateTime", item.eventDate());
        }
        put(parts, "why", item.why());
        item.release().forEach(r -> release(parts.addObject().put("url", "release"), r));
    }

    private static void release(ObjectNode extension, ReleaseEntry entry) {
        ArrayNode parts = extension.putArray("extension");
        put(parts, "to", entry.to());
        put(parts, "mode", entry.mode());
        put(parts, "wording", entry.wording());
        put(parts, "condition", entry.condition());
    }

    private static void put(ArrayNode parts, String url, String value) {
        if (!value.isBlank()) {
            parts.addObject().put("url", url).put("valueString", value);
        }
    }
}
