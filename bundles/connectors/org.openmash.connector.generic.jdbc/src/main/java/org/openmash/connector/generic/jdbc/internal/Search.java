package org.openmash.connector.generic.jdbc.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.generic.jdbc.internal.Mapping.Held;
import org.openmash.connector.support.Row;
import org.openmash.connector.support.sql.Tables;

/** Runs the statements of a mapping; those first in the file come first in the answer. Thread-safe. */
final class Search {

    private static final int MOST = 50;
    private static final int MOST_RUNS = 24;

    private final Mapping mapping;

    Search(Mapping mapping) {
        this.mapping = mapping;
    }

    Answer<Candidate> find(PersonDetails subject, Tables tables) throws SQLException, ConnectorFault {
        Map<String, List<Object>> known = Parameters.of(subject);
        Map<String, Candidate> found = new LinkedHashMap<>();
        boolean asked = false;
        for (Statement statement : mapping.locate()) {
            for (List<Object> binding : statement.bindings(known, MOST_RUNS)) {
                asked = true;
                for (Row row : tables.rows(statement.sql(), binding)) {
                    Optional<Candidate> candidate = mapping.candidate().candidate(row);
                    candidate.ifPresent(c -> found.putIfAbsent(c.recordId(), c));
                }
            }
        }
        if (!asked) {
            return new Answer.CannotIdentify<>("this agency needs " + needed() + " to search");
        }
        List<Candidate> best = found.values().stream().limit(MOST).toList();
        return best.isEmpty() ? Answer.holdsNothing() : Answer.answered(best);
    }

    Answer<Fact> facts(List<String> recordIds, Tables tables) throws SQLException, ConnectorFault {
        List<Fact> facts = new ArrayList<>();
        for (String id : recordIds) {
            for (Held held : mapping.retrieve()) {
                for (List<Object> binding : held.statement().bindings(Map.of(Mapping.RECORD, List.of(id)), 1)) {
                    for (Row row : tables.rows(held.statement().sql(), binding)) {
                        facts.add(held.fact().fact(row, id));
                    }
                }
            }
        }
        return facts.isEmpty() ? new Answer.NothingRelevant<>() : Answer.answered(facts);
    }

    void check(Tables tables) throws SQLException {
        for (Statement statement : mapping.locate()) {
            tables.check(statement.sql());
        }
        for (Held held : mapping.retrieve()) {
            tables.check(held.statement().sql());
        }
    }

    private String needed() {
        return mapping.locate().stream()
                .map(s -> String.join(" and ", s.names().stream().distinct().toList()))
                .distinct()
                .collect(Collectors.joining(", or "));
    }
}
