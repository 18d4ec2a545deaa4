package org.openmash.connector.probation.internal;

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
import org.openmash.connector.support.json.ItemFields;
import org.openmash.connector.support.json.Json;
import org.openmash.connector.support.json.JsonAgency;

/** The probation search service. It matches exactly, so several questions are asked, aliases included. Thread-safe. */
final class ProbationSearch {

    private static final int MOST = 50;
    private static final String MOST_CAREFUL_CODE = "restricted";
    private static final List<String> KINDS = List.of("registrations", "contacts");

    private final JsonAgency system;

    ProbationSearch(URI url) {
        system = new JsonAgency(url);
    }

    Answer<Candidate> find(PersonDetails subject, CallContext<Candidate> context) throws ConnectorFault {
        Map<String, Candidate> found = new LinkedHashMap<>();
        for (ObjectNode question : questions(subject)) {
            JsonNode answer = system.post("/probation/search", question, context);
            for (JsonNode offender : Json.elements(answer, "offenders")) {
                Candidate candidate = Offenders.candidate(offender);
                found.putIfAbsent(candidate.recordId(), candidate);
            }
        }
        List<Candidate> best = found.values().stream().limit(MOST).toList();
        return best.isEmpty() ? Answer.holdsNothing() : Answer.answered(best);
    }

    Answer<Fact> facts(RetrieveRequest request, CallContext<Fact> context) throws ConnectorFault {
        List<Fact> facts = new ArrayList<>();
        for (String crn : request.recordIds()) {
            for (String kind : KINDS) {
                String path = "/probation/offenders/" + URLEncoder.encode(crn, StandardCharsets.UTF_8) + "/" + kind;
                JsonNode answer = system.post(path, Json.object().put("need", request.need()), context);
                if (!answer.has("content")) {
                    throw Json.bad("content", "is missing");
                }
                for (JsonNode item : Json.objects(answer, "content")) {
                    facts.add(ItemFields.fact(item, crn, "probation", MOST_CAREFUL_CODE)
                            .system("Delius")
                            .build());
                }
            }
        }
        return facts.isEmpty() ? new Answer.NothingRelevant<>() : Answer.answered(facts);
    }

    Status health(CallContext<Void> context) throws ConnectorFault {
        String status = Json.text(system.get("/probation/health", context), "status");
        if (!"UP".equals(status)) {
            return new Status(
                    Status.State.DEGRADED, Status.Detail.BAD_ANSWER, "the search service says that it is not up");
        }
        return Status.up("the search service answers");
    }

    /** By number; by birth date with either name; by both names where no birth date is known. */
    private static Set<ObjectNode> questions(PersonDetails subject) {
        Set<ObjectNode> questions = new LinkedHashSet<>();
        subject.identifiers().forEach(id -> {
            switch (id.scheme()) {
                case "crn" -> questions.add(Json.object().put("crn", id.value()));
                case "pnc" -> questions.add(Json.object().put("pncNumber", id.value()));
                default -> {}
            }
        });
        String birth = subject.birth()
                .filter(b -> b.precision() == Precision.DAY)
                .map(b -> b.date().toString())
                .orElse("");
        for (PersonName name : subject.names()) {
            String first = name.given().isBlank() ? "" : name.given().split("\\s+")[0];
            if (!birth.isEmpty()) {
                question(questions, "", name.family(), birth);
                question(questions, first, "", birth);
            }
            question(questions, first, name.family(), "");
        }
        return questions;
    }

    private static void question(Set<ObjectNode> questions, String first, String surname, String birth) {
        ObjectNode question = Json.object();
        putKnown(question, "firstName", first);
        putKnown(question, "surname", surname);
        putKnown(question, "dateOfBirth", birth);
        boolean both = question.size() > 1;
        if (both) {
            questions.add(question.put("includeAliases", true));
        }
    }

    private static void putKnown(ObjectNode node, String field, String value) {
        if (!value.isBlank()) {
            node.put(field, value);
        }
    }
}
