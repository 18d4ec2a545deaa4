package org.openmash.store.jpa.internal.release;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmash.core.api.PackId;
import org.openmash.core.api.release.Delivery;
import org.openmash.core.api.release.Delivery.State;
import org.openmash.core.api.store.DeliveryStore;
import org.openmash.store.jpa.internal.base.InList;
import org.openmash.store.jpa.internal.base.JpaUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The outbox of released packs in the table {@code delivery}. Who changes a row takes it, so no two nodes hold it. */
@Component(service = DeliveryStore.class)
public final class JpaDeliveryStore implements DeliveryStore {

    private static final String WAITING =
            "d.state = :waiting and d.nextAt <= :now and (d.leaseUntil is null or d.leaseUntil <= :now)";

    private final JpaUnit unit;

    @Activate
    public JpaDeliveryStore(@Reference JpaUnit unit) {
        this.unit = unit;
    }

    @Override
    public void insert(Delivery delivery, String node, Instant leasedUntil) {
        unit.run(em -> em.persist(new DeliveryRow(delivery, node, leasedUntil)));
    }

    @Override
    public boolean update(Delivery d) {
        return unit.with(em -> em.createQuery(
                                "update DeliveryRow d set d.state = :state, d.attempts = :attempts,"
                                        + " d.words = :words, d.nextAt = :nextAt, d.deliveredAt = :deliveredAt, d.receipt = :receipt,"
                                        + " d.leaseNode = null, d.leaseUntil = null where d.packId = :pack and d.state <> :delivered")
                        .setParameter("state", d.state())
                        .setParameter("attempts", d.attempts())
                        .setParameter("words", d.words())
                        .setParameter("nextAt", d.nextAt())
                        .setParameter("deliveredAt", d.deliveredAt().orElse(null))
                        .setParameter("receipt", d.receipt().orElse(null))
                        .setParameter("pack", d.pack().value())
                        .setParameter("delivered", State.DELIVERED)
                        .executeUpdate()
                == 1);
    }

    @Override
    public Optional<Delivery> find(PackId pack) {
        return of(List.of(pack)).stream().findFirst();
    }

    @Override
    public List<Delivery> of(Collection<PackId> packs) {
        return packs.isEmpty()
                ? List.of()
                : found(
                        "d.packId in :packs",
                        Map.of(
                                "packs",
                                InList.of(packs.stream().map(PackId::value).toList())));
    }

    @Override
    public List<Delivery> released(String area, Instant from, Instant until) {
        return found(
                "d.area = :area and d.releasedAt >= :from and d.releasedAt < :until",
                Map.of("area", area, "from", from, "until", until));
    }

    @Override
    public List<Delivery> lease(String node, Instant now, Instant until, int limit) {
        return unit.with(em -> em
                .createQuery(
                        "select d from DeliveryRow d where " + WAITING + " order by d.nextAt, d.packId",
                        DeliveryRow.class)
                .setParameter("waiting", State.WAITING)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(DeliveryRow::delivery)
                .filter(delivery -> won(em, delivery, node, now, until))
                .toList());
    }

    private static boolean won(EntityManager em, Delivery delivery, String node, Instant now, Instant until) {
        return em.createQuery("update DeliveryRow d set d.leaseNode = :node, d.leaseUntil = :until"
                                + " where d.packId = :pack and " + WAITING)
                        .setParameter("waiting", State.WAITING)
                        .setParameter("now", now)
                        .setParameter("node", node)
                        .setParameter("until", until)
                        .setParameter("pack", delivery.pack().value())
                        .executeUpdate()
                == 1;
    }

    private List<Delivery> found(String where, Map<String, Object> parameters) {
        return unit.with(em -> {
            var query = em.createQuery(
                    "select d from DeliveryRow d where " + where + " order by d.releasedAt, d.packId",
                    DeliveryRow.class);
            parameters.forEach(query::setParameter);
            return query.getResultStream().map(DeliveryRow::delivery).toList();
        });
    }
}
