package org.openmash.hosting.internal.ask;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.AnswerSource;
import org.openmash.connector.api.CallContext;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.ContactSource;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.Notice;
import org.openmash.connector.api.Receipt;
import org.openmash.connector.api.TicketAnswer;
import org.openmash.core.api.agency.AgencyCard;
import org.openmash.hosting.internal.agency.Counterpart;
import org.openmash.hosting.internal.agency.Offer;
import org.openmash.hosting.internal.agency.Place;
import org.openmash.hosting.internal.call.AnswerRules;
import org.openmash.hosting.internal.call.ConnectorCall;
import org.openmash.hosting.internal.call.HostContext;
import org.openmash.hosting.internal.call.IntakeDoor;
import org.openmash.hosting.internal.call.Leash;
import org.openmash.hosting.internal.call.Timers;
import org.openmash.hosting.internal.call.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks into the feeds of agencies that have joined: notices and promised answers. Never twice at once into one. */
public final class Feeds {

    private static final Logger LOG = LoggerFactory.getLogger(Feeds.class);

    private final IntakeDoor intake;
    private final Timers timers;
    private final Supplier<Patience> patience;
    private final Set<Offer<?>> busy = ConcurrentHashMap.newKeySet();
    private final Set<Leash> leashes = ConcurrentHashMap.newKeySet();

    /** A role that is polled. */
    @FunctionalInterface
    private interface Poll<S, T> {
        void poll(S source, CallContext<T> context) throws ConnectorFault;
    }

    public Feeds(IntakeDoor intake, Timers timers, Supplier<Patience> patience) {
        this.intake = intake;
        this.timers = timers;
        this.patience = patience;
    }

    /** One look into every feed that is not being looked into; returns at once. */
    public void sweep(Collection<Counterpart> counterparts, Predicate<Place> joined) {
        for (Counterpart counterpart : counterparts) {
            if (joined.test(counterpart.place()) && counterpart.reading().card().isPresent()) {
                sweep(counterpart, joined);
            }
        }
    }

    private void sweep(Counterpart counterpart, Predicate<Place> joined) {
        Place place = counterpart.place();
        counterpart
                .role(ContactSource.class)
                .filter(source -> speaksHere(source, place, joined))
                .ifPresent(source -> look(
                        counterpart,
                        source,
                        ContactSource::poll,
                        (Notice notice) ->
                                joined.test(place) ? intake.notice(place.agency(), place.area(), notice) : notNow()));
        counterpart
                .role(AnswerSource.class)
                .filter(source -> speaksHere(source, place, joined))
                .ifPresent(source ->
                        look(counterpart, source, AnswerSource::poll, (TicketAnswer word) -> take(counterpart, word)));
    }

    /** A source that is configured for several areas belongs to the first of them that has joined. */
    private static boolean speaksHere(Offer<?> source, Place place, Predicate<Place> joined) {
        return source.areas().stream()
                .filter(area -> joined.test(new Place(place.agency(), area)))
                .findFirst()
                .filter(place.area()::equals)
                .isPresent();
    }

    private <S, T> void look(Counterpart counterpart, Offer<S> source, Poll<S, T> poll, Function<T, Receipt> sink) {
        if (!busy.add(source)) {
            return;
        }
        Leash leash = new Leash();
        leashes.add(leash);
        Instant deadline = Instant.now().plus(patience.get().poll());
        Future<?> alarm = timers.alarm(patience.get().poll(), leash::pull);
        Runnable end = () -> {
            alarm.cancel(false);
            leashes.remove(leash);
            busy.remove(source);
        };
        boolean begun = counterpart.pool().offer(leash, () -> {
            try {
                run(counterpart, source, poll, sink, leash, deadline);
            } finally {
                end.run();
            }
        });
        if (!begun) {
            end.run();
        }
    }

    private static <S, T> void run(
            Counterpart counterpart,
            Offer<S> source,
            Poll<S, T> poll,
            Function<T, Receipt> sink,
            Leash leash,
            Instant deadline) {
        try {
            ConnectorCall.<Void>once(source.origin().loader(), leash, () -> {
                poll.poll(
                        source.service(),
                        new HostContext<>(source.properties(), counterpart.http(), leash, deadline, sink));
                return null;
            });
        } catch (ConnectorFault fault) {
            counterpart.figures().failed(fault);
            LOG.warn("the feed of {} could not be read: {}", counterpart.place(), Trouble.words(fault));
        }
    }

    private Receipt take(Counterpart counterpart, TicketAnswer word) {
        AgencyCard card = counterpart.reading().card().orElse(null);
        if (card == null) {
            return notNow();
        }
        try {
            Answer<Fact> answer = AnswerRules.forFacts(card, Set.of()).check(word.answer(), List.of());
            return intake.receipt(
                    core -> core.ticketAnswered(counterpart.place().agency(), word.ticket(), answer));
        } catch (ConnectorFault fault) {
            return new Receipt(Receipt.Outcome.REJECTED, fault.getMessage());
        }
    }

    private static Receipt notNow() {
        return new Receipt(Receipt.Outcome.NOT_NOW, "");
    }

    /** The hub goes down, or reads nothing more. */
    public void stop() {
        leashes.forEach(Leash::pull);
    }
}
