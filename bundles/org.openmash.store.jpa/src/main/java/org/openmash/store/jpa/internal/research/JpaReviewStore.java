package org.openmash.store.jpa.internal.research;

import java.util.List;
import java.util.Set;
import org.openmash.core.api.CandidateId;
import org.openmash.core.api.casework.CaseStage;
import org.openmash.core.api.identity.Comparison.Band;
import org.openmash.core.api.research.CandidateRecord;
import org.openmash.core.api.research.CandidateRecord.Verdict;
import org.openmash.core.api.review.IdentityEntry;
import org.openmash.core.api.store.ReviewStore;
import org.openmash.store.jpa.internal.base.InList;
import org.openmash.store.jpa.internal.base.JpaUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What people said about candidates, in the table {@code identity_entry}. */
@Component(service = ReviewStore.class)
public final class JpaReviewStore implements ReviewStore {

    private final JpaUnit unit;

    @Activate
    public JpaReviewStore(@Reference JpaUnit unit) {
        this.unit = unit;
    }

    @Override
    public void insert(IdentityEntry entry) {
        unit.run(em -> em.persist(new IdentityEntryRow(entry)));
    }

    @Override
    public List<IdentityEntry> entriesOf(CandidateId id) {
        return unit.with(em -> em.createQuery(
                        "select e from IdentityEntryRow e where e.candidateId = :id order by e.saidAt, e.id",
                        IdentityEntryRow.class)
                .setParameter("id", id.value())
                .getResultStream()
                .map(IdentityEntryRow::entry)
                .toList());
    }

    @Override
    public List<CandidateRecord> undecided(Set<String> areas, Set<Band> bands, int limit) {
        if (areas.isEmpty()) {
            return List.of();
        }
        return unit.with(em -> em.createQuery(
                        "select r from CandidateRow r, CaseRow c where c.id = r.caseId and r.verdict = :undecided"
                                + " and r.band in :bands and c.area in :areas and c.stage <> :closed"
                                + " order by c.receivedAt, c.id, r.agency, r.recordId",
                        CandidateRow.class)
                .setParameter("undecided", Verdict.UNDECIDED)
                .setParameter("bands", bands)
                .setParameter("areas", InList.of(areas))
                .setParameter("closed", CaseStage.CLOSED)
                .setMaxResults(limit)
                .getResultStream()
                .map(CandidateRow::candidate)
                .toList());
    }

    @Override
    public List<Count> counts(String area) {
        return unit.with(em -> em.createQuery(
                        "select e.band, e.verdict, count(e) from IdentityEntryRow e"
                                + " where e.area = :area and e.awaitsSecond = false group by e.band, e.verdict",
                        Object[].class)
                .setParameter("area", area)
                .getResultStream()
                .map(row -> new Count((Band) row[0], (Verdict) row[1], (long) row[2]))
                .toList());
    }
}
