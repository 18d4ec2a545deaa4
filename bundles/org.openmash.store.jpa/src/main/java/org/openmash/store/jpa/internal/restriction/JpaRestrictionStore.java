package org.openmash.store.jpa.internal.restriction;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Sealed;
import org.openmash.core.api.UserId;
import org.openmash.core.api.access.CaseKeys;
import org.openmash.core.api.restriction.Household;
import org.openmash.core.api.restriction.RestrictionLine;
import org.openmash.core.api.store.RestrictionStore;
import org.openmash.store.jpa.internal.base.InList;
import org.openmash.store.jpa.internal.base.JpaUnit;
import org.openmash.store.jpa.internal.base.SealedColumns;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Restricted records in the tables {@code restriction_line}, {@code staff_household} and {@code staff_house}. */
@Component(service = RestrictionStore.class)
public final class JpaRestrictionStore implements RestrictionStore {

    private final JpaUnit unit;
    private final SealedColumns sealed;

    @Activate
    public JpaRestrictionStore(@Reference JpaUnit unit, @Reference CaseKeys keys) {
        this.unit = unit;
        this.sealed = new SealedColumns(keys);
    }

    @Override
    public void insert(RestrictionLine line) {
        unit.run(em -> {
            em.persist(new RestrictionRow(line, sealed));
            em.flush();
        });
    }

    @Override
    public void end(RestrictionLine ended) {
        unit.run(em -> {
            em.find(RestrictionRow.class, ended.id().value()).end(ended, sealed);
            em.flush();
        });
    }

    @Override
    public List<RestrictionLine> ofCase(CaseId caseId) {
        return unit.with(em -> em.createQuery(
                        "select r from RestrictionRow r where r.caseId = :caseId order by r.since, r.id",
                        RestrictionRow.class)
                .setParameter("caseId", caseId.value())
                .getResultStream()
                .map(row -> row.line(sealed))
                .toList());
    }

    @Override
    public List<Mark> standing(Set<String> areas) {
        return standing("r.area", areas);
    }

    @Override
    public List<Mark> standing(Collection<CaseId> cases) {
        return standing("r.caseId", cases.stream().map(CaseId::value).collect(Collectors.toSet()));
    }

    private List<Mark> standing(String column, Set<String> values) {
        if (values.isEmpty()) {
            return List.of();
        }
        return unit.with(em -> em.createQuery(
                        "select r from RestrictionRow r where r.endedAt is null and " + column + " in :wanted",
                        RestrictionRow.class)
                .setParameter("wanted", InList.of(values))
                .getResultStream()
                .map(RestrictionRow::mark)
                .toList());
    }

    @Override
    public void put(UserId user, Sealed<Household> household, Set<String> keys) {
        unit.run(em -> {
            HouseholdRow known = em.find(HouseholdRow.class, user.value());
            if (known == null) {
                em.persist(new HouseholdRow(user, household, sealed));
            } else {
                known.fill(household, sealed);
            }
            em.createQuery("delete from HouseRow h where h.userId = :user")
                    .setParameter("user", user.value())
                    .executeUpdate();
            keys.forEach(key -> em.persist(new HouseRow(user, key)));
            em.flush();
        });
    }

    @Override
    public Optional<Sealed<Household>> household(UserId user) {
        return unit.with(em -> Optional.ofNullable(em.find(HouseholdRow.class, user.value())))
                .map(row -> row.household(sealed));
    }

    @Override
    public Set<UserId> livingUnder(Collection<String> keys) {
        if (keys.isEmpty()) {
            return Set.of();
        }
        return unit.with(
                em -> em.createQuery("select distinct h.userId from HouseRow h where h.key in :keys", String.class)
                        .setParameter("keys", InList.of(keys))
                        .getResultStream()
                        .map(UserId::new)
                        .collect(Collectors.toSet()));
    }
}
