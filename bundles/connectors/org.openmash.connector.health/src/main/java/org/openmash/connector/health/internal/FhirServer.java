package org.openmash.connector.health.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openmash.connector.api.CallContext;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.ConnectorFault.Kind;
import org.openmash.connector.api.Status;
import org.openmash.connector.support.json.Json;
import org.openmash.connector.support.json.JsonAgency;

/** A FHIR R4 server: searches page by page, reads. Pages are followed on the same server only. Thread-safe. */
final class FhirServer {

    private static final String JSON = "application/fhir+json";

    private final JsonAgency system;
    private final int mostPages;

    FhirServer(Settings settings) {
        system = new JsonAgency(settings.url(), JSON);
        mostPages = settings.mostPages();
    }

    /** Searches by POST, so that what is searched for does not stand in a URL. */
    List<JsonNode> search(String type, Map<String, String> by, CallContext<?> context) throws ConnectorFault {
        String form = by.entrySet().stream()
                .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                .collect(Collectors.joining("&"));
        return pages(system.postForm("/" + type + "/_search", form, context), type, context);
    }

    /** All resources of the type that belong to the patient, found by the patient's opaque id. */
    List<JsonNode> ofPatient(String type, String patient, CallContext<?> context) throws ConnectorFault {
        return pages(system.get("/" + type + "?patient=" + encoded(patient) + "&_count=100", context), type, context);
    }

    JsonNode patient(String id, CallContext<?> context) throws ConnectorFault {
        return checked(system.get("/Patient/" + encoded(id), context), "Patient");
    }

    Status capability(CallContext<Void> context) throws ConnectorFault {
        JsonNode statement = checked(system.get("/metadata", context), "CapabilityStatement");
        String version = Json.text(statement, "fhirVersion");
        if (!version.startsWith("4.")) {
            return new Status(Status.State.DOWN, Status.Detail.BAD_ANSWER, "fhir.url: the server does not speak R4");
        }
        return Status.up("the FHIR server answers");
    }

    private List<JsonNode> pages(JsonNode first, String type, CallContext<?> context) throws ConnectorFault {
        List<JsonNode> found = new ArrayList<>();
        JsonNode bundle = first;
        for (int page = 1; ; page++) {
            found.addAll(resources(checked(bundle, "Bundle"), type));
            Optional<String> next = next(bundle);
            if (next.isEmpty()) {
                return found;
            }
            if (page >= mostPages) {
                throw new ConnectorFault(
                        Kind.BAD_ANSWER, "Bundle.link: more than " + mostPages + " pages; narrow the search");
            }
            if (context.cancelled()) {
                throw new ConnectorFault(Kind.COMMUNICATION, "the call ended before the last page");
            }
            bundle = system.get(next.get(), context);
        }
    }

    private static List<JsonNode> resources(JsonNode bundle, String type) throws ConnectorFault {
        List<JsonNode> resources = new ArrayList<>();
        for (JsonNode entry : Json.objects(bundle, "entry")) {
            JsonNode resource = entry.path("resource");
            if (type.equals(Json.text(resource, "resourceType"))) {
                Json.need(resource, "id");
                resources.add(resource);
            }
        }
        return resources;
    }

    private Optional<String> next(JsonNode bundle) throws ConnectorFault {
        for (JsonNode link : Json.objects(bundle, "link")) {
            if ("next".equals(Json.text(link, "relation"))) {
                return Optional.of(sameServer(Json.need(link, "url")));
            }
        }
        return Optional.empty();
    }

    /** A next link may be relative; it may never lead the token to another server. */
    private String sameServer(String link) throws ConnectorFault {
        try {
            URI base = system.base();
            URI url = URI.create(base + "/").resolve(link);
            boolean same = base.getScheme().equals(url.getScheme())
                    && base.getAuthority().equals(url.getAuthority())
                    && url.normalize().getPath().startsWith(base.getPath());
            if (!same) {
                throw new ConnectorFault(Kind.BAD_ANSWER, "Bundle.link.next: leads to another server");
            }
            return url.toString();
        } catch (IllegalArgumentException e) {
            throw new ConnectorFault(Kind.BAD_ANSWER, "Bundle.link.next: is not a URL");
        }
    }

    private static JsonNode checked(JsonNode node, String type) throws ConnectorFault {
        String actual = Json.text(node, "resourceType");
        if (!type.equals(actual)) {
            throw new ConnectorFault(Kind.BAD_ANSWER, "resourceType: is not " + type);
        }
        return node;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
