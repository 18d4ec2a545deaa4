package org.openmash.hosting.internal.ask;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import org.openmash.connector.api.CallContext;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.OutcomePack;
import org.openmash.connector.api.OutcomeSink;
import org.openmash.core.api.PackId;
import org.openmash.hosting.internal.agency.Counterpart;
import org.openmash.hosting.internal.agency.Offer;
import org.openmash.hosting.internal.agency.Place;
import org.openmash.hosting.internal.call.ConnectorCall;
import org.openmash.hosting.internal.call.HostContext;
import org.openmash.hosting.internal.call.IntakeDoor;
import org.openmash.hosting.internal.call.Leash;
import org.openmash.hosting.internal.call.Timers;
import org.openmash.hosting.internal.call.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings released packs to agencies that take them in their own system, each once, and tells core what became of it. Core
 * keeps what waits and says when it is tried again.
 */
public final class Deliveries {

    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);

    private final IntakeDoor intake;
    private final Timers timers;
    private final Supplier<Patience> patience;
    private final Function<Place, Optional<Counterpart>> present;
    private final Set<PackId> underWay = ConcurrentHashMap.newKeySet();

    public Deliveries(
            IntakeDoor intake,
            Timers timers,
            Supplier<Patience> patience,
            Function<Place, Optional<Counterpart>> present) {
        this.intake = intake;
        this.timers = timers;
        this.patience = patience;
        this.present = present;
    }

    /** Returns at once; does nothing for a pack that is under way. */
    public void deliver(Place place, OutcomePack pack) {
        PackId id = new PackId(pack.packId());
        if (!underWay.add(id)) {
            return;
        }
        Counterpart counterpart = present.apply(place).orElse(null);
        Offer<OutcomeSink> sink =
                counterpart == null ? null : counterpart.role(OutcomeSink.class).orElse(null);
        if (sink == null) {
            refuse(id, true, "its connector is not there or takes no packs now");
            return;
        }
        Leash leash = new Leash();
        if (!counterpart.pool().offer(leash, () -> bring(counterpart, sink, leash, pack))) {
            refuse(id, true, "it has too much to do for the hub now");
        }
    }

    /** Tells core, on a thread of the hub's, that it was not tried. */
    public void refuse(PackId id, boolean retryable, String reason) {
        timers.work(Duration.ZERO, () -> {
            underWay.remove(id);
            intake.tell(core -> core.notDelivered(id, retryable, reason));
        });
    }

    private void bring(Counterpart counterpart, Offer<OutcomeSink> sink, Leash leash, OutcomePack pack) {
        PackId id = new PackId(pack.packId());
        Duration time = patience.get().retrieve();
        Instant begun = Instant.now();
        Instant deadline = begun.plus(time);
        Future<?> alarm = timers.alarm(time, leash::pull);
        try {
            String receipt = ConnectorCall.<String>patiently(
                    counterpart.gate(), sink.origin().loader(), leash, deadline, () -> {
                        CallContext<Void> context = new HostContext<>(
                                sink.properties(), counterpart.http(), leash, deadline, nothing -> null);
                        return sink.service().deliver(pack, context);
                    });
            counterpart.figures().delivered(Duration.between(begun, Instant.now()));
            LOG.info("{} took pack {}", counterpart.place(), pack.packId());
            intake.tell(core -> core.delivered(id, receipt == null ? "" : receipt));
        } catch (ConnectorFault fault) {
            counterpart.figures().failed(fault);
            LOG.warn("{} did not take pack {}: {}", counterpart.place(), pack.packId(), Trouble.words(fault));
            intake.tell(core -> core.notDelivered(id, fault.retryable(), Trouble.words(fault)));
        } finally {
            alarm.cancel(false);
            underWay.remove(id);
        }
    }
}
