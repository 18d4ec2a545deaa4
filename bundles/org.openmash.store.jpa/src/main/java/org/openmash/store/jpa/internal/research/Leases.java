package org.openmash.store.jpa.internal.research;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.openmash.store.jpa.internal.base.Dialect;
import org.openmash.store.jpa.internal.base.InstantColumn;

/** Gives each waiting request to one node at a time, by the columns {@code lease_node} and {@code lease_until}. */
final class Leases {

    private static final String FREE = "(lease_until is null or lease_until <= ?1)";
    private static final String WAITING = "select id from research_request where " + FREE + " and ("
            + "(at_desk = false and answer_state in ('ASKED', 'RETRIEVING'))"
            + " or (at_desk = false and answer_state in ('EXPECTED_BY', 'LATE') and expected_at <= ?1)"
            + " or (answer_state in ('ASKED', 'RETRIEVING', 'EXPECTED_BY') and due_at <= ?1))"
            + " order by due_at, id";
    private static final String TAKE =
            "update research_request set lease_node = ?2, lease_until = ?3 where id = ?4 and " + FREE;

    private final Dialect dialect;

    Leases(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Ids of the requests that are now this node's, by due time. */
    List<String> take(EntityManager em, String node, Instant now, Instant until, int limit) {
        String skip = dialect == Dialect.POSTGRESQL ? " for update skip locked" : "";
        List<?> waiting = em.createNativeQuery(WAITING + " fetch first " + limit + " rows only" + skip)
                .setParameter(1, InstantColumn.text(now))
                .getResultList();
        return waiting.stream()
                .map(String.class::cast)
                .filter(id -> won(em, id, node, now, until))
                .toList();
    }

    private static boolean won(EntityManager em, String id, String node, Instant now, Instant until) {
        return em.createNativeQuery(TAKE)
                        .setParameter(1, InstantColumn.text(now))
                        .setParameter(2, node)
                        .setParameter(3, InstantColumn.text(until))
                        .setParameter(4, id)
                        .executeUpdate()
                == 1;
    }
}
