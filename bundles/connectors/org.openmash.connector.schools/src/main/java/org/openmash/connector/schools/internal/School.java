package org.openmash.connector.schools.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmash.connector.api.CallContext;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.Identifier;
import org.openmash.connector.api.PartialDate.Precision;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PersonName;
import org.openmash.connector.support.json.Json;
import org.openmash.connector.support.json.JsonAgency;

/** One school's management information system. Thread-safe. */
final class School {

    private static final List<String> KINDS = List.of("attendance", "exclusions", "safeguarding");

    private final Site site;
    private final JsonAgency system;

    School(Site site) {
        this.site = site;
        system = new JsonAgency(site.url()).behind(site.secret());
    }

    Site site() {
        return site;
    }

    /** @param patience for each of the questions */
    List<Candidate> find(PersonDetails subject, Duration patience, CallContext<?> context) throws ConnectorFault {
        Map<String, Candidate> found = new LinkedHashMap<>();
        for (ObjectNode question : questions(subject)) {
            JsonNode answer = system.within(patience).post("/api/pupils/search", question, context);
            if (!answer.has("pupils")) {
                throw Json.bad("pupils", "is missing");
            }
            String contact = Pupils.lead(answer.path("safeguardingLead"));
            for (JsonNode pupil : Json.objects(answer, "pupils")) {
                Candidate candidate = Pupils.candidate(pupil, site, contact);
                found.putIfAbsent(candidate.recordId(), candidate);
            }
        }
        return List.copyOf(found.values());
    }

    List<Fact> facts(String pupil, String recordId, CallContext<?> context) throws ConnectorFault {
        List<Fact> facts = new ArrayList<>();
        for (String kind : KINDS) {
            String path = "/api/pupils/" + URLEncoder.encode(pupil, StandardCharsets.UTF_8) + "/" + kind;
            facts.addAll(Pupils.facts(system.get(path, context), kind, recordId, site.name()));
        }
        return facts;
    }

    void greet(Duration patience, CallContext<?> context) throws ConnectorFault {
        Json.need(system.within(patience).get("/api/school", context), "name");
    }

    private static Set<ObjectNode> questions(PersonDetails subject) {
        Set<ObjectNode> questions = new LinkedHashSet<>();
        String upn = subject.identifiers().stream()
                .filter(id -> id.scheme().equals("upn"))
                .map(Identifier::value)
                .findFirst()
                .orElse("");
        String birth = subject.birth()
                .filter(b -> b.precision() == Precision.DAY)
                .map(b -> b.date().toString())
                .orElse("");
        for (PersonName name : subject.names()) {
            questions.add(Json.object()
                    .put("upn", upn)
                    .put("surname", name.family())
                    .put("forename", name.given())
                    .put("dateOfBirth", birth));
        }
        return questions;
    }
}
