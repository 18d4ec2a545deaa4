package org.openmash.store.jpa.internal.clock;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.clock.CaseClock;
import org.openmash.core.api.clock.ClockRules;
import org.openmash.core.api.clock.HandOver;
import org.openmash.core.api.store.ClockStore;
import org.openmash.store.jpa.internal.base.JpaUnit;
import org.openmash.store.jpa.internal.base.Json;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Clocks in {@code case_clock}, their rules in {@code clock_rules}, hand-overs in {@code hand_over}. */
@Component(service = ClockStore.class)
public final class JpaClockStore implements ClockStore {

    private final JpaUnit unit;

    @Activate
    public JpaClockStore(@Reference JpaUnit unit) {
        this.unit = unit;
    }

    @Override
    public void put(CaseId caseId, List<CaseClock> clocks) {
        unit.run(em -> {
            List<ClockRow> before = rows(em, caseId);
            List<ClockRow> left = new ArrayList<>(before);
            for (CaseClock clock : clocks) {
                Optional<ClockRow> known =
                        before.stream().filter(row -> row.of(clock)).findFirst();
                known.ifPresentOrElse(row -> row.fill(clock), () -> em.persist(new ClockRow(clock)));
                known.ifPresent(left::remove);
            }
            left.forEach(em::remove);
            em.flush();
        });
    }

    @Override
    public List<CaseClock> ofCase(CaseId caseId) {
        return unit.with(em -> rows(em, caseId).stream()
                .map(ClockRow::clock)
                .sorted(Comparator.comparing(CaseClock::startedAt))
                .toList());
    }

    @Override
    public List<Listed> open(Set<String> areas, int limit) {
        if (areas.isEmpty()) {
            return List.of();
        }
        return unit.with(em -> em.createQuery(
                        "select c, f.reference from ClockRow c, CaseRow f where f.id = c.caseId and c.open = true"
                                + " and c.area in :areas order by c.dueAt, c.id",
                        Object[].class)
                .setParameter("areas", areas)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new Listed(((ClockRow) row[0]).clock(), (String) row[1]))
                .toList());
    }

    @Override
    public List<Ringing> ringing(Instant now, int limit) {
        return unit.with(em -> {
            List<Ringing> all = new ArrayList<>();
            due(em, "c.dueAt < :now", ClockRow.OVER, now, limit).forEach(c -> all.add(new Ringing(c, true)));
            due(em, "c.halfAt <= :now and c.dueAt >= :now", ClockRow.HALF, now, limit)
                    .forEach(c -> all.add(new Ringing(c, false)));
            return all;
        });
    }

    @Override
    public void told(Ringing ringing) {
        CaseClock clock = ringing.clock();
        unit.run(em -> em.createQuery("update ClockRow c set c.told = :told where c.caseId = :caseId"
                        + " and c.rule = :rule and c.agency = :agency and c.round = :round and c.dueAt = :dueAt")
                .setParameter("told", ringing.overdue() ? ClockRow.OVER : ClockRow.HALF)
                .setParameter("caseId", clock.caseId().value())
                .setParameter("rule", clock.rule())
                .setParameter("agency", ClockRow.agency(clock))
                .setParameter("round", clock.round())
                .setParameter("dueAt", clock.dueAt())
                .executeUpdate());
    }

    @Override
    public void append(String area, ClockRules rules) {
        unit.run(em -> {
            em.persist(new ClockRulesRow(area, rules));
            em.flush();
        });
    }

    @Override
    public List<ClockRules> rules(String area) {
        return unit.with(em -> em.createQuery(
                        "select r from ClockRulesRow r where r.area = :area order by r.version", ClockRulesRow.class)
                .setParameter("area", area)
                .getResultStream()
                .map(ClockRulesRow::rules)
                .toList());
    }

    @Override
    public void insert(HandOver handOver) {
        unit.run(em -> {
            em.persist(new HandOverRow(handOver));
            em.flush();
        });
    }

    @Override
    public boolean accepted(HandOver handOver) {
        return unit.with(em -> em.createQuery("update HandOverRow h set h.accepted = true, h.document = :document"
                                + " where h.id = :id and h.accepted = false")
                        .setParameter("document", Json.write(handOver))
                        .setParameter("id", handOver.id())
                        .executeUpdate()
                == 1);
    }

    @Override
    public Optional<HandOver> handOver(String id) {
        return unit.with(em -> em.createQuery("select h from HandOverRow h where h.id = :id", HandOverRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(HandOverRow::handOver));
    }

    @Override
    public List<HandOver> handOvers(Set<String> areas, Instant since) {
        if (areas.isEmpty()) {
            return List.of();
        }
        return unit.with(em -> em.createQuery(
                        "select h from HandOverRow h where h.area in :areas and h.offeredAt >= :since"
                                + " order by h.offeredAt desc",
                        HandOverRow.class)
                .setParameter("areas", areas)
                .setParameter("since", since)
                .getResultStream()
                .map(HandOverRow::handOver)
                .toList());
    }

    private static List<ClockRow> rows(EntityManager em, CaseId caseId) {
        return em.createQuery("select c from ClockRow c where c.caseId = :caseId", ClockRow.class)
                .setParameter("caseId", caseId.value())
                .getResultList();
    }

    private static List<CaseClock> due(EntityManager em, String when, int level, Instant now, int limit) {
        TypedQuery<ClockRow> query = em.createQuery(
                "select c from ClockRow c where c.open = true and c.told < :level and " + when
                        + " and (c.pausedUntil is null or c.pausedUntil <= :now) order by c.dueAt, c.id",
                ClockRow.class);
        return query.setParameter("level", level)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultStream()
                .map(ClockRow::clock)
                .toList();
    }
}
