package org.openmash.itests.hub;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmash.itests.tour.Hub;

/**
 * One operation of the REST contract, called with the contract's own example.
 *
 * @param path as the contract writes it, {@code {id}} included
 * @param type media type of what it takes; blank when it takes nothing
 * @param body example of the contract; null when it takes none
 * @param gives media type of what it answers
 * @param open whether strangers may call it
 */
record Operation(String method, String path, String type, Object body, String gives, boolean open) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete");
    private static final String STREAM = "/events";
    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";
    private static final String ONLY_FIELD_NAMES = "id,name,kind,contact,team,deputies,calendar,postcodes\n";
    private static final String NEVER_THE_VERSION = "\"999999\"";

    static List<Operation> all(JsonNode contract) {
        List<Operation> all = new ArrayList<>();
        contract.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(method -> {
                    if (METHODS.contains(method.getKey())) {
                        all.add(of(contract, method.getKey(), path.getKey(), method.getValue()));
                    }
                }));
        return all;
    }

    private static Operation of(JsonNode contract, String method, String path, JsonNode operation) {
        JsonNode content = operation.at("/requestBody/content");
        String type = content.isObject() ? content.fieldNames().next() : "";
        return new Operation(
                method.toUpperCase(),
                path,
                type,
                example(contract, content.path(type)),
                gives(operation),
                operation.has("security"));
    }

    private static String gives(JsonNode operation) {
        JsonNode content = operation.at("/responses/200/content");
        return content.isObject() ? content.fieldNames().next() : JSON;
    }

    /** Only JSON has an example in the contract; of any other text the field names alone are sent. */
    private static Object example(JsonNode contract, JsonNode content) {
        if (content.isMissingNode()) {
            return null;
        }
        String reference = content.at("/schema/$ref").asText();
        return reference.isEmpty()
                ? ONLY_FIELD_NAMES
                : contract.at(reference.substring(1)).path("example");
    }

    String name() {
        return method + " " + path;
    }

    /** The status when this person calls it at the address. */
    int statusFor(Hub person, String address) {
        return path.equals(STREAM)
                ? person.opened(address)
                : call(person, address, body).status();
    }

    Answer call(Hub person, String address, Object content) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Idempotency-Key", Long.toHexString(System.nanoTime()) + "-access");
        headers.put("If-Match", NEVER_THE_VERSION);
        headers.put("Accept", gives + ", " + PROBLEM);
        if (!type.isEmpty() && !type.equals(JSON)) {
            headers.put("Content-Type", type);
        }
        var answer = person.send(method, address, content, headers);
        return new Answer(answer.statusCode(), answer.body());
    }

    /** What came back. */
    record Answer(int status, String body) {}
}
