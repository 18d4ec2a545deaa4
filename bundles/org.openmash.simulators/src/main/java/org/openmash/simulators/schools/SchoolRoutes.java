package org.openmash.simulators.schools;

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
import org.openmash.simulators.people.Folding;
import org.openmash.simulators.people.HeldItem;
import org.openmash.simulators.people.Identity;
import org.openmash.simulators.web.BadCall;
import org.openmash.simulators.web.Call;
import org.openmash.simulators.web.Json;
import org.openmash.simulators.web.Reply;
import org.openmash.simulators.web.Routes;

/** One school's system: a search of the roll, and attendance, exclusions and safeguarding of one pupil. */
public final class SchoolRoutes implements Routes {

    private static final Pattern PUPIL =
            Pattern.compile("/api/pupils/([A-Za-z0-9-]+)/(attendance|exclusions|safeguarding)");

    private final String name;
    private final List<AgencyRecord> roll;
    private final Map<String, AgencyRecord> byId;

    public SchoolRoutes(String name, List<AgencyRecord> roll) {
        this.name = name;
        this.roll = roll;
        byId = roll.stream().collect(Collectors.toMap(AgencyRecord::recordId, Function.identity()));
    }

    @Override
    public Reply answer(Call call) {
        if ("/api/school".equals(call.path())) {
            return Reply.json(200, school());
        }
        Matcher pupil = PUPIL.matcher(call.path());
        if (pupil.matches()) {
            return held(pupil.group(1), pupil.group(2));
        }
        if (!"/api/pupils/search".equals(call.path())) {
            throw new BadCall(404, "path: there is nothing here");
        }
        return search(call.json());
    }

    @Override
    public Routes emptied() {
        return new SchoolRoutes(name, List.of());
    }

    @Override
    public String wrongTypes() {
        return "{\"pupils\":[{\"id\":{},\"forename\":3}],\"items\":[\"late\"],\"sessions\":\"many\",\"name\":[]}";
    }

    private ObjectNode school() {
        ObjectNode node = Json.object().put("name", name);
        node.putObject("safeguardingLead").put("name", "Lead of " + name).put("telephone", "01632 960201");
        return node;
    }

    /** By UPN, or by parts of the family name with a given name or the date of birth. */
    private Reply search(JsonNode body) {
        String upn = body.path("upn").asText("");
        List<String> families = Folding.words(body.path("surname").asText(""));
        List<String> given = Folding.words(body.path("forename").asText(""));
        String born = body.path("dateOfBirth").asText("");
        ObjectNode answer = school();
        ArrayNode pupils = answer.putArray("pupils");
        roll.stream()
                .filter(r -> agrees(r.identity(), upn, families, given, born))
                .forEach(r -> pupils.add(pupil(r)));
        return Reply.json(200, answer);
    }

    private static boolean agrees(
            Identity identity, String upn, List<String> families, List<String> given, String born) {
        if (!upn.isEmpty() && upn.equals(identity.id("upn"))) {
            return true;
        }
        boolean family = identity.names().stream()
                .anyMatch(n -> Folding.words(n.family()).stream().anyMatch(families::contains));
        boolean first = identity.names().stream()
                .anyMatch(n -> Folding.words(n.given()).stream().anyMatch(given::contains));
        return family && first || !born.isEmpty() && born.equals(identity.dob()) && (family || first);
    }

    private static ObjectNode pupil(AgencyRecord record) {
        Identity identity = record.identity();
        ObjectNode node = Json.object().put("id", record.recordId());
        node.put("forename", identity.name().given());
        node.put("surname", identity.name().family());
        identity.names().stream().skip(1).findFirst().ifPresent(n -> node.put("knownAs", n.given()));
        Json.putKnown(node, "dateOfBirth", identity.dob());
        node.put("sex", identity.sex());
        Json.putKnown(node, "upn", identity.id("upn"));
        Json.putKnown(node, "onRollSince", record.since());
        identity.addresses().stream()
                .findFirst()
                .ifPresent(a -> node.putObject("address")
                        .put("line", a.text())
                        .put("postcode", a.postcode())
                        .put("uprn", a.uprn()));
        ArrayNode contacts = node.putArray("contacts");
        identity.relations().forEach(r -> contacts.add(r.name()));
        return node;
    }

    private Reply held(String id, String what) {
        AgencyRecord record = byId.get(id);
        if (record == null) {
            throw new BadCall(404, "pupil: no such pupil");
        }
        ObjectNode answer = Json.object();
        if ("attendance".equals(what)) {
            int missed = Math.floorMod(id.hashCode(), 23);
            answer.putObject("sessions")
                    .put("year", "2026")
                    .put("possible", 120)
                    .put("attended", 120 - missed);
        }
        ArrayNode items = answer.putArray("items");
        record.items().stream().filter(i -> what.equals(part(i))).forEach(i -> item(items.addObject(), i));
        return Reply.json(200, answer);
    }

    private static void item(ObjectNode node, HeldItem item) {
        Json.putItem(node, item);
        node.remove("itemType");
    }

    private static String part(HeldItem item) {
        return switch (item.kind()) {
            case "attendance" -> "attendance";
            case "exclusion", "off-roll" -> "exclusions";
            default -> "safeguarding";
        };
    }
}
