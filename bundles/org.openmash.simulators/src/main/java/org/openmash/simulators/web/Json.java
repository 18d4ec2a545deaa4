package org.openmash.simulators.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.openmash.simulators.people.HeldItem;

/** JSON nodes, and the item fields that all JSON agencies write alike. */
public final class Json {

    public static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    public static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    /** Puts the field unless the value is blank. */
    public static void putKnown(ObjectNode node, String field, String value) {
        if (!value.isBlank()) {
            node.put(field, value);
        }
    }

    /** Writes the fields of an item into the node. */
    public static void putItem(ObjectNode node, HeldItem item) {
        node.put("id", item.id());
        putKnown(node, "itemType", item.itemType());
        node.put("text", item.text());
        node.put("handling", item.handling());
        putKnown(node, "eventDate", item.eventDate());
        putKnown(node, "why", item.why());
        ArrayNode release = node.putArray("release");
        item.release()
                .forEach(r -> release.addObject()
                        .put("to", r.to())
                        .put("mode", r.mode())
                        .put("wording", r.wording())
                        .put("condition", r.condition()));
    }
}
