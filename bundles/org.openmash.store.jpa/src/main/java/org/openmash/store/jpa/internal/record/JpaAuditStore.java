package org.openmash.store.jpa.internal.record;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.audit.AuditRow;
import org.openmash.core.api.store.AuditStore;
import org.openmash.store.jpa.internal.base.JpaUnit;
import org.openmash.store.jpa.internal.base.Trouble;
import org.openmash.store.jpa.internal.base.TryAgain;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The audit chain in the tables {@code audit_row} and {@code audit_head}. */
@Component(service = AuditStore.class)
public final class JpaAuditStore implements AuditStore {

    private static final String NO_HASH = "0".repeat(64);
    private static final int AT_ONCE = 500;

    private final JpaUnit unit;

    @Activate
    public JpaAuditStore(@Reference JpaUnit unit) {
        this.unit = unit;
    }

    @Override
    public Head takeHead(String node) {
        return unit.with(em -> {
            int taken = em.createNativeQuery("update audit_head set taken = taken + 1 where node = ?1")
                    .setParameter(1, node)
                    .executeUpdate();
            return taken == 1 ? head(em, node) : begin(em, node);
        });
    }

    @Override
    public void append(AuditRow row) {
        unit.run(em -> {
            em.persist(new AuditRowEntity(row));
            em.flush();
            int moved = em.createNativeQuery(
                            "update audit_head set seq = ?1, head_hash = ?2 where node = ?3 and seq = ?4 and head_hash = ?5")
                    .setParameter(1, row.seq())
                    .setParameter(2, row.hash())
                    .setParameter(3, row.node())
                    .setParameter(4, row.seq() - 1)
                    .setParameter(5, row.previousHash())
                    .executeUpdate();
            if (moved != 1) {
                throw new Conflict("the audit row does not follow the head of its node's chain");
            }
        });
    }

    @Override
    public void walk(Consumer<AuditRow> visitor) {
        List<String> nodes = unit.with(
                em -> em.createQuery("select distinct a.node from AuditRowEntity a order by a.node", String.class)
                        .getResultList());
        nodes.forEach(node -> walk(node, visitor));
    }

    @Override
    public List<AuditRow> read(Optional<String> targetId, int offset, int limit) {
        return unit.with(em -> {
            TypedQuery<AuditRowEntity> query = em.createQuery(
                    "select a from AuditRowEntity a"
                            + targetId.map(id -> " where a.targetId = :target").orElse("")
                            + " order by a.at desc, a.node, a.seq desc",
                    AuditRowEntity.class);
            targetId.ifPresent(id -> query.setParameter("target", id));
            return query.setFirstResult(offset)
                    .setMaxResults(limit)
                    .getResultStream()
                    .map(AuditRowEntity::row)
                    .toList();
        });
    }

    /** Page by page in transactions of their own where there is none, so that a long chain stays out of memory. */
    private void walk(String node, Consumer<AuditRow> visitor) {
        long after = 0;
        List<AuditRow> rows;
        do {
            rows = page(node, after);
            rows.forEach(visitor);
            after = rows.isEmpty() ? after : rows.get(rows.size() - 1).seq();
        } while (!rows.isEmpty());
    }

    private List<AuditRow> page(String node, long after) {
        return unit.with(em -> em.createQuery(
                        "select a from AuditRowEntity a where a.node = :node and a.seq > :after order by a.seq",
                        AuditRowEntity.class)
                .setParameter("node", node)
                .setParameter("after", after)
                .setMaxResults(AT_ONCE)
                .getResultStream()
                .map(AuditRowEntity::row)
                .toList());
    }

    private static Head head(EntityManager em, String node) {
        Object[] found = (Object[]) em.createNativeQuery("select seq, head_hash from audit_head where node = ?1")
                .setParameter(1, node)
                .getSingleResult();
        return new Head(((Number) found[0]).longValue(), (String) found[1]);
    }

    /** The first row of a node: whoever loses the race to write it begins again and then finds it. */
    private static Head begin(EntityManager em, String node) {
        try {
            em.createNativeQuery("insert into audit_head (node, seq, head_hash, taken) values (?1, 0, ?2, 1)")
                    .setParameter(1, node)
                    .setParameter(2, NO_HASH)
                    .executeUpdate();
        } catch (PersistenceException trouble) {
            throw Trouble.of(trouble) instanceof Conflict ? new TryAgain() : trouble;
        }
        return new Head(0, NO_HASH);
    }
}
