package org.openmash.rest.internal.stream;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.openmash.core.api.event.HubEvent;
import org.openmash.rest.internal.door.SignedInPerson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One open stream. Thread-safe. */
final class EventStream {

    private static final Logger LOG = LoggerFactory.getLogger(EventStream.class);
    private static final AutoCloseable ENDED = () -> {};

    private final SignedInPerson person;
    private final SseEventSink sink;
    private final Sse sse;
    private final Consumer<EventStream> forget;
    private final AtomicReference<AutoCloseable> subscription = new AtomicReference<>();

    EventStream(SignedInPerson person, SseEventSink sink, Sse sse, Consumer<EventStream> forget) {
        this.person = person;
        this.sink = sink;
        this.sse = sse;
        this.forget = forget;
    }

    /** Keeps the subscription, and tells the browser at once that it is connected. */
    void begin(AutoCloseable follows) {
        if (!subscription.compareAndSet(null, follows)) {
            end(follows);
        }
        beat();
    }

    boolean belongsTo(SignedInPerson other) {
        return person.caller().user().equals(other.caller().user());
    }

    String token() {
        return person.token();
    }

    void tell(HubEvent event) {
        send(sse.newEventBuilder()
                .id(Long.toString(event.seq()))
                .name(event.type())
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(HubEvent.class, event)
                .build());
    }

    /** A comment that keeps proxies patient and finds out who has gone. */
    void beat() {
        send(sse.newEventBuilder().comment("still here").build());
    }

    void close() {
        forget.accept(this);
        end(subscription.getAndSet(ENDED));
        sink.close();
    }

    private void send(OutboundSseEvent event) {
        if (sink.isClosed()) {
            close();
            return;
        }
        sink.send(event).whenComplete((sent, trouble) -> {
            if (trouble != null) {
                close();
            }
        });
    }

    private static void end(AutoCloseable follows) {
        if (follows == null) {
            return;
        }
        try {
            follows.close();
        } catch (Exception broken) {
            // the subscription is the relay's; whatever it says, this stream is over
            LOG.warn("a subscription did not end: {}", broken.getClass().getName());
        }
    }
}
