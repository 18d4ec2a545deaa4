package org.openmash.connector.police.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.CallContext;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.LocateQuery;
import org.openmash.connector.api.OutcomePack;
import org.openmash.connector.api.RetrieveRequest;
import org.openmash.connector.api.Status;
import org.openmash.connector.support.json.ItemFields;
import org.openmash.connector.support.json.Json;
import org.openmash.connector.support.json.JsonAgency;

/** The force's records system: person search, what is linked to a person, comments. Thread-safe. */
final class PoliceRecords {

    private static final String MOST_CAREFUL_CODE = "C";

    private final JsonAgency system;

    PoliceRecords(URI url) {
        system = new JsonAgency(url);
    }

    Answer<Candidate> search(LocateQuery query, CallContext<Candidate> context) throws ConnectorFault {
        JsonNode answer = system.post("/police/search", PersonJson.question(query.subject()), context);
        List<Candidate> candidates = new ArrayList<>();
        for (JsonNode person : Json.objects(answer, "persons")) {
            candidates.add(PersonJson.candidate(person));
        }
        return candidates.isEmpty() ? Answer.holdsNothing() : Answer.answered(candidates);
    }

    Answer<Fact> facts(RetrieveRequest request, CallContext<Fact> context) throws ConnectorFault {
        List<Fact> facts = new ArrayList<>();
        for (String recordId : request.recordIds()) {
            String path = "/police/persons/" + URLEncoder.encode(recordId, StandardCharsets.UTF_8) + "/facts";
            JsonNode answer = system.post(path, Json.object().put("need", request.need()), context);
            for (JsonNode item : Json.objects(answer, "facts")) {
                facts.add(fact(item, recordId));
            }
        }
        return facts.isEmpty() ? new Answer.NothingRelevant<>() : Answer.answered(facts);
    }

    Status health(CallContext<Void> context) throws ConnectorFault {
        String status = Json.text(system.get("/police/health", context), "status");
        if (!"UP".equals(status)) {
            return new Status(
                    Status.State.DEGRADED, Status.Detail.BAD_ANSWER, "the records system says that it is not up");
        }
        return Status.up("the records system answers");
    }

    /** @return the force's receipt, the same for the same pack */
    String comment(OutcomePack pack, CallContext<Void> context) throws ConnectorFault {
        var body = Json.object()
                .put("packId", pack.packId())
                .put("caseReference", pack.caseReference())
                .put("outcome", pack.outcome());
        pack.lines().forEach(body.putArray("lines")::add);
        return Json.need(system.post("/police/comments", body, context), "receipt");
    }

    private static Fact fact(JsonNode item, String recordId) throws ConnectorFault {
        return ItemFields.fact(item, recordId, recordType(item), MOST_CAREFUL_CODE)
                .system(Json.text(item, "system"))
                .build();
    }

    /** For facts to which the force has given no item type: by kind, and careful with what it does not name. */
    private static String recordType(JsonNode item) throws ConnectorFault {
        return switch (Json.text(item, "factType")) {
            case "notice", "crime", "missing" -> "police-notice";
            case "conviction" -> "police-conviction";
            case "intelligence" ->
                "P".equals(Json.text(item, "handling")) ? "police-intelligence" : "police-intelligence-c";
            default -> "police-intelligence-c";
        };
    }
}
