package org.openmash.simulators.probation;

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
import org.openmash.simulators.web.BadCall;
import org.openmash.simulators.web.Call;
import org.openmash.simulators.web.Json;
import org.openmash.simulators.web.Reply;
import org.openmash.simulators.web.Routes;

/** Probation's search and its facts over HTTP and JSON. */
public final class ProbationRoutes implements Routes {

    private static final Pattern FACTS = Pattern.compile("/probation/offenders/([A-Z0-9]+)/(registrations|contacts)");

    private final List<AgencyRecord> records;
    private final Map<String, AgencyRecord> byCrn;

    public ProbationRoutes(List<AgencyRecord> records) {
        this.records = records;
        byCrn = records.stream().collect(Collectors.toMap(AgencyRecord::recordId, Function.identity()));
    }

    @Override
    public Reply answer(Call call) {
        if ("/probation/health".equals(call.path())) {
            return Reply.json(200, Json.object().put("status", "UP"));
        }
        Matcher facts = FACTS.matcher(call.path());
        if (!"/probation/search".equals(call.path()) && !facts.matches()) {
            throw new BadCall(404, "path: there is nothing here");
        }
        if (!"POST".equals(call.method())) {
            throw new BadCall(405, "method: use POST");
        }
        JsonNode body = call.json();
        return facts.matches() ? facts(facts.group(1), facts.group(2)) : search(OffenderQuery.of(body));
    }

    @Override
    public Routes emptied() {
        return new ProbationRoutes(List.of());
    }

    @Override
    public String wrongTypes() {
        return "[{\"otherIds\":[\"X1\"],\"firstName\":{\"a\":1},\"offenderAliases\":3,\"dateOfBirth\":19790609},17,null]";
    }

    private Reply search(OffenderQuery query) {
        ArrayNode found = Json.array();
        records.stream().filter(query::matches).limit(50).forEach(r -> found.add(OffenderJson.of(r)));
        return Reply.json(200, found);
    }

    private Reply facts(String crn, String type) {
        AgencyRecord record = byCrn.get(crn);
        if (record == null) {
            throw new BadCall(404, "crn: no such record");
        }
        ObjectNode answer = Json.object();
        ArrayNode content = answer.putArray("content");
        record.items().stream().filter(i -> i.kind().equals(type)).forEach(i -> {
            ObjectNode node = content.addObject();
            Json.putItem(node, i);
            node.put("type", type);
        });
        return Reply.json(200, answer);
    }
}
