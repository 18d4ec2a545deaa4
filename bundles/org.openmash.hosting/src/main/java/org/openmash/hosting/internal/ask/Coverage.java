package org.openmash.hosting.internal.ask;

import java.util.List;
import java.util.function.Predicate;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.Answer.Answered;
import org.openmash.connector.api.Answer.NothingRelevant;
import org.openmash.connector.api.Fact;
import org.openmash.hosting.internal.agency.Place;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps to the agreement on sharing: records of a type that it does not cover are left out. */
final class Coverage {

    private static final Logger LOG = LoggerFactory.getLogger(Coverage.class);

    private Coverage() {}

    static Answer<Fact> keep(Place place, Answer<Fact> answer, Predicate<String> covered) {
        if (!(answer instanceof Answered<Fact> answered)) {
            return answer;
        }
        List<Fact> kept = answered.elements().stream()
                .filter(fact -> covered.test(fact.recordType()))
                .toList();
        int left = answered.elements().size() - kept.size();
        if (left == 0) {
            return answer;
        }
        LOG.warn("{}: {} facts are left out, since the agreement does not cover their record types", place, left);
        return kept.isEmpty() ? new NothingRelevant<>() : Answer.answered(kept);
    }
}
