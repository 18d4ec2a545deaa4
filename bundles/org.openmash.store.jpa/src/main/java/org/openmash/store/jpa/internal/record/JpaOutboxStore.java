package org.openmash.store.jpa.internal.record;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.openmash.core.api.event.HubEvent;
import org.openmash.core.api.store.OutboxStore;
import org.openmash.store.jpa.internal.base.JpaUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Events in the table {@code outbox}. The sequence comes from one counter row, taken as the last thing before the commit
 * and locked until its end: sequences are given in the order of commits, so a reader who has seen N misses nothing below.
 */
@Component(service = OutboxStore.class)
public final class JpaOutboxStore implements OutboxStore {

    private final JpaUnit unit;

    @Activate
    public JpaOutboxStore(@Reference JpaUnit unit) {
        this.unit = unit;
    }

    @Override
    public void add(HubEvent event) {
        unit.run(em -> unit.beforeCommit(() -> unit.run(own -> own.persist(new OutboxRow(next(own), event)))));
    }

    @Override
    public List<HubEvent> after(long seq, int limit) {
        return unit.with(
                em -> em.createQuery("select o from OutboxRow o where o.seq > :seq order by o.seq", OutboxRow.class)
                        .setParameter("seq", seq)
                        .setMaxResults(limit)
                        .getResultStream()
                        .map(OutboxRow::event)
                        .toList());
    }

    @Override
    public long last() {
        return unit.with(JpaOutboxStore::counter);
    }

    private static long next(EntityManager em) {
        em.createNativeQuery("update outbox_counter set last_seq = last_seq + 1")
                .executeUpdate();
        return counter(em);
    }

    private static long counter(EntityManager em) {
        Number last = (Number)
                em.createNativeQuery("select last_seq from outbox_counter").getSingleResult();
        return last.longValue();
    }
}
