package org.openmash.store.jpa.internal.allocation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.core.api.AllocationId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.access.CaseKeys;
import org.openmash.core.api.allocation.Allocation;
import org.openmash.core.api.allocation.AllocationState;
import org.openmash.core.api.allocation.Episode;
import org.openmash.core.api.allocation.LocalService;
import org.openmash.core.api.allocation.OutcomeComment;
import org.openmash.core.api.store.AllocationStore;
import org.openmash.store.jpa.internal.base.InList;
import org.openmash.store.jpa.internal.base.JpaUnit;
import org.openmash.store.jpa.internal.base.SealedColumns;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Allocations, services, links and comments, each in a table of its own. */
@Component(service = AllocationStore.class)
public final class JpaAllocationStore implements AllocationStore {

    private static final int MOST_COMMENTS = 500;

    private final JpaUnit unit;
    private final SealedColumns sealed;

    @Activate
    public JpaAllocationStore(@Reference JpaUnit unit, @Reference CaseKeys keys) {
        this.unit = unit;
        this.sealed = new SealedColumns(keys);
    }

    @Override
    public void insert(Allocation allocation) {
        unit.run(em -> {
            em.persist(new AllocationRow(allocation, sealed));
            em.flush();
        });
    }

    @Override
    public Optional<Allocation> find(AllocationId id) {
        return unit.with(em -> Optional.ofNullable(em.find(AllocationRow.class, id.value())))
                .map(row -> row.allocation(sealed));
    }

    @Override
    public void update(Allocation allocation) {
        String id = allocation.id().value();
        unit.run(em -> {
            unit.raiseVersion(em, AllocationRow.class, id, allocation.version());
            em.find(AllocationRow.class, id).fill(allocation, allocation.version() + 1, sealed);
        });
    }

    @Override
    public List<Allocation> ofCase(CaseId caseId) {
        return list("a.caseId = :caseId order by a.at, a.id", Map.of("caseId", caseId.value()), Integer.MAX_VALUE);
    }

    @Override
    public List<Allocation> ofTeams(Set<String> teams, int limit) {
        return teams.isEmpty()
                ? List.of()
                : list("a.team in :teams order by a.at desc, a.id", Map.of("teams", InList.of(teams)), limit);
    }

    @Override
    public List<Allocation> toAsk(Instant until, int limit) {
        return list(
                "a.asksNext is not null and a.asksNext <= :until order by a.asksNext, a.id",
                Map.of("until", until),
                limit);
    }

    @Override
    public Map<String, Integer> queues(String area) {
        return unit.with(em -> em.createQuery(
                        "select a.service, count(a) from AllocationRow a where a.area = :area"
                                + " and a.state in (:offered, :accepted) group by a.service",
                        Object[].class)
                .setParameter("area", area)
                .setParameter("offered", AllocationState.OFFERED)
                .setParameter("accepted", AllocationState.ACCEPTED)
                .getResultStream()
                .filter(row -> !row[0].equals(""))
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).intValue())));
    }

    @Override
    public void put(LocalService service) {
        unit.run(em -> em.merge(new ServiceRow(service)));
    }

    @Override
    public Optional<LocalService> service(String area, String id) {
        return unit.with(em -> Optional.ofNullable(em.find(ServiceRow.class, ServiceRow.id(area, id))))
                .map(ServiceRow::service);
    }

    @Override
    public List<LocalService> services(String area) {
        return unit.with(em -> em.createQuery(
                        "select s from ServiceRow s where s.area = :area order by s.tier, s.name, s.id",
                        ServiceRow.class)
                .setParameter("area", area)
                .getResultStream()
                .map(ServiceRow::service)
                .toList());
    }

    @Override
    public void insert(Episode episode) {
        unit.run(em -> {
            em.persist(new EpisodeRow(episode));
            em.flush();
        });
    }

    @Override
    public List<Episode> episodes(CaseId caseId) {
        return unit.with(em -> em.createQuery(
                        "select e from EpisodeRow e where e.caseId = :id or e.earlier = :id order by e.at, e.id",
                        EpisodeRow.class)
                .setParameter("id", caseId.value())
                .getResultStream()
                .map(EpisodeRow::episode)
                .toList());
    }

    @Override
    public void insert(OutcomeComment comment) {
        unit.run(em -> {
            em.persist(new CommentRow(comment, sealed));
            em.flush();
        });
    }

    @Override
    public List<OutcomeComment> comments(Set<String> teams, Instant since) {
        if (teams.isEmpty()) {
            return List.of();
        }
        return unit.with(em -> em.createQuery(
                        "select c from CommentRow c where c.team in :teams and c.writtenAt >= :since"
                                + " order by c.writtenAt desc, c.id",
                        CommentRow.class)
                .setParameter("teams", InList.of(teams))
                .setParameter("since", since)
                .setMaxResults(MOST_COMMENTS)
                .getResultStream()
                .map(row -> row.comment(sealed))
                .toList());
    }

    private List<Allocation> list(String which, Map<String, ?> values, int limit) {
        return unit.with(em -> {
            var query = em.createQuery("select a from AllocationRow a where " + which, AllocationRow.class);
            values.forEach(query::setParameter);
            if (limit < Integer.MAX_VALUE) {
                query.setMaxResults(limit);
            }
            return query.getResultStream().map(row -> row.allocation(sealed)).toList();
        });
    }
}
