package org.openmash.connector.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.Set;

/** What the contract compares with: the parts of {@code agency.json} that answers refer to. */
record Descriptor(String id, Set<String> recordTypes, Set<String> handlingCodes) {

    static Descriptor read(String text) {
        try {
            JsonNode root = new ObjectMapper().readTree(text);
            Set<String> types = new HashSet<>();
            root.path("recordTypes").forEach(type -> types.add(type.path("id").asText()));
            Set<String> codes = new HashSet<>();
            root.path("handlingCodes").fieldNames().forEachRemaining(codes::add);
            return new Descriptor(root.path("id").asText(), types, codes);
        } catch (JsonProcessingException e) {
            throw new AssertionError("agency.json is no JSON: " + e.getOriginalMessage(), e);
        }
    }
}
