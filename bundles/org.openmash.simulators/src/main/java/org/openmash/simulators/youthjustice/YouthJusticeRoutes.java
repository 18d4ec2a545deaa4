package org.openmash.simulators.youthjustice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
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

/** The case system's search and its records over HTTP and JSON. */
public final class YouthJusticeRoutes implements Routes {

    private static final Pattern CASE = Pattern.compile("/youthjustice/cases/([A-Z0-9-]+)/records");
    private static final int MOST = 50;

    private final List<AgencyRecord> records;
    private final Map<String, AgencyRecord> byId;

    public YouthJusticeRoutes(List<AgencyRecord> records) {
        this.records = records;
        byId = records.stream().collect(Collectors.toMap(AgencyRecord::recordId, Function.identity()));
    }

    @Override
    public Reply answer(Call call) {
        if ("/youthjustice/health".equals(call.path())) {
            return Reply.json(200, Json.object().put("status", "UP"));
        }
        Matcher one = CASE.matcher(call.path());
        if (!"/youthjustice/cases/search".equals(call.path()) && !one.matches()) {
            throw new BadCall(404, "path: there is nothing here");
        }
        if (!"POST".equals(call.method())) {
            throw new BadCall(405, "method: use POST");
        }
        JsonNode body = call.json();
        return one.matches() ? records(one.group(1)) : search(CaseQuery.of(body));
    }

    @Override
    public Routes emptied() {
        return new YouthJusticeRoutes(List.of());
    }

    @Override
    public String wrongTypes() {
        return "{\"cases\":[{\"caseId\":17,\"name\":\"Kian\"},null],\"orders\":{\"id\":3}}";
    }

    private Reply search(CaseQuery query) {
        ObjectNode answer = Json.object();
        ArrayNode cases = answer.putArray("cases");
        records.stream().filter(query::matches).limit(MOST).forEach(r -> cases.add(person(r)));
        return Reply.json(200, answer);
    }

    private static ObjectNode person(AgencyRecord record) {
        Identity identity = record.identity();
        ObjectNode node = Json.object().put("caseId", record.recordId());
        node.put("givenName", identity.name().given());
        node.put("familyName", identity.name().family());
        Json.putKnown(node, "dateOfBirth", identity.dob());
        node.put("sex", identity.sex());
        Json.putKnown(node, "pncId", identity.id("pnc"));
        Json.putKnown(node, "upn", identity.id("upn"));
        Json.putKnown(node, "openedOn", record.since());
        identity.addresses().stream()
                .findFirst()
                .ifPresent(a -> node.putObject("address").put("line", a.text()).put("postcode", a.postcode()));
        ArrayNode carers = node.putArray("carers");
        identity.relations().forEach(r -> carers.add(r.name()));
        node.putObject("worker").put("name", "Yemi Cole").put("telephone", "01632 960501");
        return node;
    }

    private Reply records(String id) {
        AgencyRecord record = byId.get(id);
        if (record == null) {
            throw new BadCall(404, "case: no such case");
        }
        ObjectNode answer = Json.object();
        ArrayNode orders = answer.putArray("orders");
        ArrayNode assessments = answer.putArray("assessments");
        ArrayNode flags = answer.putArray("exploitationFlags");
        for (HeldItem item : record.items()) {
            switch (item.kind()) {
                case "orders" -> order(orders.addObject(), item);
                case "assessments" -> assessment(assessments.addObject(), item);
                default -> flag(flags.addObject(), item);
            }
        }
        return Reply.json(200, answer);
    }

    private static void order(ObjectNode node, HeldItem item) {
        Json.putItem(node, item);
        node.remove("itemType");
    }

    private static void assessment(ObjectNode node, HeldItem item) {
        String[] levels = item.text().split(" ");
        node.put("id", item.id()).put("tool", "AssetPlus").put("completedOn", item.eventDate());
        node.put("safetyAndWellbeing", levels[0]).put("seriousHarm", levels[1]).put("reoffending", levels[2]);
        node.put("handling", item.handling());
    }

    private static void flag(ObjectNode node, HeldItem item) {
        node.put("id", item.id()).put("flag", item.text()).put("raisedOn", item.eventDate());
        node.put("handling", item.handling());
    }
}
