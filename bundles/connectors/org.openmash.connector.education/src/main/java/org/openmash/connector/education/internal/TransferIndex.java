package org.openmash.connector.education.internal;

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

/** What all files of the folder hold together; immutable. */
final class TransferIndex {

    private static final int MOST = 100;

    private final List<Delivery> broken;
    private final int files;
    private final Map<String, PupilRecord> records = new LinkedHashMap<>();

    TransferIndex(List<Delivery> deliveries) {
        files = deliveries.size();
        broken = deliveries.stream().filter(d -> !d.problem().isBlank()).toList();
        deliveries.forEach(d -> d.records().forEach(r -> records.putIfAbsent(r.id(), r)));
    }

    Answer<Candidate> find(PersonDetails subject) throws ConnectorFault {
        SearchTerms terms = SearchTerms.of(subject);
        List<Candidate> found = records.values().stream()
                .filter(pupil -> pupil.mayBe(terms))
                .map(PupilRecord::candidate)
                .limit(MOST)
                .toList();
        if (found.isEmpty() && !broken.isEmpty()) {
            throw new ConnectorFault(Kind.BAD_ANSWER, "not every school could be searched: " + problems());
        }
        return found.isEmpty() ? Answer.holdsNothing() : Answer.answered(found);
    }

    Answer<Fact> facts(List<String> ids) throws ConnectorFault {
        List<Fact> facts = new ArrayList<>();
        for (String id : ids) {
            PupilRecord pupil = records.get(id);
            if (pupil == null) {
                throw new ConnectorFault(
                        Kind.BAD_ANSWER, "a confirmed record is in no transfer file any more: locate again");
            }
            facts.addAll(pupil.facts());
        }
        return facts.isEmpty() ? new Answer.NothingRelevant<>() : Answer.answered(facts);
    }

    Status status() {
        return broken.isEmpty()
                ? Status.up(files + " transfer files are indexed")
                : new Status(Status.State.DEGRADED, Status.Detail.BAD_ANSWER, problems());
    }

    private String problems() {
        return broken.stream().map(d -> d.name() + ": " + d.problem()).collect(Collectors.joining("; "));
    }
}
