package org.openmash.connector.youthjustice.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.CallContext;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.PartialDate.Precision;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PersonName;
import org.openmash.connector.api.RetrieveRequest;
import org.openmash.connector.api.Status;
import org.openmash.connector.support.json.Json;
import org.openmash.connector.support.json.JsonAgency;

/** The service's case system. It matches exactly, so several questions are asked. Thread-safe. */
final class CaseSystem {

    private static final int MOST = 50;

    private final JsonAgency system;

    CaseSystem(URI url) {
        system = new JsonAgency(url);
    }

    Answer<Candidate> find(PersonDetails subject, CallContext<Candidate> context) throws ConnectorFault {
        Map<String, Candidate> found = new LinkedHashMap<>();
        for (ObjectNode question : questions(subject)) {
            JsonNode answer = system.post("/youthjustice/cases/search", question, context);
            if (!answer.has("cases")) {
                throw Json.bad("cases", "is missing");
            }
            for (JsonNode young : Json.objects(answer, "cases")) {
                Candidate candidate = YoungPeople.candidate(young);
                found.putIfAbsent(candidate.recordId(), candidate);
            }
        }
        List<Candidate> best = found.values().stream().limit(MOST).toList();
        return best.isEmpty() ? Answer.holdsNothing() : Answer.answered(best);
    }

    Answer<Fact> facts(RetrieveRequest request, CallContext<Fact> context) throws ConnectorFault {
        List<Fact> facts = new ArrayList<>();
        for (String id : request.recordIds()) {
            String path = "/youthjustice/cases/" + URLEncoder.encode(id, StandardCharsets.UTF_8) + "/records";
            facts.addAll(Records.facts(system.post(path, Json.object().put("need", request.need()), context), id));
        }
        return facts.isEmpty() ? new Answer.NothingRelevant<>() : Answer.answered(facts);
    }

    Status health(CallContext<Void> context) throws ConnectorFault {
        String status = Json.text(system.get("/youthjustice/health", context), "status");
        return "UP".equals(status)
                ? Status.up("the case system answers")
                : new Status(Status.State.DEGRADED, Status.Detail.BAD_ANSWER, "the case system says that it is not up");
    }

    /** By PNC number; by birth date with either name; by both names. */
    private static Set<ObjectNode> questions(PersonDetails subject) {
        Set<ObjectNode> questions = new LinkedHashSet<>();
        subject.identifiers().stream()
                .filter(id -> id.scheme().equals("pnc"))
                .forEach(id -> questions.add(Json.object().put("pncId", id.value())));
        String birth = subject.birth()
                .filter(b -> b.precision() == Precision.DAY)
                .map(b -> b.date().toString())
                .orElse("");
        for (PersonName name : subject.names()) {
            String first = name.given().isBlank() ? "" : name.given().strip().split("\\s+")[0];
            if (!birth.isEmpty()) {
                ask(questions, Map.of("dateOfBirth", birth, "familyName", name.family()));
                ask(questions, Map.of("dateOfBirth", birth, "givenName", first));
            }
            ask(questions, Map.of("givenName", first, "familyName", name.family()));
        }
        return questions;
    }

    private static void ask(Set<ObjectNode> questions, Map<String, String> fields) {
        if (fields.values().stream().noneMatch(String::isBlank)) {
            ObjectNode question = Json.object();
            fields.forEach(question::put);
            questions.add(question);
        }
    }
}
