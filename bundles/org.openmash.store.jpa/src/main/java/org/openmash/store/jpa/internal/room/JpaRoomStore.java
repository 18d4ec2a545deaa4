package org.openmash.store.jpa.internal.room;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.EntryId;
import org.openmash.core.api.access.CaseKeys;
import org.openmash.core.api.store.RoomEntry;
import org.openmash.core.api.store.RoomKind;
import org.openmash.core.api.store.RoomStore;
import org.openmash.store.jpa.internal.base.InList;
import org.openmash.store.jpa.internal.base.JpaUnit;
import org.openmash.store.jpa.internal.base.SealedColumns;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Entries of the room in the table {@code room_entry}. */
@Component(service = RoomStore.class)
public final class JpaRoomStore implements RoomStore {

    private final JpaUnit unit;
    private final SealedColumns sealed;

    @Activate
    public JpaRoomStore(@Reference JpaUnit unit, @Reference CaseKeys keys) {
        this.unit = unit;
        this.sealed = new SealedColumns(keys);
    }

    @Override
    public void insert(RoomEntry<?> entry) {
        unit.run(em -> {
            em.persist(new RoomRow(entry, sealed));
            em.flush();
        });
    }

    @Override
    public void update(RoomEntry<?> entry) {
        unit.run(em -> {
            String id = entry.id().value();
            unit.raiseVersion(em, RoomRow.class, id, entry.version());
            em.find(RoomRow.class, id).fill(entry, sealed, entry.version() + 1);
            em.flush();
        });
    }

    @Override
    public <B> Optional<RoomEntry<B>> find(RoomKind<B> kind, EntryId id) {
        return unit.with(em -> Optional.ofNullable(em.find(RoomRow.class, id.value())))
                .filter(row -> row.is(kind))
                .map(row -> row.entry(kind, sealed));
    }

    @Override
    public <B> List<RoomEntry<B>> ofCase(RoomKind<B> kind, CaseId caseId) {
        return list(
                kind, "r.caseId = :caseId order by r.at, r.id", Map.of("caseId", caseId.value()), Integer.MAX_VALUE);
    }

    @Override
    public <B> List<RoomEntry<B>> ofCases(RoomKind<B> kind, Collection<CaseId> caseIds) {
        return caseIds.isEmpty()
                ? List.of()
                : list(
                        kind,
                        "r.caseId in :caseIds order by r.at, r.id",
                        Map.of(
                                "caseIds",
                                InList.of(caseIds.stream().map(CaseId::value).toList())),
                        Integer.MAX_VALUE);
    }

    @Override
    public <B> List<RoomEntry<B>> ofArea(RoomKind<B> kind, String area, int limit) {
        return list(kind, "r.area = :area order by r.at desc, r.id", Map.of("area", area), limit);
    }

    @Override
    public List<RoomCount> count(RoomKind<?> kind, String area, Instant overdueBefore) {
        return unit.with(em -> em.createQuery(
                        "select r.topic, r.agency, r.state, count(r), sum(case when r.dueAt < :now then 1 else 0 end)"
                                + " from RoomRow r where r.kind = :kind and r.area = :area"
                                + " group by r.topic, r.agency, r.state order by r.topic, r.agency, r.state",
                        Object[].class)
                .setParameter("now", overdueBefore)
                .setParameter("kind", kind.word())
                .setParameter("area", area)
                .getResultStream()
                .map(JpaRoomStore::count)
                .toList());
    }

    private static RoomCount count(Object[] row) {
        return new RoomCount(
                (String) row[0],
                new AgencyId((String) row[1]),
                (String) row[2],
                ((Number) row[3]).intValue(),
                ((Number) row[4]).intValue());
    }

    private <B> List<RoomEntry<B>> list(RoomKind<B> kind, String which, Map<String, ?> values, int limit) {
        return unit.with(em -> {
            TypedQuery<RoomRow> query =
                    em.createQuery("select r from RoomRow r where r.kind = :kind and " + which, RoomRow.class);
            query.setParameter("kind", kind.word());
            values.forEach(query::setParameter);
            if (limit < Integer.MAX_VALUE) {
                query.setMaxResults(limit);
            }
            return query.getResultStream().map(row -> row.entry(kind, sealed)).toList();
        });
    }
}
