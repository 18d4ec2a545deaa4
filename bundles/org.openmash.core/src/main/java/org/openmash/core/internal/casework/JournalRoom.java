package org.openmash.core.internal.casework;

import java.util.List;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.journal.JournalDesk;
import org.openmash.core.api.journal.JournalEntry;
import org.openmash.core.api.journal.JournalLine;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.JournalStore;
import org.openmash.core.internal.room.Gate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the journal of a case for those who may read its decision: it repeats reasons and outcomes. */
@Component(service = JournalDesk.class)
public final class JournalRoom implements JournalDesk {

    private final Gate gate;
    private final CaseStore cases;
    private final JournalStore journal;

    @Activate
    public JournalRoom(@Reference Gate gate, @Reference CaseStore cases, @Reference JournalStore journal) {
        this.gate = gate;
        this.cases = cases;
        this.journal = journal;
    }

    @Override
    public List<JournalLine> journal(Caller caller, CaseId id) {
        return gate.enter(
                caller,
                Action.DECISION_READ,
                CaseDoors.to(cases, id),
                file -> journal.ofCase(id).stream().map(JournalRoom::line).toList());
    }

    private static JournalLine line(JournalEntry entry) {
        return new JournalLine(
                entry.at(),
                entry.recordedAt(),
                entry.event(),
                entry.stage(),
                entry.rating(),
                entry.agency(),
                entry.byName(),
                entry.note().unseal());
    }
}
