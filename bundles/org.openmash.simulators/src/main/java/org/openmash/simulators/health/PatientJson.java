package org.openmash.simulators.health;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.openmash.simulators.people.AgencyRecord;
import org.openmash.simulators.people.Identity;
import org.openmash.simulators.web.Json;

/** A health record as a UK Core Patient. */
final class PatientJson {

    static final String NHS_NUMBER = "https://fhir.nhs.uk/Id/nhs-number";

    private static final String UK_CORE = "https://fhir.hl7.org.uk/StructureDefinition/";
    private static final String EXPECTED_BIRTH = "https://openmash.org/fhir/StructureDefinition/expected-birth";

    private PatientJson() {}

    static ObjectNode of(AgencyRecord record) {
        Identity identity = record.identity();
        ObjectNode node = Json.object().put("resourceType", "Patient").put("id", record.recordId());
        node.putObject("meta").putArray("profile").add(UK_CORE + "UKCore-Patient");
        if (!identity.expectedDob().isBlank()) {
            node.putArray("extension").addObject().put("url", EXPECTED_BIRTH).put("valueDate", identity.expectedDob());
        }
        if (!identity.id("nhs").isBlank()) {
            node.putArray("identifier").addObject().put("system", NHS_NUMBER).put("value", identity.id("nhs"));
        }
        ArrayNode names = node.putArray("name");
        identity.names().forEach(n -> name(names.addObject(), n));
        node.put("gender", gender(identity.sex()));
        Json.putKnown(node, "birthDate", identity.dob());
        if (!identity.addresses().isEmpty()) {
            ArrayNode addresses = node.putArray("address");
            identity.addresses().forEach(a -> address(addresses.addObject(), a, addresses.size() == 1));
        }
        if (!identity.related().isEmpty()) {
            ArrayNode contacts = node.putArray("contact");
            identity.relations().forEach(r -> contact(contacts.addObject(), r));
        }
        node.putObject("managingOrganization").put("display", record.system());
        return node;
    }

    private static void name(ObjectNode node, Identity.Name name) {
        String use = switch (name.kind()) {
            case "PREVIOUS" -> "old";
            case "KNOWN_AS", "ALIAS" -> "nickname";
            default -> "official";
        };
        node.put("use", use);
        Json.putKnown(node, "family", name.family());
        ArrayNode given = node.putArray("given");
        for (String word : name.given().split(" ")) {
            given.add(word);
        }
    }

    private static String gender(String sex) {
        return switch (sex) {
            case "F" -> "female";
            case "M" -> "male";
            default -> "unknown";
        };
    }

    private static void address(ObjectNode node, Identity.Address address, boolean current) {
        node.put("use", current ? "home" : "old");
        node.putArray("line").add(address.street());
        Json.putKnown(node, "city", address.town());
        Json.putKnown(node, "postalCode", address.postcode());
        if (!address.uprn().isBlank()) {
            ObjectNode key = node.putArray("extension").addObject().put("url", UK_CORE + "Extension-UKCore-AddressKey");
            ArrayNode parts = key.putArray("extension");
            parts.addObject()
                    .put("url", "type")
                    .putObject("valueCodeableConcept")
                    .putArray("coding")
                    .addObject()
                    .put("code", "UPRN");
            parts.addObject().put("url", "value").put("valueString", address.uprn());
        }
    }

    private static void contact(ObjectNode node, Identity.Related related) {
        if (!related.relation().isBlank()) {
            node.putArray("relationship").addObject().put("text", related.relation());
        }
        node.putObject("name").put("text", related.name());
    }
}
