package org.openmash.store.jpa.internal.release;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.PackId;
import org.openmash.core.api.Sealed;
import org.openmash.core.api.access.CaseKeys;
import org.openmash.core.api.release.Pack;
import org.openmash.core.api.release.Team;
import org.openmash.core.api.store.ReleaseStore;
import org.openmash.store.jpa.internal.base.InList;
import org.openmash.store.jpa.internal.base.JpaUnit;
import org.openmash.store.jpa.internal.base.SealedColumns;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Packs with their release rows, feedback and teams in tables of their own. */
@Component(service = ReleaseStore.class)
public final class JpaReleaseStore implements ReleaseStore {

    private static final String NEWEST_FIRST = " order by p.releasedAt desc, p.id";
    private static final int MOST = 200;

    private final JpaUnit unit;
    private final SealedColumns sealed;

    @Activate
    public JpaReleaseStore(@Reference JpaUnit unit, @Reference CaseKeys keys) {
        this.unit = unit;
        this.sealed = new SealedColumns(keys);
    }

    @Override
    public void insert(Pack pack) {
        unit.run(em -> {
            em.persist(new PackRow(pack, sealed));
            for (int place = 0; place < pack.rows().size(); place++) {
                em.persist(new ReleaseRow(pack, place, sealed));
            }
        });
    }

    @Override
    public void update(Pack pack) {
        String id = pack.id().value();
        unit.run(em -> {
            unit.raiseVersion(em, PackRow.class, id, pack.version());
            em.find(PackRow.class, id).acknowledge(pack, pack.version() + 1, sealed);
        });
    }

    @Override
    public Optional<Pack> pack(PackId id) {
        return unit.with(em -> Optional.ofNullable(em.find(PackRow.class, id.value()))
                .map(row -> withRows(em, List.of(row)).get(0)));
    }

    @Override
    public List<Pack> packsOf(CaseId caseId) {
        return unit.with(em -> withRows(
                em,
                query(em, "p.caseId = :caseId")
                        .setParameter("caseId", caseId.value())
                        .getResultList()));
    }

    @Override
    public List<Pack> packsFor(Set<String> teamIds) {
        return teamIds.isEmpty()
                ? List.of()
                : unit.with(em -> withRows(
                        em,
                        query(em, "p.teamId in :teams")
                                .setParameter("teams", InList.of(teamIds))
                                .setMaxResults(MOST)
                                .getResultList()));
    }

    @Override
    public void putFeedback(CaseId caseId, Sealed<String> words) {
        unit.run(em -> em.merge(new FeedbackRow(caseId, words, sealed)));
    }

    @Override
    public Optional<Sealed<String>> feedback(CaseId caseId) {
        return unit.with(em -> Optional.ofNullable(em.find(FeedbackRow.class, caseId.value())))
                .map(row -> row.words(sealed));
    }

    @Override
    public void putTeam(Team team) {
        unit.run(em -> em.merge(new TeamRow(team)));
    }

    @Override
    public Optional<Team> team(String id) {
        return unit.with(em -> Optional.ofNullable(em.find(TeamRow.class, id))).map(TeamRow::team);
    }

    @Override
    public List<Team> teams(String area) {
        return unit.with(
                em -> em.createQuery("select t from TeamRow t where t.area = :area order by t.id", TeamRow.class)
                        .setParameter("area", area)
                        .getResultStream()
                        .map(TeamRow::team)
                        .toList());
    }

    private static TypedQuery<PackRow> query(EntityManager em, String where) {
        return em.createQuery("select p from PackRow p where " + where + NEWEST_FIRST, PackRow.class);
    }

    private List<Pack> withRows(EntityManager em, List<PackRow> packs) {
        if (packs.isEmpty()) {
            return List.of();
        }
        Map<String, List<ReleaseRow>> byPack = em.createQuery(
                        "select r from ReleaseRow r where r.packId in :ids order by r.placeInPack", ReleaseRow.class)
                .setParameter("ids", InList.of(packs.stream().map(PackRow::id).toList()))
                .getResultStream()
                .collect(Collectors.groupingBy(ReleaseRow::packId));
        return packs.stream()
                .map(pack -> pack.pack(byPack.getOrDefault(pack.id(), List.of()), sealed))
                .toList();
    }
}
