package org.openmash.core.internal.fake;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.openmash.core.api.PackId;
import org.openmash.core.api.release.Delivery;
import org.openmash.core.api.release.Delivery.State;
import org.openmash.core.api.store.DeliveryStore;

/** The outbox of packs in memory. */
final class MemoryDeliveries implements DeliveryStore {

    private final Map<PackId, Delivery> rows;
    private final Map<PackId, Instant> leases;

    MemoryDeliveries(Memory memory) {
        rows = memory.table("delivery");
        leases = memory.table("delivery_lease");
    }

    @Override
    public void insert(Delivery delivery, String node, Instant leasedUntil) {
        rows.put(delivery.pack(), delivery);
        leases.put(delivery.pack(), leasedUntil);
    }

    @Override
    public boolean update(Delivery delivery) {
        if (rows.get(delivery.pack()).state() == State.DELIVERED) {
            return false;
        }
        rows.put(delivery.pack(), delivery);
        leases.remove(delivery.pack());
        return true;
    }

    @Override
    public Optional<Delivery> find(PackId pack) {
        return Optional.ofNullable(rows.get(pack));
    }

    @Override
    public List<Delivery> of(Collection<PackId> packs) {
        return matching(d -> packs.contains(d.pack()));
    }

    @Override
    public List<Delivery> released(String area, Instant from, Instant until) {
        return matching(d -> d.area().equals(area)
                && !d.releasedAt().isBefore(from)
                && d.releasedAt().isBefore(until));
    }

    @Override
    public List<Delivery> lease(String node, Instant now, Instant until, int limit) {
        List<Delivery> taken =
                matching(d -> d.state() == State.WAITING && !d.nextAt().isAfter(now) && free(d, now));
        taken.forEach(d -> leases.put(d.pack(), until));
        return taken;
    }

    private boolean free(Delivery delivery, Instant now) {
        Instant lease = leases.get(delivery.pack());
        return lease == null || !lease.isAfter(now);
    }

    private List<Delivery> matching(Predicate<Delivery> wanted) {
        return rows.values().stream().filter(wanted).toList();
    }
}
