package org.openmash.hosting.internal.call;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.Answer.Answered;
import org.openmash.connector.api.Answer.CannotIdentify;
import org.openmash.connector.api.Answer.ExpectedBy;
import org.openmash.connector.api.Answer.Refused;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.Fact;
import org.openmash.core.api.agency.AgencyCard;

/**
 * What an answer must keep to before the hub hears of it. A breach is the agency's fault of kind BAD_ANSWER, named by
 * field and never by content.
 *
 * @param <T> candidate or fact
 */
public final class AnswerRules<T> {

    /** Checks one element. */
    @FunctionalInterface
    private interface ElementRule<T> {
        void check(String at, T element) throws ConnectorFault;
    }

    /** Tells elements apart. */
    @FunctionalInterface
    private interface Key<T> {
        String of(T element);
    }

    private final String name;
    private final int limit;
    private final Key<T> key;
    private final ElementRule<T> rule;

    private AnswerRules(String name, int limit, Key<T> key, ElementRule<T> rule) {
        this.name = name;
        this.limit = limit;
        this.key = key;
        this.rule = rule;
    }

    public static AnswerRules<Candidate> forCandidates() {
        return new AnswerRules<>("candidates", Limits.CANDIDATES, Candidate::recordId, ElementRules::candidate);
    }

    /** @param records the confirmed records; empty when the host does not know them */
    public static AnswerRules<Fact> forFacts(AgencyCard card, Set<String> records) {
        return new AnswerRules<>(
                "facts", Limits.FACTS, Fact::externalId, (at, fact) -> ElementRules.fact(at, fact, card, records));
    }

    public int limit() {
        return limit;
    }

    /** The whole answer: what was emitted and what was returned, each element once. */
    public Answer<T> check(Answer<T> answer, List<T> emitted) throws ConnectorFault {
        if (answer == null) {
            throw Limits.bad("answer: is missing; say holdsNothing when nothing is held");
        }
        if (answer instanceof Answered<T> answered) {
            return Answer.answered(elements(answered.elements(), emitted));
        }
        if (!emitted.isEmpty()) {
            throw Limits.bad("answer: " + name + " were emitted and the answer says there are none");
        }
        checkWords(answer);
        return answer;
    }

    private List<T> elements(List<T> returned, List<T> emitted) throws ConnectorFault {
        Limits.size(name, returned.size(), limit);
        Limits.size(name, emitted.size(), limit);
        List<T> both = new ArrayList<>(emitted);
        both.addAll(returned);
        Map<String, T> once = new LinkedHashMap<>();
        for (int i = 0; i < both.size(); i++) {
            rule.check(name + "[" + i + "]", both.get(i));
            once.putIfAbsent(key.of(both.get(i)), both.get(i));
        }
        Limits.size(name, once.size(), limit);
        if (once.isEmpty()) {
            throw Limits.bad("answer: answered without " + name + "; say holdsNothing or nothingRelevant instead");
        }
        return List.copyOf(once.values());
    }

    private static void checkWords(Answer<?> answer) throws ConnectorFault {
        if (answer instanceof CannotIdentify<?> cannot) {
            Limits.length("hint", cannot.hint(), Limits.WORDS);
        } else if (answer instanceof Refused<?> refused) {
            Limits.length("reason", refused.reason(), Limits.WORDS);
        } else if (answer instanceof ExpectedBy<?> expected) {
            Limits.id("ticket", expected.ticket());
        }
    }
}
