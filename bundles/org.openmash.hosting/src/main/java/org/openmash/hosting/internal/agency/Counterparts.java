package org.openmash.hosting.internal.agency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openmash.core.api.InvalidRequest;
import org.openmash.hosting.internal.call.Budget;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everybody who speaks for an agency now. Connectors come and go while others ask. */
public final class Counterparts implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Counterparts.class);

    private final Map<Place, Counterpart> present = new ConcurrentHashMap<>();
    private final Map<Offer<?>, List<Place>> placesOf = new ConcurrentHashMap<>();
    private final Map<Offer<?>, String> unusable = new ConcurrentHashMap<>();
    private final Function<Place, Counterpart> maker;
    private final Consumer<Place> gone;
    private final Budget standard;
    private Map<Place, String> loans = Map.of();

    /** Whoever comes may speak. */
    public Counterparts(Budget standard, Consumer<Place> gone) {
        this(standard, origin -> true, gone);
    }

    /**
     * @param speakers whether a bundle may speak for its agencies; whoever may not waits
     * @param gone is told when nobody is left who speaks for a place
     */
    public Counterparts(Budget standard, Predicate<Origin> speakers, Consumer<Place> gone) {
        this.standard = standard;
        this.maker = place -> new Counterpart(place, standard, speakers);
        this.gone = gone;
    }

    public synchronized void add(Offer<?> offer) {
        try {
            List<Place> places = places(offer);
            standard.with(offer.properties());
            places.forEach(place -> present.computeIfAbsent(place, maker).add(offer));
            placesOf.put(offer, places);
            LOG.info("{} offers {} for {}", offer.origin().name(), offer.role().getSimpleName(), places);
        } catch (InvalidRequest e) {
            unusable.put(offer, e.getMessage());
            LOG.warn("{} cannot be used: {}", offer.origin().name(), e.getMessage());
        }
    }

    public synchronized void remove(Offer<?> offer) {
        LOG.info("{} offers {} no more", offer.origin().name(), offer.role().getSimpleName());
        unusable.remove(offer);
        List<Place> places = placesOf.remove(offer);
        for (Place place : places == null ? List.<Place>of() : places) {
            take(offer, place);
        }
        offer.release();
    }

    private void take(Offer<?> offer, Place place) {
        Counterpart counterpart = present.get(place);
        if (counterpart != null && counterpart.remove(offer)) {
            present.remove(place);
            counterpart.close();
            gone.accept(place);
        }
    }

    /**
     * For these places the connector of another area speaks too. Only places whose loan has changed come or go; connectors
     * that already speak notice nothing.
     *
     * @param wanted place, and the area that lends it its connector
     */
    public synchronized void lend(Map<Place, String> wanted) {
        if (wanted.equals(loans)) {
            return;
        }
        loans = Map.copyOf(wanted);
        for (Offer<?> offer : List.copyOf(placesOf.keySet())) {
            List<Place> now = places(offer);
            List<Place> before = placesOf.put(offer, now);
            before.stream().filter(place -> !now.contains(place)).forEach(place -> take(offer, place));
            now.stream()
                    .filter(place -> !before.contains(place))
                    .forEach(place -> present.computeIfAbsent(place, maker).add(offer));
        }
        LOG.info("the connector of another area speaks for {}", loans);
    }

    /** Who may speak has changed. */
    public synchronized void settle() {
        present.values().forEach(Counterpart::settle);
    }

    public Optional<Counterpart> find(Place place) {
        return Optional.ofNullable(present.get(place));
    }

    public Collection<Counterpart> all() {
        return List.copyOf(present.values());
    }

    /** Every usable service with the places it is configured for. */
    public Map<Offer<?>, List<Place>> offers() {
        return Map.copyOf(placesOf);
    }

    /** Places a kind of connector is configured for. */
    public Stream<Place> placesOf(String kind) {
        return placesOf.entrySet().stream()
                .filter(offer -> offer.getKey().kind().equals(kind))
                .flatMap(offer -> offer.getValue().stream());
    }

    /** Services whose configuration is wrong, with what is wrong. */
    public Map<Offer<?>, String> unusable() {
        return Map.copyOf(unusable);
    }

    private List<Place> places(Offer<?> offer) {
        List<Place> places = new ArrayList<>();
        for (String area : offer.areas()) {
            places.add(new Place(offer.agency(), area));
        }
        if (places.isEmpty()) {
            throw new InvalidRequest("agency.areas", "name the areas it answers for, for example westmoor");
        }
        loans.forEach((place, lender) -> {
            if (place.agency().equals(offer.agency()) && offer.areas().contains(lender) && !places.contains(place)) {
                places.add(place);
            }
        });
        return places;
    }

    @Override
    public synchronized void close() {
        List.copyOf(placesOf.keySet()).forEach(this::remove);
    }
}
