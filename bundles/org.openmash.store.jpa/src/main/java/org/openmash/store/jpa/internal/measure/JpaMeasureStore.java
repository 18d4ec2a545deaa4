package org.openmash.store.jpa.internal.measure;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.research.CandidateRecord.Verdict;
import org.openmash.core.api.store.CaseFacts;
import org.openmash.core.api.store.CaseFacts.Decided;
import org.openmash.core.api.store.CaseFacts.Step;
import org.openmash.core.api.store.MeasureStore;
import org.openmash.store.jpa.internal.base.JpaUnit;
import org.openmash.store.jpa.internal.base.Json;
import org.openmash.store.jpa.internal.clock.ClockRow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Facts of cases in five queries, however many cases there are. */
@Component(service = MeasureStore.class)
public final class JpaMeasureStore implements MeasureStore {

    private static final String CASES =
            " in (select k.id from CaseRow k where k.area = :area and k.receivedAt >= :from and k.receivedAt < :until"
                    + " and k.importId is null)";

    private final JpaUnit unit;

    @Activate
    public JpaMeasureStore(@Reference JpaUnit unit) {
        this.unit = unit;
    }

    @Override
    public List<CaseFacts> facts(String area, Instant from, Instant until, Instant now) {
        Map<String, Object> period = Map.of("area", area, "from", from, "until", until);
        return unit.with(em -> {
            Gathered gathered = new Gathered();
            cases(em, period).forEach(gathered::caseAndContact);
            rows(
                            em,
                            period,
                            "select j.caseId, j.event, j.happenedAt, j.rating, j.agency from JournalRow j where j.caseId"
                                    + CASES + " order by j.seq")
                    .forEach(row -> gathered.of(row, step(row)));
            rows(
                            em,
                            period,
                            "select d.caseId, d.level, d.outcomes, d.minutes, d.decidedAt from DecisionRow d"
                                    + " where d.caseId" + CASES + " order by d.numberInCase")
                    .forEach(row -> gathered.decided(row, decided(row)));
            clocks(em, period).forEach(clock -> gathered.clock(clock.clock(), now));
            joined(em, period).forEach(gathered::known);
            return gathered.facts();
        });
    }

    private static Stream<Object[]> cases(EntityManager em, Map<String, Object> period) {
        return rows(
                em,
                period,
                "select k.id, k.reference, k.receivedAt, c.sourceCode, c.channel from CaseRow k, ContactRow c"
                        + " where c.caseId = k.id and k.area = :area and k.receivedAt >= :from and k.receivedAt < :until"
                        + " and k.importId is null order by k.receivedAt, k.id, c.receivedAt, c.id");
    }

    private static Stream<ClockRow> clocks(EntityManager em, Map<String, Object> period) {
        var query = em.createQuery("select c from ClockRow c where c.caseId" + CASES, ClockRow.class);
        period.forEach(query::setParameter);
        return query.getResultStream();
    }

    /** Receipts of other cases of the same child, from either side of what people have joined. */
    private static Stream<Object[]> joined(EntityManager em, Map<String, Object> period) {
        List<Object[]> both = new ArrayList<>();
        for (String[] side : List.of(new String[] {"oneId", "otherId"}, new String[] {"otherId", "oneId"})) {
            var query = em.createQuery(
                    "select s.caseId, o.receivedAt from PersonPairRow p, SubjectRow s, SubjectRow t, CaseRow o"
                            + " where p.verdict = :same and s.id = p." + side[0] + " and t.id = p." + side[1]
                            + " and s.role = 'child' and o.id = t.caseId and s.caseId" + CASES,
                    Object[].class);
            period.forEach(query::setParameter);
            query.setParameter("same", Verdict.CONFIRMED);
            both.addAll(query.getResultList());
        }
        return both.stream();
    }

    private static Stream<Object[]> rows(EntityManager em, Map<String, Object> period, String query) {
        var typed = em.createQuery(query, Object[].class);
        period.forEach(typed::setParameter);
        return typed.getResultStream();
    }

    private static Step step(Object[] row) {
        return new Step(
                (CaseEvent) row[1],
                (Instant) row[2],
                Optional.ofNullable((Rating) row[3]),
                Optional.ofNullable((String) row[4]).map(AgencyId::new));
    }

    private static Decided decided(Object[] row) {
        return new Decided((int) row[1], Json.words((String) row[2]), (int) row[3], (Instant) row[4]);
    }
}
