package org.openmash.core.internal.outcome;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.HexId;
import org.openmash.core.api.PeriodicWork;
import org.openmash.core.api.release.Delivery;
import org.openmash.core.api.release.Delivery.State;
import org.openmash.core.api.release.Pack;
import org.openmash.core.api.store.DeliveryStore;
import org.openmash.core.api.store.ReleaseStore;
import org.openmash.core.internal.room.Agencies;
import org.openmash.core.internal.room.Gate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that a released pack reaches its agency's own system although the hub ends between commit and delivery: what
 * is to be delivered is written with the release, and what waits is sent again and again, by one node at a time.
 */
@Component(service = {OutcomeOutbox.class, PeriodicWork.class})
public final class OutcomeOutbox implements PeriodicWork {

    private static final Logger LOG = LoggerFactory.getLogger(OutcomeOutbox.class);

    /** Recipients that are one agency as a whole, which may take packs in its own system. */
    private static final Map<String, AgencyId> OWN_SYSTEMS =
            Map.of("POL", new AgencyId("police"), "YJS", new AgencyId("youthjustice"));

    private static final Duration PAUSE = Duration.ofSeconds(5);
    /** Longer than an agency may take for one delivery. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final int AT_ONCE = 50;

    private final Gate gate;
    private final DeliveryStore deliveries;
    private final ReleaseStore releases;
    private final Agencies agencies;
    private final String node = HexId.random();

    @Activate
    public OutcomeOutbox(
            @Reference Gate gate,
            @Reference DeliveryStore deliveries,
            @Reference ReleaseStore releases,
            @Reference Agencies agencies) {
        this.gate = gate;
        this.deliveries = deliveries;
        this.releases = releases;
        this.agencies = agencies;
    }

    /** Puts a pack that has just been released on its way, in the same commit. */
    public void put(Pack pack) {
        AgencyId agency = OWN_SYSTEMS.get(pack.recipient());
        if (agency == null || !agencies.takesPacks(agency, pack.area())) {
            return;
        }
        Instant now = gate.now();
        Delivery delivery = new Delivery(
                pack.id(),
                pack.caseId(),
                agency,
                pack.area(),
                State.WAITING,
                0,
                "",
                pack.releasedAt(),
                now,
                Optional.empty(),
                Optional.empty());
        deliveries.insert(delivery, node, now.plus(LEASE));
        gate.afterCommit(() -> send(delivery));
    }

    /** A person has mended the cause: at once, with a fresh count of tries. */
    public void again(Pack pack) {
        Delivery delivery = deliveries
                .find(pack.id())
                .orElseThrow(() -> new Conflict("this pack goes into no system of its agency's own"));
        if (delivery.state() == State.DELIVERED) {
            throw new Conflict("this pack has been delivered already");
        }
        deliveries.update(DeliveryRules.again(delivery, gate.now()));
    }

    @Override
    public String name() {
        return "packs to deliver";
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void run() {
        Instant now = gate.now();
        gate.quietly(() -> deliveries.lease(node, now, now.plus(LEASE), AT_ONCE))
                .forEach(this::send);
    }

    private void send(Delivery delivery) {
        try {
            Pack pack = gate.quietly(() -> releases.pack(delivery.pack())).orElseThrow();
            agencies.find().ifPresent(host -> host.deliver(delivery.agency(), delivery.area(), OutcomePacks.of(pack)));
        } catch (RuntimeException broken) {
            // a pack that cannot be read must not keep the others from leaving; it is tried when its lease has run out
            LOG.error("pack {} cannot be sent: {}", delivery.pack(), broken.toString());
        }
    }
}
