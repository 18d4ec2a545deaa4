package org.openmash.hosting.internal.ask;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import org.openmash.connector.api.CallContext;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.OutcomePack;
import org.openmash.connector.api.OutcomeSink;
import org.openmash.hosting.internal.agency.Counterpart;
import org.openmash.hosting.internal.agency.Offer;
import org.openmash.hosting.internal.agency.Place;
import org.openmash.hosting.internal.call.ConnectorCall;
import org.openmash.hosting.internal.call.HostContext;
import org.openmash.hosting.internal.call.Leash;
import org.openmash.hosting.internal.call.Timers;
import org.openmash.hosting.internal.call.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings released packs to agencies that take them in their own system, again and again while that makes sense. */
public final class Deliveries {

    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);
    private static final int ATTEMPTS = 10;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);

    private final Timers timers;
    private final Supplier<Patience> patience;
    private final Function<Place, Optional<Counterpart>> present;

    public Deliveries(Timers timers, Supplier<Patience> patience, Function<Place, Optional<Counterpart>> present) {
        this.timers = timers;
        this.patience = patience;
        this.present = present;
    }

    public void deliver(Place place, OutcomePack pack) {
        attempt(place, pack, 1);
    }

    private void attempt(Place place, OutcomePack pack, int number) {
        Counterpart counterpart = present.apply(place).orElse(null);
        Offer<OutcomeSink> sink =
                counterpart == null ? null : counterpart.role(OutcomeSink.class).orElse(null);
        if (sink == null) {
            return;
        }
        Leash leash = new Leash();
        if (!counterpart.pool().offer(leash, () -> bring(counterpart, sink, leash, pack, number))) {
            again(place, pack, number);
        }
    }

    private void bring(Counterpart counterpart, Offer<OutcomeSink> sink, Leash leash, OutcomePack pack, int number) {
        Duration time = patience.get().retrieve();
        Instant begun = Instant.now();
        Instant deadline = begun.plus(time);
        Future<?> alarm = timers.alarm(time, leash::pull);
        try {
            ConnectorCall.<String>patiently(counterpart.gate(), sink.origin().loader(), leash, deadline, () -> {
                CallContext<Void> context =
                        new HostContext<>(sink.properties(), counterpart.http(), leash, deadline, nothing -> null);
                return sink.service().deliver(pack, context);
            });
            counterpart.figures().delivered(Duration.between(begun, Instant.now()));
            LOG.info("{} took pack {}", counterpart.place(), pack.packId());
        } catch (ConnectorFault fault) {
            counterpart.figures().failed(fault);
            LOG.warn("{} did not take pack {}: {}", counterpart.place(), pack.packId(), Trouble.words(fault));
            if (fault.retryable()) {
                again(counterpart.place(), pack, number);
            }
        } finally {
            alarm.cancel(false);
        }
    }

    private void again(Place place, OutcomePack pack, int number) {
        if (number < ATTEMPTS) {
            timers.work(FIRST_PAUSE.multipliedBy(number), () -> attempt(place, pack, number + 1));
        }
    }
}
