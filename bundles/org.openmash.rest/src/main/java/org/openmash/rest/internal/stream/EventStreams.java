package org.openmash.rest.internal.stream;

import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.openmash.core.api.PeriodicWork;
import org.openmash.core.api.TooMany;
import org.openmash.core.api.access.Accounts;
import org.openmash.core.api.event.HubEvents;
import org.openmash.rest.internal.door.Settings;
import org.openmash.rest.internal.door.SignedInPerson;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * All open event streams. Events come on the relay's thread; the hub's clockwork sends heartbeats and ends streams whose
 * session has ended. Thread-safe.
 */
@Component(service = {EventStreams.class, PeriodicWork.class})
public final class EventStreams implements PeriodicWork {

    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private final Set<EventStream> open = ConcurrentHashMap.newKeySet();
    private final HubEvents events;
    private final Accounts accounts;
    private final Settings settings;

    @Activate
    public EventStreams(@Reference HubEvents events, @Reference Accounts accounts, @Reference Settings settings) {
        this.events = events;
        this.accounts = accounts;
        this.settings = settings;
    }

    /** Opens a stream for the person; it ends with the session, the connection or this bundle. */
    public void follow(SignedInPerson person, SseEventSink sink, Sse sse) {
        long own = open.stream().filter(stream -> stream.belongsTo(person)).count();
        if (own >= settings.eventStreamsPerPerson()) {
            throw new TooMany("too many event streams are open; close a page");
        }
        EventStream stream = new EventStream(person, sink, sse, open::remove);
        open.add(stream);
        stream.begin(events.follow(person.caller(), stream::tell));
    }

    @Override
    public String name() {
        return "event streams";
    }

    @Override
    public Duration pause() {
        return HEARTBEAT;
    }

    @Override
    public void run() {
        open.forEach(stream -> {
            if (accounts.alive(stream.token())) {
                stream.beat();
            } else {
                stream.close();
            }
        });
    }

    @Deactivate
    void close() {
        open.forEach(EventStream::close);
    }
}
