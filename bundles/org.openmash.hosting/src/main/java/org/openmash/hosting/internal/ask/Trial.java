package org.openmash.hosting.internal.ask;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.openmash.connector.api.AgencyConnector;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.CallContext;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.ConnectorFault.Kind;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.Status;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.agency.AgencyCard;
import org.openmash.core.api.agency.AgencyCard.TestPerson;
import org.openmash.core.api.agency.TryOut;
import org.openmash.core.api.agency.TryOut.Step;
import org.openmash.hosting.internal.agency.Counterpart;
import org.openmash.hosting.internal.agency.Offer;
import org.openmash.hosting.internal.call.AnswerRules;
import org.openmash.hosting.internal.call.ConnectorCall;
import org.openmash.hosting.internal.call.Gathering;
import org.openmash.hosting.internal.call.HostContext;
import org.openmash.hosting.internal.call.Leash;
import org.openmash.hosting.internal.call.Trouble;

/** Asks an agency about its own test person and says how long it took and what shape came back, never the content. */
public final class Trial {

    private static final String ID = "trial";
    private static final String NEED = "a trial with the agency's own test person";

    private final Probes probes;
    private final Supplier<Patience> patience;

    /** One call into a connector. */
    @FunctionalInterface
    private interface Question<T> {
        Answer<T> ask(AgencyConnector connector, CallContext<T> context) throws ConnectorFault;
    }

    /** What came of one call; no answer when it failed. */
    private record Outcome<T>(Step step, List<T> elements) {}

    public Trial(Probes probes, Supplier<Patience> patience) {
        this.probes = probes;
        this.patience = patience;
    }

    /** Waits for the answers, within the deadlines. */
    public TryOut of(Counterpart counterpart) {
        AgencyCard card = counterpart
                .reading()
                .card()
                .orElseThrow(() -> new InvalidRequest(
                        "agency", "cannot be tried: " + counterpart.reading().refusal()));
        Offer<AgencyConnector> connector = counterpart
                .begin(AgencyConnector.class)
                .orElseThrow(() -> new InvalidRequest("agency", "cannot be tried: its connector does not answer"));
        try {
            return of(counterpart, connector, card);
        } finally {
            counterpart.end(connector);
        }
    }

    private TryOut of(Counterpart counterpart, Offer<AgencyConnector> connector, AgencyCard card) {
        PersonDetails person = person(connector.properties(), card);
        List<Step> steps = new ArrayList<>();
        steps.add(probe(counterpart));
        Outcome<Candidate> located = locate(counterpart, connector, person);
        steps.add(located.step());
        if (!located.elements().isEmpty()) {
            steps.add(retrieve(counterpart, connector, card, located.elements().get(0)));
        }
        return new TryOut(steps, words(steps));
    }

    private static String words(List<Step> steps) {
        Optional<Step> wrong = steps.stream().filter(step -> !step.ok()).findFirst();
        if (wrong.isPresent()) {
            return wrong.get().call() + " failed: " + wrong.get().answer();
        }
        return steps.size() == 3
                ? "answers about its test person"
                : "answers, but does not know its test person: check test.given, test.family and test.born";
    }

    private Step probe(Counterpart counterpart) {
        Instant begun = Instant.now();
        Status status = probes.probe(counterpart);
        return new Step("probe", status.state() != Status.State.DOWN, status.text(), since(begun), "");
    }

    private Outcome<Candidate> locate(Counterpart counterpart, Offer<AgencyConnector> connector, PersonDetails person) {
        Questions.Locate query = new Questions.Locate(ID, counterpart.place().area(), person, NEED);
        Duration time = counterpart.budget().locate().orElse(patience.get().locate());
        return call(
                "locate",
                counterpart,
                connector,
                time,
                AnswerRules.forCandidates(),
                (asked, context) -> asked.locate(query, context),
                found -> found.size() + (found.size() == 1 ? " candidate" : " candidates"));
    }

    private Step retrieve(
            Counterpart counterpart, Offer<AgencyConnector> connector, AgencyCard card, Candidate candidate) {
        Questions.Retrieve request = new Questions.Retrieve(
                ID, counterpart.place().area(), List.of(candidate.recordId()), NEED, Optional.empty());
        Duration time = counterpart.budget().retrieve().orElse(patience.get().retrieve());
        return call(
                        "retrieve",
                        counterpart,
                        connector,
                        time,
                        AnswerRules.forFacts(card, java.util.Set.of(candidate.recordId())),
                        (asked, context) -> asked.retrieve(request, context),
                        Trial::shape)
                .step();
    }

    /** How many facts of which record type. */
    private static String shape(List<Fact> facts) {
        Map<String, Long> counts =
                facts.stream().collect(Collectors.groupingBy(Fact::recordType, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(type -> type.getValue() + " " + type.getKey())
                .collect(Collectors.joining(", "));
    }

    private static <T> Outcome<T> call(
            String name,
            Counterpart counterpart,
            Offer<AgencyConnector> connector,
            Duration time,
            AnswerRules<T> rules,
            Question<T> question,
            Function<List<T>, String> shape) {
        Instant begun = Instant.now();
        try {
            Answer<T> answer = answer(counterpart, connector, begun.plus(time), rules, question);
            List<T> elements = answer instanceof Answer.Answered<T> answered ? answered.elements() : List.of();
            Step step = new Step(name, true, answer.getClass().getSimpleName(), since(begun), shape.apply(elements));
            return new Outcome<>(step, elements);
        } catch (ConnectorFault fault) {
            return new Outcome<>(new Step(name, false, Trouble.words(fault), since(begun), ""), List.of());
        }
    }

    private static <T> Answer<T> answer(
            Counterpart counterpart,
            Offer<AgencyConnector> connector,
            Instant deadline,
            AnswerRules<T> rules,
            Question<T> question)
            throws ConnectorFault {
        Leash leash = new Leash();
        CompletableFuture<Answer<T>> word = new CompletableFuture<>();
        Runnable call = () -> {
            try {
                word.complete(once(counterpart, connector, leash, deadline, rules, question));
            } catch (ConnectorFault fault) {
                word.completeExceptionally(fault);
            }
        };
        if (!counterpart.pool().offer(leash, call)) {
            throw new ConnectorFault(Kind.RATE_LIMITED, "busy: too many calls are waiting for it");
        }
        try {
            return word.get(Duration.between(Instant.now(), deadline).toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw Trouble.asFault(e.getCause());
        } catch (TimeoutException e) {
            throw new ConnectorFault(Kind.COMMUNICATION, "did not answer before the deadline", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConnectorFault(Kind.COMMUNICATION, "nobody waited for the answer", e);
        } finally {
            leash.pull();
        }
    }

    private static <T> Answer<T> once(
            Counterpart counterpart,
            Offer<AgencyConnector> connector,
            Leash leash,
            Instant deadline,
            AnswerRules<T> rules,
            Question<T> question)
            throws ConnectorFault {
        Gathering<T> emitted = new Gathering<>(rules.limit());
        CallContext<T> context =
                new HostContext<>(connector.properties(), counterpart.http(), leash, deadline, emitted);
        Answer<T> answer = ConnectorCall.once(
                connector.origin().loader(), leash, () -> question.ask(connector.service(), context));
        return rules.check(answer, emitted.elements());
    }

    /** The configuration's test person, else the descriptor's. */
    private static PersonDetails person(Map<String, Object> properties, AgencyCard card) {
        Optional<TestPerson> described = card.terms().testPerson();
        String given = property(properties, "test.given", described.map(TestPerson::given));
        String family = property(properties, "test.family", described.map(TestPerson::family));
        String born = property(
                properties, "test.born", described.map(person -> person.born().toString()));
        try {
            return PersonDetails.named(given, family)
                    .born(PartialDate.day(LocalDate.parse(born)))
                    .build();
        } catch (DateTimeParseException e) {
            throw new InvalidRequest("test.born", "write a day as 2019-05-31");
        }
    }

    private static String property(Map<String, Object> properties, String key, Optional<String> described) {
        return Optional.ofNullable(properties.get(key))
                .map(Object::toString)
                .filter(text -> !text.isBlank())
                .or(() -> described)
                .orElseThrow(() ->
                        new InvalidRequest(key, "has no test person: write it into the connector's configuration"));
    }

    private static long since(Instant begun) {
        return Duration.between(begun, Instant.now()).toMillis();
    }
}
