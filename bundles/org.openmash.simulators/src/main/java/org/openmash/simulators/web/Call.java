package org.openmash.simulators.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One request.
 *
 * @param method GET, POST
 * @param path decoded path
 * @param query parameters of the address, the last of a name wins
 * @param body whole body
 */
public record Call(String method, String path, Map<String, String> query, byte[] body) {

    /** The body as a JSON object; an empty body is an empty object. */
    public JsonNode json() {
        try {
            JsonNode node = body.length == 0 ? Json.object() : Json.MAPPER.readTree(body);
            if (!node.isObject()) {
                throw new BadCall(400, "body: must be a JSON object");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw new BadCall(400, "body: is not JSON");
        } catch (IOException e) {
            throw new BadCall(400, "body: cannot be read");
        }
    }

    /** The body as form fields. */
    public Map<String, String> form() {
        return parameters(new String(body, StandardCharsets.UTF_8));
    }

    static Map<String, String> parameters(String encoded) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (encoded == null || encoded.isEmpty()) {
            return parameters;
        }
        for (String pair : encoded.split("&")) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            parameters.put(
                    URLDecoder.decode(name, StandardCharsets.UTF_8), URLDecoder.decode(value, StandardCharsets.UTF_8));
        }
        return parameters;
    }
}
