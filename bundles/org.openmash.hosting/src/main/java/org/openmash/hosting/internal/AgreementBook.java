package org.openmash.hosting.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.openmash.core.api.Caller;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.agency.Agreement;
import org.openmash.core.api.agency.Standing;
import org.openmash.core.api.audit.AuditEvent;
import org.openmash.core.api.audit.AuditTrail;
import org.openmash.core.api.event.HubEvent;
import org.openmash.core.api.research.AskTrouble;
import org.openmash.core.api.store.AgencyStore;
import org.openmash.core.api.store.OutboxStore;
import org.openmash.core.api.store.Transactions;
import org.openmash.hosting.internal.agency.Place;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Which agencies should be active. The truth is in the database and shared by all nodes; a copy is kept for the many
 * questions and renewed every few seconds. A change, its audit row and its event are one commit.
 */
@Component(service = AgreementBook.class)
public final class AgreementBook {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final Transactions transactions;
    private final AgencyStore store;
    private final OutboxStore outbox;
    private final AuditTrail audit;
    private final Clock clock;
    private volatile Map<Place, Agreement> copy;

    @Activate
    public AgreementBook(
            @Reference Transactions transactions,
            @Reference AgencyStore store,
            @Reference OutboxStore outbox,
            @Reference AuditTrail audit,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    Optional<Agreement> find(Place place) {
        return Optional.ofNullable(copy().get(place));
    }

    /** The day in England, by which agreements begin and end. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ENGLAND);
    }

    /** Whether it is asked today: it has joined and its agreement has not run out. */
    boolean inForce(Agreement agreement) {
        return agreement.inForce(today());
    }

    boolean joined(Place place) {
        return find(place).map(this::inForce).orElse(false);
    }

    /** Why nobody there is asked: what people decided, else that its connector is not there. */
    AskTrouble silence(Place place) {
        Agreement agreement = find(place).orElse(null);
        if (agreement == null || agreement.standing() == Standing.LEFT) {
            return AskTrouble.LEFT;
        }
        if (agreement.standing() == Standing.SUSPENDED) {
            return AskTrouble.SUSPENDED;
        }
        return inForce(agreement) ? AskTrouble.MISSING : AskTrouble.NOT_AGREED;
    }

    List<Agreement> joinedIn(String area) {
        return copy().values().stream()
                .filter(agreement -> inForce(agreement) && agreement.area().equals(area))
                .sorted(Comparator.comparing(agreement -> agreement.agency().value()))
                .toList();
    }

    Collection<Agreement> all() {
        return copy().values();
    }

    /** Looks again at what all nodes agreed on. One at a time, so that an older look never takes the place of a newer one. */
    synchronized void renew() {
        Map<Place, Agreement> fresh = new ConcurrentHashMap<>();
        transactions
                .inTransaction(store::all)
                .forEach(agreement -> fresh.put(new Place(agreement.agency(), agreement.area()), agreement));
        copy = fresh;
    }

    /**
     * Changes what was agreed on an agency. Nothing is written when the change gives back what it was given.
     *
     * @param change from the agreement before, empty when there was none
     */
    Agreement change(Caller caller, Place place, Action action, UnaryOperator<Optional<Agreement>> change) {
        return transactions.inTransaction(() -> {
            Optional<Agreement> before = store.find(place.agency(), place.area());
            Agreement after = change.apply(before).orElseThrow();
            return before.filter(after::equals).orElseGet(() -> write(caller, place, action, after));
        });
    }

    private Agreement write(Caller caller, Place place, Action action, Agreement wanted) {
        Agreement agreement =
                Changes.signed(wanted, clock.instant(), caller.user().value());
        store.put(agreement);
        audit.record(new AuditEvent(
                caller, action.name(), target(place), "done", agreement.reason(), agreement.desk() ? "desk=true" : ""));
        outbox.add(new HubEvent(
                0,
                agreement.since(),
                Changes.event(agreement.standing()),
                place.area(),
                Optional.empty(),
                Optional.of(place.agency()),
                Optional.empty()));
        transactions.afterCommit(() -> note(place, agreement));
        return agreement;
    }

    /** Puts something on record that changes no agreement. */
    void record(Caller caller, Action action, Target target, String outcome, String reason) {
        transactions.inTransaction((Supplier<Void>) () -> {
            audit.record(new AuditEvent(caller, action.name(), target, outcome, reason, ""));
            return null;
        });
    }

    static Target target(Place place) {
        return Target.of("agency", place.agency().value(), place.area()).ownedBy(place.agency());
    }

    /** Waits for a look that is under way, which may have read what was before. */
    private synchronized void note(Place place, Agreement agreement) {
        copy().put(place, agreement);
    }

    private Map<Place, Agreement> copy() {
        if (copy == null) {
            renew();
        }
        return copy;
    }
}
