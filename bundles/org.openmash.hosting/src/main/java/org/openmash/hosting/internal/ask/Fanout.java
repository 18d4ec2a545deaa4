package org.openmash.hosting.internal.ask;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.openmash.connector.api.AgencyConnector;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.CallContext;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.ConnectorFault.Kind;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.LocateQuery;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.RetrieveRequest;
import org.openmash.core.api.RequestId;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.agency.AgencyCard;
import org.openmash.core.api.research.AgencyIntake;
import org.openmash.core.api.research.AskTrouble;
import org.openmash.core.api.research.ResearchRequest;
import org.openmash.core.api.research.SubjectAnswer;
import org.openmash.hosting.internal.agency.Counterpart;
import org.openmash.hosting.internal.agency.Offer;
import org.openmash.hosting.internal.agency.Place;
import org.openmash.hosting.internal.call.AnswerRules;
import org.openmash.hosting.internal.call.ConnectorCall;
import org.openmash.hosting.internal.call.Gathering;
import org.openmash.hosting.internal.call.HostContext;
import org.openmash.hosting.internal.call.IntakeDoor;
import org.openmash.hosting.internal.call.Leash;
import org.openmash.hosting.internal.call.Timers;
import org.openmash.hosting.internal.call.Trouble;

/** Asks connectors. Returns at once; every call runs on its agency's own threads under the errand's deadline. */
public final class Fanout {

    private final IntakeDoor intake;
    private final Timers timers;
    private final Supplier<Patience> patience;
    private final Errands errands = new Errands();

    /** One call that gives an answer. */
    @FunctionalInterface
    private interface Question<T> {
        Answer<T> ask(AgencyConnector connector, CallContext<T> context) throws ConnectorFault;
    }

    /** One call, run on the agency's thread. */
    @FunctionalInterface
    private interface Call {
        IntFunction<Consumer<AgencyIntake>> answer(Leash leash, Instant deadline) throws ConnectorFault;
    }

    public Fanout(IntakeDoor intake, Timers timers, Supplier<Patience> patience) {
        this.intake = intake;
        this.timers = timers;
        this.patience = patience;
    }

    public void locate(
            Counterpart counterpart, ResearchRequest request, Map<SubjectId, PersonDetails> subjects, String purpose) {
        List<Call> calls = subjects.entrySet().stream()
                .map(subject -> locateOne(counterpart, request, subject.getKey(), subject.getValue(), purpose))
                .toList();
        send(
                counterpart,
                request.id(),
                "locate",
                counterpart.budget().locate().orElse(patience.get().locate()),
                calls);
    }

    private Call locateOne(
            Counterpart counterpart, ResearchRequest request, SubjectId id, PersonDetails subject, String purpose) {
        LocateQuery query = new Questions.Locate(request.id() + "-" + id, request.area(), subject, purpose);
        return (leash, deadline) -> {
            Answer<Candidate> answer = ask(
                    counterpart,
                    leash,
                    deadline,
                    AnswerRules.forCandidates(),
                    (connector, context) -> connector.locate(query, context));
            return left -> core -> core.located(request.id(), new SubjectAnswer<>(id, answer, left));
        };
    }

    /** @param covered record types that the agreement covers; what is of another does not come in */
    public void retrieve(
            Counterpart counterpart,
            AgencyCard card,
            ResearchRequest request,
            List<String> recordIds,
            Predicate<String> covered) {
        RetrieveRequest question = Questions.retrieve(request, recordIds);
        AnswerRules<Fact> rules = AnswerRules.forFacts(card, Set.copyOf(recordIds));
        Call call = (leash, deadline) -> {
            Answer<Fact> answer = ask(
                    counterpart, leash, deadline, rules, (connector, context) -> connector.retrieve(question, context));
            Answer<Fact> within = Coverage.keep(counterpart.place(), answer, covered);
            return left -> core -> core.retrieved(request.id(), within);
        };
        String key = "retrieve " + recordIds + request.ticket().orElse("");
        Duration time = counterpart.budget().retrieve().orElse(patience.get().retrieve());
        send(counterpart, request.id(), key, time, List.of(call));
    }

    /** Tells core that an agency could not be asked. */
    public void refuse(RequestId request, AskTrouble trouble, String reason) {
        timers.work(Duration.ZERO, () -> intake.tell(core -> core.failed(request, trouble, true, reason)));
    }

    /** Calls that ignored their interruption have been given up. */
    public void hung(List<Leash> calls) {
        calls.forEach(leash -> timers.work(Duration.ZERO, () -> errands.hung(leash)));
    }

    public void cancel(RequestId request) {
        errands.cancel(request);
    }

    /** Nobody speaks for the place any more; told on another thread, since whoever notices must not wait. */
    public void gone(Place place) {
        timers.work(Duration.ZERO, () -> errands.gone(place));
    }

    /** Whether somebody still waits for an answer from there. */
    public boolean waitsFor(Place place) {
        return errands.any(place);
    }

    private void send(Counterpart counterpart, RequestId id, String key, Duration time, List<Call> calls) {
        Errand errand = new Errand(id, counterpart.place(), intake, calls.size());
        if (errands.begin(key, errand).isEmpty()) {
            return;
        }
        Instant deadline = Instant.now().plus(time);
        Future<?> alarm = timers.alarm(time, () -> expire(errand));
        Runnable end = () -> {
            alarm.cancel(false);
            errands.end(key, errand);
        };
        Optional<ConnectorFault> closed = counterpart.gate().closed();
        for (Call call : calls) {
            Leash leash = errand.begin();
            if (closed.isPresent()) {
                timers.work(Duration.ZERO, () -> refuse(errand, closed.get(), end));
            } else if (!counterpart.pool().offer(leash, () -> run(counterpart, errand, call, leash, deadline, end))) {
                ConnectorFault busy = new ConnectorFault(Kind.RATE_LIMITED, "busy: too many calls are waiting for it");
                timers.work(Duration.ZERO, () -> fail(counterpart, errand, busy, end));
            }
        }
    }

    private void expire(Errand errand) {
        errand.expire();
        timers.work(Duration.ZERO, errand::tellLate);
    }

    private static void run(
            Counterpart counterpart, Errand errand, Call call, Leash leash, Instant deadline, Runnable end) {
        try {
            IntFunction<Consumer<AgencyIntake>> words = call.answer(leash, deadline);
            if (errand.answered(words)) {
                end.run();
            }
        } catch (ConnectorFault fault) {
            fail(counterpart, errand, fault, end);
        }
    }

    private static void fail(Counterpart counterpart, Errand errand, ConnectorFault fault, Runnable end) {
        counterpart.figures().failed(fault);
        refuse(errand, fault, end);
    }

    private static void refuse(Errand errand, ConnectorFault fault, Runnable end) {
        if (errand.failed(fault)) {
            end.run();
        }
    }

    private static <T> Answer<T> ask(
            Counterpart counterpart, Leash leash, Instant deadline, AnswerRules<T> rules, Question<T> question)
            throws ConnectorFault {
        Offer<AgencyConnector> offer = counterpart
                .begin(AgencyConnector.class)
                .orElseThrow(() -> Trouble.fault(Kind.COMMUNICATION, AskTrouble.MISSING, "its connector has gone"));
        try {
            return ask(counterpart, offer, leash, deadline, rules, question);
        } finally {
            counterpart.end(offer);
        }
    }

    private static <T> Answer<T> ask(
            Counterpart counterpart,
            Offer<AgencyConnector> offer,
            Leash leash,
            Instant deadline,
            AnswerRules<T> rules,
            Question<T> question)
            throws ConnectorFault {
        Instant begun = Instant.now();
        Answer<T> checked =
                ConnectorCall.patiently(counterpart.gate(), offer.origin().loader(), leash, deadline, () -> {
                    Gathering<T> emitted = new Gathering<>(rules.limit());
                    CallContext<T> context =
                            new HostContext<>(offer.properties(), counterpart.http(), leash, deadline, emitted);
                    Answer<T> answer = question.ask(offer.service(), context);
                    return rules.check(answer, emitted.elements());
                });
        counterpart.figures().answered(checked, Duration.between(begun, Instant.now()));
        return checked;
    }
}
