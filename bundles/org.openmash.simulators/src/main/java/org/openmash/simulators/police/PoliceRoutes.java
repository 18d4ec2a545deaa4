package org.openmash.simulators.police;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openmash.simulators.people.AgencyRecord;
import org.openmash.simulators.people.HeldItem;
import org.openmash.simulators.people.Identity;
import org.openmash.simulators.web.BadCall;
import org.openmash.simulators.web.Call;
import org.openmash.simulators.web.Json;
import org.openmash.simulators.web.Reply;
import org.openmash.simulators.web.Routes;

/** The police records system over HTTP and JSON. */
public final class PoliceRoutes implements Routes {

    private static final String CONTACT = "Westmoor Central Safeguarding Team, 01632 960101";
    private static final Pattern FACTS = Pattern.compile("/police/persons/([A-Za-z0-9-]+)/facts");
    private static final Pattern GRADING = Pattern.compile("intelligence (\\d)/([A-E])/([PC])");

    private final Map<String, AgencyRecord> byId;
    private final PoliceSearch search;
    private final Map<String, String> receipts = new ConcurrentHashMap<>();
    private final AtomicInteger comments = new AtomicInteger();

    public PoliceRoutes(List<AgencyRecord> records) {
        byId = records.stream().collect(Collectors.toMap(AgencyRecord::recordId, Function.identity()));
        search = new PoliceSearch(records);
    }

    @Override
    public Reply answer(Call call) {
        Matcher facts = FACTS.matcher(call.path());
        if (facts.matches()) {
            return facts(post(call), facts.group(1));
        }
        return switch (call.path()) {
            case "/police/search" -> search(post(call));
            case "/police/comments" -> comment(post(call));
            case "/police/health" -> Reply.json(200, Json.object().put("status", "UP"));
            default -> throw new BadCall(404, "path: there is nothing here");
        };
    }

    @Override
    public Routes emptied() {
        return new PoliceRoutes(List.of());
    }

    @Override
    public String wrongTypes() {
        return "{\"persons\":{\"recordId\":[1,2],\"names\":7},\"facts\":\"many\",\"truncated\":\"perhaps\"}";
    }

    private static Call post(Call call) {
        if (!"POST".equals(call.method())) {
            throw new BadCall(405, "method: use POST");
        }
        return call;
    }

    private Reply search(Call call) {
        PersonQuery query = PersonQuery.of(call.json());
        List<AgencyRecord> found = search.find(query);
        ObjectNode answer = Json.object();
        ArrayNode persons = answer.putArray("persons");
        found.stream().limit(query.limit()).forEach(r -> persons.add(person(r)));
        return Reply.json(200, answer.put("truncated", found.size() > query.limit()));
    }

    private static ObjectNode person(AgencyRecord record) {
        Identity identity = record.identity();
        ObjectNode node = Json.object();
        node.put("recordId", record.recordId()).put("system", record.system());
        ArrayNode names = node.putArray("names");
        identity.names()
                .forEach(n -> names.addObject()
                        .put("kind", n.kind())
                        .put("given", n.given())
                        .put("family", n.family()));
        Json.putKnown(node, "dob", identity.dob());
        node.put("sex", identity.sex());
        ArrayNode identifiers = node.putArray("identifiers");
        identity.ids()
                .forEach((scheme, value) ->
                        identifiers.addObject().put("scheme", scheme).put("value", value));
        ArrayNode addresses = node.putArray("addresses");
        identity.addresses()
                .forEach(a -> addresses
                        .addObject()
                        .put("text", a.text())
                        .put("postcode", a.postcode())
                        .put("uprn", a.uprn()));
        ArrayNode related = node.putArray("related");
        identity.relations().forEach(r -> related.add(r.name()));
        Json.putKnown(node, "knownSince", record.since());
        return node.put("contact", CONTACT);
    }

    private Reply facts(Call call, String recordId) {
        call.json();
        AgencyRecord record = byId.get(recordId);
        if (record == null) {
            throw new BadCall(404, "recordId: no such record");
        }
        ObjectNode answer = Json.object().put("recordId", recordId);
        ArrayNode facts = answer.putArray("facts");
        record.items().forEach(i -> facts.add(fact(record, i)));
        return Reply.json(200, answer);
    }

    private static ObjectNode fact(AgencyRecord record, HeldItem item) {
        ObjectNode node = Json.object();
        Json.putItem(node, item);
        node.put("factType", item.kind());
        node.put("system", "intelligence".equals(item.kind()) ? "INTEL" : record.system());
        Matcher grading = GRADING.matcher(item.text());
        if (grading.find()) {
            node.putObject("grading")
                    .put("source", grading.group(1))
                    .put("information", grading.group(2))
                    .put("handling", grading.group(3));
        }
        ObjectNode links = node.putObject("links").put("person", record.recordId());
        record.identity().addresses().stream().limit(1).forEach(a -> links.put("location", a.text()));
        return node;
    }

    private Reply comment(Call call) {
        JsonNode body = call.json();
        String packId = body.path("packId").asText("");
        if (packId.isBlank()) {
            throw new BadCall(400, "packId: is missing");
        }
        String receipt = receipts.computeIfAbsent(packId, id -> "BEAT-" + comments.incrementAndGet());
        return Reply.json(200, Json.object().put("receipt", receipt));
    }
}
