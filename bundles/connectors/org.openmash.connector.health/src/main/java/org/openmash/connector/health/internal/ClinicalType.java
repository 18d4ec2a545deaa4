package org.openmash.connector.health.internal;

import com.fasterxml.jackson.databind.JsonNode;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.support.json.Json;

/** Resource types that are asked for, and where each keeps its words and its date. */
enum ClinicalType {
    FLAG("Flag", "/code", "/period/start"),
    ENCOUNTER("Encounter", "/reasonCode/0", "/period/start"),
    CONDITION("Condition", "/code", "/onsetDateTime"),
    APPOINTMENT("Appointment", "/description", "/start"),
    MEDICATION("MedicationStatement", "/medicationCodeableConcept", "/effectiveDateTime");

    private final String fhirName;
    private final String concept;
    private final String date;

    ClinicalType(String fhirName, String concept, String date) {
        this.fhirName = fhirName;
        this.concept = concept;
        this.date = date;
    }

    String fhirName() {
        return fhirName;
    }

    /** The name of the type, with what the resource says about itself where it says anything. */
    String words(JsonNode resource) throws ConnectorFault {
        JsonNode node = resource.at(concept);
        String text = node.isTextual() ? node.textValue() : Json.text(node, "text");
        if (text.isBlank()) {
            text = Json.text(node.path("coding").path(0), "display");
        }
        return text.isBlank() ? fhirName : fhirName + ": " + text;
    }

    /** Blank when there is none. */
    String date(JsonNode resource) {
        return resource.at(date).asText("");
    }

    boolean enteredInError(JsonNode resource) {
        String status = resource.path("status").asText("");
        String verification = resource.at("/verificationStatus/coding/0/code").asText("");
        return "entered-in-error".equals(status) || "entered-in-error".equals(verification);
    }
}
