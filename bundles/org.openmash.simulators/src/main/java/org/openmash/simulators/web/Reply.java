package org.openmash.simulators.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;

/** One answer. */
public record Reply(int status, String contentType, byte[] body) {

    public static Reply json(int status, JsonNode node) {
        return new Reply(status, "application/json", node.toString().getBytes(StandardCharsets.UTF_8));
    }

    public static Reply error(int status, String message) {
        return json(status, Json.object().put("error", message));
    }
}
