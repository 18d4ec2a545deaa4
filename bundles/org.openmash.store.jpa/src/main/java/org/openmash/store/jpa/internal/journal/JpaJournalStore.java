package org.openmash.store.jpa.internal.journal;

import java.util.List;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.access.CaseKeys;
import org.openmash.core.api.journal.JournalEntry;
import org.openmash.core.api.store.JournalStore;
import org.openmash.store.jpa.internal.base.JpaUnit;
import org.openmash.store.jpa.internal.base.SealedColumns;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The journal in the table {@code case_event}. */
@Component(service = JournalStore.class)
public final class JpaJournalStore implements JournalStore {

    private final JpaUnit unit;
    private final SealedColumns sealed;

    @Activate
    public JpaJournalStore(@Reference JpaUnit unit, @Reference CaseKeys keys) {
        this.unit = unit;
        this.sealed = new SealedColumns(keys);
    }

    /** Changes nothing and locks the row: on Derby two who read one another's entries would wait for each other. */
    @Override
    public void takeTurn(CaseId caseId) {
        unit.run(em -> em.createQuery("update CaseRow c set c.version = c.version where c.id = :id")
                .setParameter("id", caseId.value())
                .executeUpdate());
    }

    @Override
    public void append(JournalEntry entry) {
        takeTurn(entry.caseId());
        unit.run(em -> {
            em.persist(new JournalRow(entry, sealed));
            em.flush();
        });
    }

    @Override
    public List<JournalEntry> ofCase(CaseId caseId) {
        return unit.with(em -> em.createQuery(
                        "select j from JournalRow j where j.caseId = :caseId order by j.seq", JournalRow.class)
                .setParameter("caseId", caseId.value())
                .getResultStream()
                .map(row -> row.entry(sealed))
                .toList());
    }
}
