package org.openmash.simulators.health;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openmash.simulators.web.Json;

/** FHIR's frames: search sets, outcomes, the capability statement. */
final class Bundles {

    private Bundles() {}

    static ObjectNode searchset(String base, List<JsonNode> resources, int total, String self, String next) {
        ObjectNode bundle = Json.object().put("resourceType", "Bundle").put("type", "searchset");
        bundle.put("total", total);
        ArrayNode links = bundle.putArray("link");
        links.addObject().put("relation", "self").put("url", self);
        if (!next.isEmpty()) {
            links.addObject().put("relation", "next").put("url", next);
        }
        if (!resources.isEmpty()) {
            ArrayNode entries = bundle.putArray("entry");
            for (JsonNode resource : resources) {
                ObjectNode entry = entries.addObject();
                entry.put(
                        "fullUrl",
                        base + "/" + resource.path("resourceType").asText() + "/"
                                + resource.path("id").asText());
                entry.set("resource", resource);
                entry.putObject("search").put("mode", "match");
            }
        }
        return bundle;
    }

    /** A page whose next link leads on for ever. */
    static ObjectNode endless(String base, JsonNode resource, int offset) {
        String link = base + "?_getpages=endless&_offset=";
        return searchset(base, List.of(resource), 1_000_000, link + (offset - 1), link + offset);
    }

    static ObjectNode outcome(int status, String message) {
        String code = switch (status) {
            case 400 -> "invalid";
            case 401 -> "login";
            case 404 -> "not-found";
            case 405 -> "not-supported";
            case 503 -> "transient";
            default -> "exception";
        };
        ObjectNode outcome = Json.object().put("resourceType", "OperationOutcome");
        outcome.putArray("issue")
                .addObject()
                .put("severity", "error")
                .put("code", code)
                .put("diagnostics", message);
        return outcome;
    }

    static ObjectNode capabilities(Set<String> clinical) {
        ObjectNode statement = Json.object().put("resourceType", "CapabilityStatement");
        statement.put("status", "active").put("date", "2026-11-01").put("kind", "instance");
        statement.putObject("implementation").put("description", "Fictional health services, synthetic people only");
        statement.putObject("software").put("name", "OpenMASH simulators");
        statement.put("fhirVersion", "4.0.1").putArray("format").add("application/fhir+json");
        ArrayNode resources =
                statement.putArray("rest").addObject().put("mode", "server").putArray("resource");
        ObjectNode patient = resource(resources, "Patient");
        ArrayNode parameters = patient.putArray("searchParam");
        parameter(parameters, "identifier", "token");
        parameter(parameters, "family", "string");
        parameter(parameters, "given", "string");
        parameter(parameters, "birthdate", "date");
        parameter(parameters, "address-postalcode", "string");
        new TreeSet<>(clinical)
                .forEach(t -> parameter(resource(resources, t).putArray("searchParam"), "patient", "reference"));
        return statement;
    }

    private static ObjectNode resource(ArrayNode resources, String type) {
        ObjectNode resource = resources.addObject().put("type", type);
        ArrayNode interactions = resource.putArray("interaction");
        interactions.addObject().put("code", "read");
        interactions.addObject().put("code", "search-type");
        return resource;
    }

    private static void parameter(ArrayNode parameters, String name, String type) {
        parameters.addObject().put("name", name).put("type", type);
    }
}
