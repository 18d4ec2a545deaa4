package org.openmash.hosting.internal.agency;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.openmash.connector.api.AgencyConnector;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.agency.AgencyCard;
import org.openmash.hosting.internal.call.AgencyPool;
import org.openmash.hosting.internal.call.HttpDoor;

/** What speaks for one agency in one area, with threads and a way out of its own. Called from many threads. */
public final class Counterpart implements AutoCloseable {

    /**
     * What the descriptor says.
     *
     * @param card empty when it was refused
     * @param refusal path and mend; blank when there is a card
     */
    public record Reading(Optional<AgencyCard> card, String refusal) {}

    /** A descriptor is read once for each bundle that comes. */
    private record Read(Origin origin, Reading reading) {}

    private final Place place;
    private final AgencyPool pool;
    private final HttpDoor http;
    private final Figures figures = new Figures();
    private final List<Offer<?>> offers = new CopyOnWriteArrayList<>();
    private volatile Read lastRead;

    Counterpart(Place place, int threads, int queue) {
        this.place = place;
        pool = new AgencyPool("agency-" + place, threads, queue);
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

    void add(Offer<?> offer) {
        offers.add(offer);
    }

    /** @return whether nothing is left */
    boolean remove(Offer<?> offer) {
        offers.remove(offer);
        return offers.isEmpty();
    }

    /** The service for a role, from the bundle that speaks for the agency. */
    public <T> Optional<Offer<T>> role(Class<T> role) {
        return speaker()
                .flatMap(speaker -> offers.stream()
                        .filter(offer -> offer.role() == role && offer.origin().equals(speaker.origin()))
                        .findFirst()
                        .map(Counterpart::<T>typed));
    }

    /** Whether it can be asked: it has a connector and a descriptor that was accepted. */
    public boolean answers() {
        return role(AgencyConnector.class).isPresent() && reading().card().isPresent();
    }

    public Reading reading() {
        Offer<?> speaker = speaker().orElse(null);
        if (speaker == null) {
            return new Reading(Optional.empty(), "its connector has gone");
        }
        Read read = lastRead;
        if (read == null || !read.origin().equals(speaker.origin())) {
            read = new Read(speaker.origin(), read(speaker));
            lastRead = read;
        }
        return read.reading();
    }

    private Reading read(Offer<?> speaker) {
        try {
            String text = speaker.origin()
                    .descriptor()
                    .orElseThrow(() -> new InvalidRequest(Descriptor.PATH, "put the descriptor into the bundle"));
            return new Reading(Optional.of(Descriptor.read(text, speaker.kind(), place.agency())), "");
        } catch (InvalidRequest e) {
            return new Reading(Optional.empty(), speaker.origin().name() + " is refused: " + e.getMessage());
        }
    }

    /** The first connector that came speaks; another bundle for the same agency waits until it has gone. */
    private Optional<Offer<?>> speaker() {
        return offers.stream()
                .filter(offer -> offer.role() == AgencyConnector.class)
                .findFirst()
                .or(() -> offers.stream().findFirst());
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
