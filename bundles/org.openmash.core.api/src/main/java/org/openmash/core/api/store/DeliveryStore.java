package org.openmash.core.api.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openmash.core.api.PackId;
import org.openmash.core.api.release.Delivery;
import org.osgi.annotation.versioning.ProviderType;

/** The outbox of released packs, one row for each pack that goes into an agency's own system. */
@ProviderType
public interface DeliveryStore {

    /** Written with a lease, so that the node that releases is the first to bring it. */
    void insert(Delivery delivery, String node, Instant leasedUntil);

    /**
     * Writes state, attempts, words and times, and ends the lease.
     *
     * @return false when it had been delivered before: that is never taken back
     */
    boolean update(Delivery delivery);

    Optional<Delivery> find(PackId pack);

    List<Delivery> of(Collection<PackId> packs);

    /** Of the packs of an area released from one instant until before another. */
    List<Delivery> released(String area, Instant from, Instant until);

    /**
     * Takes a lease on up to {@code limit} waiting deliveries whose time has come and whose lease has run out, so that
     * one node works on each.
     */
    List<Delivery> lease(String node, Instant now, Instant until, int limit);
}
