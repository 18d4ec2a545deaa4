package org.openmash.store.jpa.internal.casework;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openmash.core.api.casework.CaseStage;
import org.openmash.core.api.store.IndexProgress;
import org.openmash.core.api.store.IndexedPerson;
import org.openmash.core.api.store.PersonIndex;
import org.openmash.store.jpa.internal.base.InList;
import org.openmash.store.jpa.internal.base.JpaUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The person index on {@code person_key}, whose primary key begins with key and area. */
@Component(service = PersonIndex.class)
public final class JpaPersonIndex implements PersonIndex {

    private final JpaUnit unit;

    @Activate
    public JpaPersonIndex(@Reference JpaUnit unit) {
        this.unit = unit;
    }

    @Override
    public List<IndexedPerson> sharing(Set<String> areas, Collection<String> keys, int perKey, int limit) {
        if (areas.isEmpty() || keys.isEmpty()) {
            return List.of();
        }
        return unit.with(em -> people(em, ids(em, areas, keys, perKey, limit)));
    }

    @Override
    public int count(String area, Collection<String> keys) {
        if (keys.isEmpty()) {
            return 0;
        }
        String marks = String.join(", ", Collections.nCopies(keys.size(), "?"));
        return unit.with(em -> {
            Query query = em.createNativeQuery("select count(distinct subject_id) from person_key where area = ?"
                    + " and search_key in (" + marks + ")");
            int place = 1;
            query.setParameter(place++, area);
            for (String key : keys) {
                query.setParameter(place++, key);
            }
            return ((Number) query.getSingleResult()).intValue();
        });
    }

    @Override
    public Optional<IndexProgress> progress() {
        return unit.with(em -> Optional.ofNullable(em.find(IndexProgressRow.class, IndexProgressRow.ONLY)))
                .map(IndexProgressRow::progress);
    }

    @Override
    public void note(IndexProgress progress) {
        unit.run(em -> em.merge(new IndexProgressRow(progress)));
    }

    private List<String> ids(EntityManager em, Set<String> areas, Collection<String> keys, int perKey, int limit) {
        try {
            return Blocks.read(em.unwrap(Connection.class), unit.dialect(), areas, keys, perKey)
                    .bestFirst(limit);
        } catch (SQLException trouble) {
            throw new PersistenceException(trouble);
        }
    }

    private static List<IndexedPerson> people(EntityManager em, List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, IndexedPerson> found = em.createQuery(
                        "select s, c.reference, c.area, c.stage, c.receivedAt, c.importId, c.pastReference, c.pastOutcome,"
                                + " c.pastLevel from SubjectRow s, CaseRow c"
                                + " where c.id = s.caseId and s.id in :ids",
                        Object[].class)
                .setParameter("ids", InList.of(ids))
                .getResultStream()
                .map(JpaPersonIndex::person)
                .collect(Collectors.toMap(p -> p.subject().id().value(), Function.identity(), (one, same) -> one));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static IndexedPerson person(Object[] row) {
        return new IndexedPerson(
                ((SubjectRow) row[0]).subject(),
                (String) row[1],
                (String) row[2],
                (CaseStage) row[3],
                (Instant) row[4],
                CaseRow.past((String) row[5], (String) row[6], (String) row[7], (Integer) row[8]));
    }
}
