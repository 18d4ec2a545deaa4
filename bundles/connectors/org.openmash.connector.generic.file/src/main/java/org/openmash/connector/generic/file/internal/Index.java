package org.openmash.connector.generic.file.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.ConnectorFault.Kind;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.Status;
import org.openmash.connector.support.SearchTerms;

/** What all files hold together; immutable. */
final class Index {

    private static final int MOST = 50;

    private final int files;
    private final List<Delivery> broken;
    private final Map<String, Candidate> people = new LinkedHashMap<>();
    private final Map<String, Map<String, Fact>> facts = new LinkedHashMap<>();

    Index(List<Delivery> deliveries) {
        files = deliveries.size();
        broken = deliveries.stream().filter(d -> !d.problem().isBlank()).toList();
        deliveries.forEach(d -> d.people().forEach(p -> people.putIfAbsent(p.recordId(), p)));
        deliveries.forEach(d -> d.facts()
                .forEach(f -> facts.computeIfAbsent(f.recordId(), id -> new LinkedHashMap<>())
                        .putIfAbsent(f.externalId(), f)));
    }

    /** While a file is broken, nobody is certain not to be in it. */
    Answer<Candidate> find(PersonDetails subject) throws ConnectorFault {
        if (files == 0) {
            throw new ConnectorFault(Kind.COMMUNICATION, "files.path: holds no file that the mapping describes");
        }
        SearchTerms terms = SearchTerms.of(subject);
        List<Candidate> found = people.values().stream()
                .filter(c -> terms.mayBe(c.person()))
                .limit(MOST)
                .toList();
        if (found.isEmpty() && !broken.isEmpty()) {
            throw new ConnectorFault(Kind.BAD_ANSWER, "not every file could be searched: " + problems());
        }
        return found.isEmpty() ? Answer.holdsNothing() : Answer.answered(found);
    }

    Answer<Fact> facts(List<String> ids) throws ConnectorFault {
        List<Fact> found = new ArrayList<>();
        for (String id : ids) {
            if (!people.containsKey(id)) {
                throw new ConnectorFault(Kind.BAD_ANSWER, "a confirmed record is in no file any more: locate again");
            }
            found.addAll(facts.getOrDefault(id, Map.of()).values());
        }
        if (found.isEmpty() && !broken.isEmpty()) {
            throw new ConnectorFault(Kind.BAD_ANSWER, "not every file could be read: " + problems());
        }
        return found.isEmpty() ? new Answer.NothingRelevant<>() : Answer.answered(found);
    }

    Status status() {
        if (!broken.isEmpty()) {
            return new Status(Status.State.DEGRADED, Status.Detail.BAD_ANSWER, problems());
        }
        return files == 0
                ? new Status(Status.State.DOWN, Status.Detail.COMMUNICATION, "files.path: holds no file")
                : Status.up(files + " files with " + people.size() + " people are indexed");
    }

    private String problems() {
        return broken.stream().map(d -> d.name() + ": " + d.problem()).collect(Collectors.joining("; "));
    }
}
