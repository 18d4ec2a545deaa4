package org.openmash.hosting.internal.agency;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openmash.connector.api.AgencyConnector;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.ConnectorFault.Kind;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.agency.AgencyCard;
import org.openmash.core.api.agency.AgencyFigures;
import org.openmash.core.api.research.AskTrouble;
import org.openmash.hosting.internal.call.AgencyPool;
import org.openmash.hosting.internal.call.Budget;
import org.openmash.hosting.internal.call.Gate;
import org.openmash.hosting.internal.call.HttpDoor;
import org.openmash.hosting.internal.call.Leash;
import org.openmash.hosting.internal.call.Trouble;

/** What speaks for one agency in one area, with threads and a way out of its own. Called from many threads. */
public final class Counterpart implements AutoCloseable {

    private static final int MOST_GIVEN_UP = 4;

    /**
     * What the descriptor says.
     *
     * @param card empty when it was refused
     * @param refusal path and mend; blank when there is a card
     */
    public record Reading(Optional<AgencyCard> card, String refusal) {}

    /** A descriptor is read once for each connector that comes. */
    private record Read(Offer<?> offer, Reading reading) {}

    private final Place place;
    private final Predicate<Origin> speakers;
    private final Map<Origin, Integer> underWay = new ConcurrentHashMap<>();
    private final AgencyPool pool;
    private final HttpDoor http;
    private final Figures figures = new Figures();
    private final List<Offer<?>> offers = new CopyOnWriteArrayList<>();
    private final Budget standard;
    private volatile Budget budget;
    private volatile Gate gate;
    private volatile Read lastRead;
    private Origin gateOf;

    Counterpart(Place place, Budget standard, Predicate<Origin> speakers) {
        this.place = place;
        this.speakers = speakers;
        this.standard = standard;
        budget = standard;
        gate = new Gate(standard);
        pool = new AgencyPool("agency-" + place, standard.threads(), standard.queue());
        http = new HttpDoor("agency-" + place);
    }

    public Place place() {
        return place;
    }

    public AgencyPool pool() {
        return pool;
    }

    public HttpDoor http() {
        return http;
    }

    public Figures figures() {
        return figures;
    }

    public Budget budget() {
        return budget;
    }

    public Gate gate() {
        return gate;
    }

    /** Why it is not asked until a person resumes it; empty when it is asked. */
    public Optional<String> quarantined() {
        return gate.quarantined();
    }

    /** A person has looked: it is asked again. */
    public void resume() {
        gate.resume();
    }

    /** Threads whose connector ignored its interruption are given up; with too many of them it is in quarantine. */
    public List<Leash> giveUpHungThreads(Duration grace) {
        List<Leash> given = pool.giveUp(grace);
        for (Leash leash : given) {
            ConnectorFault hung = Trouble.fault(Kind.COMMUNICATION, AskTrouble.HUNG, "a call ignored its interruption");
            figures.failed(hung);
            gate.failed(hung);
        }
        if (pool.givenUp() >= MOST_GIVEN_UP) {
            gate.quarantine(pool.givenUp() + " calls that ignored their interruption");
        }
        return given;
    }

    public AgencyFigures.Row row() {
        return new AgencyFigures.Row(
                place.agency(),
                place.area(),
                figures.answersByKind(),
                figures.faultsByKind(),
                figures.latency(),
                pool.inFlight(),
                pool.waiting(),
                pool.givenUp(),
                gate.state());
    }

    void add(Offer<?> offer) {
        offers.add(offer);
        settle();
    }

    /** @return whether nothing is left */
    boolean remove(Offer<?> offer) {
        offers.remove(offer);
        lastRead = null;
        pool.renew();
        settle();
        return offers.isEmpty();
    }

    /** The budget is that of whoever speaks now; another speaker starts with a clean slate. */
    synchronized void settle() {
        Budget wanted = speaker().map(Offer::properties).map(standard::with).orElse(standard);
        Origin now = speaker().map(Offer::origin).orElse(null);
        if (!wanted.equals(budget) || !Objects.equals(gateOf, now)) {
            budget = wanted;
            gateOf = now;
            gate = new Gate(wanted);
            pool.limit(wanted.threads(), wanted.queue());
        }
    }

    /** The service for a role, from the bundle that speaks for the agency. */
    public <T> Optional<Offer<T>> role(Class<T> role) {
        return speaker()
                .flatMap(speaker -> offers.stream()
                        .filter(offer -> offer.role() == role && offer.origin().equals(speaker.origin()))
                        .findFirst()
                        .map(Counterpart::<T>typed));
    }

    /**
     * Begins a call with whoever speaks now: it ends with him, though another takes over meanwhile. Each must be followed
     * by {@link #end}.
     */
    public <T> Optional<Offer<T>> begin(Class<T> role) {
        while (true) {
            Optional<Offer<T>> offer = role(role);
            if (offer.isEmpty()) {
                return offer;
            }
            underWay.merge(offer.get().origin(), 1, Integer::sum);
            if (role(role).equals(offer)) {
                return offer;
            }
            end(offer.get());
        }
    }

    public void end(Offer<?> offer) {
        underWay.computeIfPresent(offer.origin(), (origin, calls) -> calls == 1 ? null : calls - 1);
    }

    /** Calls that have begun with a version of a connector and not ended. */
    public int underWay(Unit unit) {
        return underWay.entrySet().stream()
                .filter(calls -> calls.getKey().unit().equals(unit))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** The service for a role from one version of a connector, whether it speaks or waits. */
    public <T> Optional<Offer<T>> role(Class<T> role, Unit unit) {
        return offers.stream()
                .filter(offer -> offer.role() == role && offer.origin().unit().equals(unit))
                .findFirst()
                .map(Counterpart::<T>typed);
    }

    /**
     * Whether it can be asked: it has a connector and a descriptor that was accepted. Looks again when another version took
     * over meanwhile, so that nobody finds the one that has just gone.
     */
    public boolean answers() {
        while (true) {
            Optional<Offer<?>> speaker = speaker();
            boolean answers =
                    role(AgencyConnector.class).isPresent() && reading().card().isPresent();
            if (speaker.equals(speaker())) {
                return answers;
            }
        }
    }

    public Reading reading() {
        Offer<?> speaker = speaker().orElse(null);
        if (speaker == null) {
            return new Reading(Optional.empty(), silence());
        }
        Read read = lastRead;
        if (read == null || read.offer() != speaker) {
            read = new Read(speaker, read(speaker));
            lastRead = read;
        }
        return read.reading();
    }

    private String silence() {
        return offers.isEmpty()
                ? "its connector has gone"
                : offers.get(0).origin().name() + " may not speak for it: see mash:connector-list";
    }

    /** What the descriptor says of whoever offers that. */
    public Reading read(Offer<?> speaker) {
        try {
            return new Reading(
                    Optional.of(Descriptor.read(speaker.descriptor(), speaker.described(), place.agency())), "");
        } catch (InvalidRequest e) {
            return new Reading(Optional.empty(), speaker.origin().name() + " is refused: " + e.getMessage());
        }
    }

    /** Of those that may, the first connector that came; another bundle for the same agency waits until it has gone. */
    private Optional<Offer<?>> speaker() {
        return admitted()
                .filter(offer -> offer.role() == AgencyConnector.class)
                .findFirst()
                .or(() -> admitted().findFirst());
    }

    private Stream<Offer<?>> admitted() {
        return offers.stream().filter(offer -> speakers.test(offer.origin()));
    }

    @SuppressWarnings("unchecked") // the role was compared just before
    private static <T> Offer<T> typed(Offer<?> offer) {
        return (Offer<T>) offer;
    }

    @Override
    public void close() {
        pool.close();
        http.close();
    }
}
