package org.openmash.hosting.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.openmash.connector.api.AgencyConnector;
import org.openmash.connector.api.Probe;
import org.openmash.connector.api.Status;
import org.openmash.core.api.InvalidRequest;
import org.openmash.hosting.internal.agency.Counterpart;
import org.openmash.hosting.internal.agency.Offer;
import org.openmash.hosting.internal.agency.Place;
import org.openmash.hosting.internal.agency.Unit;
import org.openmash.hosting.internal.install.ConnectorCatalogue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One version of a connector takes over from another on this node: it comes beside it, is probed in every place, speaks,
 * and the old one goes when its calls have ended. When it does not come up, it goes and the old one has never stopped.
 */
final class TakeOver {

    private static final Logger LOG = LoggerFactory.getLogger(TakeOver.class);
    private static final long PAUSE_MILLIS = 50;

    private final House house;
    private final ConnectorCatalogue catalogue;

    TakeOver(House house, ConnectorCatalogue catalogue) {
        this.house = house;
        this.catalogue = catalogue;
    }

    /**
     * @param agreed makes the change lasting; called when the new one is up and before it speaks
     * @throws InvalidRequest with what is wrong with the new one
     */
    void from(Unit old, Unit next, Runnable agreed) {
        house.speakers().choose(old);
        try {
            catalogue.start(next);
            awaitUp(old, next);
            agreed.run();
        } catch (RuntimeException e) {
            catalogue.stop(next);
            throw e;
        }
        speak(next);
        drain(old);
        catalogue.stop(old);
        LOG.info("{} has taken over from {}", next, old);
    }

    /** It speaks from now on: new calls go to it. */
    void speak(Unit unit) {
        house.speakers().choose(unit);
        house.counterparts().settle();
    }

    private void awaitUp(Unit old, Unit next) {
        Instant deadline = Instant.now().plus(house.settings().upgradeTime());
        for (Place place : places(old)) {
            Optional<String> wrong = wrong(place, next);
            while (wrong.isPresent() && Instant.now().isBefore(deadline)) {
                pause();
                wrong = wrong(place, next);
            }
            if (wrong.isPresent()) {
                throw new InvalidRequest(
                        "connector",
                        next + " does not take over, " + old.version() + " stays: in " + place.area() + " "
                                + wrong.get());
            }
        }
    }

    private List<Place> places(Unit unit) {
        return house.counterparts().all().stream()
                .filter(counterpart ->
                        counterpart.role(AgencyConnector.class, unit).isPresent())
                .map(Counterpart::place)
                .toList();
    }

    /** What keeps it from speaking in that place; empty when it is up. */
    private Optional<String> wrong(Place place, Unit unit) {
        Counterpart counterpart = house.counterparts().find(place).orElse(null);
        if (counterpart == null) {
            return Optional.empty();
        }
        Offer<AgencyConnector> offer =
                counterpart.role(AgencyConnector.class, unit).orElse(null);
        if (offer == null) {
            return Optional.of("it does not come up with the configuration of " + place.agency());
        }
        String refusal = counterpart.read(offer).refusal();
        if (!refusal.isEmpty()) {
            return Optional.of(refusal);
        }
        return counterpart
                .role(Probe.class, unit)
                .map(probe -> house.probes().ask(counterpart, probe))
                .filter(status -> status.state() == Status.State.DOWN)
                .map(status -> "its probe says of " + place.agency() + ": " + status.text());
    }

    /** Calls under way end with the version that they began with, within the longest time a call may take. */
    void drain(Unit old) {
        Duration longest = house.counterparts().all().stream()
                .map(counterpart -> counterpart.budget().retrieve())
                .flatMap(Optional::stream)
                .reduce(house.settings().patience().retrieve(), (one, other) -> one.compareTo(other) > 0 ? one : other);
        BooleanSupplier busy =
                () -> house.counterparts().all().stream().anyMatch(counterpart -> counterpart.underWay(old) > 0);
        Instant deadline = Instant.now().plus(longest);
        while (busy.getAsBoolean() && Instant.now().isBefore(deadline)) {
            pause();
        }
    }

    private synchronized void pause() {
        try {
            wait(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InvalidRequest("connector", "was interrupted: try again");
        }
    }

    /** Versions of a connector that are there and not the wanted one. */
    static Stream<Unit> others(ConnectorCatalogue catalogue, Unit wanted) {
        return catalogue.present().stream().filter(unit -> unit.name().equals(wanted.name()) && !unit.equals(wanted));
    }
}
