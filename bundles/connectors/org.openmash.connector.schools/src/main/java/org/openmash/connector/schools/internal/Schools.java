package org.openmash.connector.schools.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.CallContext;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.ConnectorFault.Kind;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.Identifier;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.Status;

/** All schools of one configuration. A child's own school, where it is known, is asked first and if possible alone. */
final class Schools {

    private static final int MOST = 50;

    private final List<School> schools;

    Schools(List<Site> sites) {
        schools = sites.stream().map(School::new).toList();
    }

    Answer<Candidate> find(PersonDetails subject, CallContext<Candidate> context) throws ConnectorFault {
        List<School> own = own(subject);
        List<Candidate> found = found(subject, own, context);
        if (found.isEmpty()) {
            found = found(
                    subject, schools.stream().filter(s -> !own.contains(s)).toList(), context);
        }
        return found.isEmpty()
                ? Answer.holdsNothing()
                : Answer.answered(found.stream().limit(MOST).toList());
    }

    Answer<Fact> facts(List<String> recordIds, CallContext<Fact> context) throws ConnectorFault {
        List<Fact> facts = new ArrayList<>();
        for (String recordId : recordIds) {
            RecordId id = RecordId.parse(recordId);
            School school = schools.stream()
                    .filter(s -> s.site().urn().equals(id.urn()))
                    .findFirst()
                    .orElseThrow(() -> new ConnectorFault(
                            Kind.CONFIGURATION, "site." + id.urn() + ": is not configured any more"));
            facts.addAll(school.facts(id.pupil(), recordId, context));
        }
        return facts.isEmpty() ? new Answer.NothingRelevant<>() : Answer.answered(facts);
    }

    Status status(CallContext<Void> context) {
        Round round = new Round(context);
        round.ask(schools, (school, patience) -> school.greet(patience, context));
        if (round.allAnswered()) {
            return Status.up(schools.size() + " schools answer");
        }
        Status.State state = round.silent() == schools.size() ? Status.State.DOWN : Status.State.DEGRADED;
        return new Status(state, Status.Detail.COMMUNICATION, round.words());
    }

    /** While a school is silent, nobody is certain not to be on its roll. */
    private static List<Candidate> found(PersonDetails subject, List<School> asked, CallContext<Candidate> context)
            throws ConnectorFault {
        Round round = new Round(context);
        List<Candidate> found = new ArrayList<>();
        round.ask(asked, (school, patience) -> found.addAll(school.find(subject, patience, context)));
        if (found.isEmpty() && !round.allAnswered()) {
            throw round.fault();
        }
        return found;
    }

    private List<School> own(PersonDetails subject) {
        Set<String> urns = subject.identifiers().stream()
                .filter(id -> id.scheme().equals("school-urn"))
                .map(Identifier::value)
                .collect(Collectors.toSet());
        return schools.stream().filter(s -> urns.contains(s.site().urn())).toList();
    }
}
