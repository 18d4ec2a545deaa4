package org.openmash.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.glassfish.jersey.media.sse.OutboundEvent;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.HexId;
import org.openmash.core.api.Purpose;
import org.openmash.core.api.TooMany;
import org.openmash.core.api.access.Accounts;
import org.openmash.core.api.event.HubEvent;
import org.openmash.core.api.event.HubEvents;
import org.openmash.rest.internal.door.Settings;
import org.openmash.rest.internal.door.SignedInPerson;
import org.openmash.rest.internal.stream.EventStreams;

class EventStreamsTest {

    private final List<Consumer<HubEvent>> followers = new ArrayList<>();
    private final AtomicBoolean alive = new AtomicBoolean(true);
    private final SignedInPerson dana = new SignedInPerson(People.dana(Purpose.SAFEGUARDING_ENQUIRY), People.TOKEN);
    private final EventStreams streams = new EventStreams(
            Stub.of(HubEvents.class, Map.of("follow", given -> follow(given[1]))),
            Stub.of(Accounts.class, Map.of("alive", given -> alive.get())),
            new Settings());

    /** A connection that remembers what went over it. */
    private static final class Line implements SseEventSink {
        private final List<OutboundSseEvent> sent = new ArrayList<>();
        private boolean closed;
        private boolean broken;

        @Override
        public boolean isClosed() {
            return closed;
        }

        @Override
        public CompletionStage<?> send(OutboundSseEvent event) {
            sent.add(event);
            return broken
                    ? CompletableFuture.failedFuture(new IOException("gone"))
                    : CompletableFuture.completedFuture(event);
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @SuppressWarnings("unchecked")
    private AutoCloseable follow(Object listener) {
        followers.add((Consumer<HubEvent>) listener);
        return () -> followers.remove(listener);
    }

    private Line open() {
        Line line = new Line();
        streams.follow(dana, line, Stub.of(Sse.class, Map.of("newEventBuilder", given -> new OutboundEvent.Builder())));
        return line;
    }

    private void happens() {
        HubEvent event = new HubEvent(
                41,
                Instant.parse("2026-11-16T09:06:00Z"),
                "agency-answered",
                "westmoor",
                Optional.of(new CaseId(HexId.random())),
                Optional.empty(),
                Optional.empty());
        List.copyOf(followers).forEach(f -> f.accept(event));
    }

    @Test
    void eventsCarryTheirTypeAndSequenceNumber() {
        Line line = open();

        happens();

        OutboundEvent told = (OutboundEvent) line.sent.get(line.sent.size() - 1);
        assertThat(told.getName()).isEqualTo("agency-answered");
        assertThat(told.getId()).isEqualTo("41");
        assertThat(told.getData()).isInstanceOf(HubEvent.class);
    }

    @Test
    void streamEndsWithTheSession() {
        Line line = open();
        streams.run();
        assertThat(line.closed).isFalse();

        alive.set(false);
        streams.run();

        assertThat(line.closed).isTrue();
        assertThat(followers).isEmpty();
    }

    @Test
    void brokenConnectionIsForgotten() {
        Line line = open();
        line.broken = true;

        happens();

        assertThat(line.closed).isTrue();
        assertThat(followers).isEmpty();
    }

    @Test
    void nobodyOpensStreamsWithoutEnd() {
        for (int i = 0; i < 8; i++) {
            open();
        }

        assertThatThrownBy(this::open).isInstanceOf(TooMany.class);
    }
}
