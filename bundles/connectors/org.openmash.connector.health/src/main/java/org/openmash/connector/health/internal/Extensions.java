package org.openmash.connector.health.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.support.json.Json;

/** FHIR extensions by URL. */
final class Extensions {

    private Extensions() {}

    static List<JsonNode> all(JsonNode element, String url) throws ConnectorFault {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode extension : Json.objects(element, "extension")) {
            if (url.equals(Json.text(extension, "url"))) {
                found.add(extension);
            }
        }
        return found;
    }

    /** A missing node when there is none. */
    static JsonNode first(JsonNode element, String url) throws ConnectorFault {
        List<JsonNode> all = all(element, url);
        return all.isEmpty() ? MissingNode.getInstance() : all.get(0);
    }

    /** Blank when there is none. */
    static String text(JsonNode element, String url, String valueField) throws ConnectorFault {
        return Json.text(first(element, url), valueField);
    }
}
