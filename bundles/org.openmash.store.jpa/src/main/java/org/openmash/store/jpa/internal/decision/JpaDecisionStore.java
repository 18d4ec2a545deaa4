package org.openmash.store.jpa.internal.decision;

import java.util.List;
import java.util.Optional;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.access.CaseKeys;
import org.openmash.core.api.decision.Decision;
import org.openmash.core.api.store.DecisionStore;
import org.openmash.store.jpa.internal.base.JpaUnit;
import org.openmash.store.jpa.internal.base.SealedColumns;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Decisions in the table {@code decision}; two at the same moment are a conflict. */
@Component(service = DecisionStore.class)
public final class JpaDecisionStore implements DecisionStore {

    private final JpaUnit unit;
    private final SealedColumns sealed;

    @Activate
    public JpaDecisionStore(@Reference JpaUnit unit, @Reference CaseKeys keys) {
        this.unit = unit;
        this.sealed = new SealedColumns(keys);
    }

    @Override
    public void insert(Decision decision) {
        unit.run(em -> {
            long before = em.createQuery("select count(d) from DecisionRow d where d.caseId = :caseId", Long.class)
                    .setParameter("caseId", decision.caseId().value())
                    .getSingleResult();
            em.persist(new DecisionRow(decision, (int) before + 1, sealed));
            em.flush();
        });
    }

    @Override
    public Optional<Decision> latest(CaseId caseId) {
        return unit.with(em -> em.createQuery(
                        "select d from DecisionRow d where d.caseId = :caseId order by d.numberInCase desc",
                        DecisionRow.class)
                .setParameter("caseId", caseId.value())
                .setMaxResults(1)
                .getResultStream()
                .map(row -> row.decision(sealed))
                .findFirst());
    }

    @Override
    public List<Decision> decisions(CaseId caseId) {
        return unit.with(em -> em.createQuery(
                        "select d from DecisionRow d where d.caseId = :caseId order by d.numberInCase",
                        DecisionRow.class)
                .setParameter("caseId", caseId.value())
                .getResultStream()
                .map(row -> row.decision(sealed))
                .toList());
    }
}
