package org.openmash.core.internal.retention;

import java.util.List;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.Subject;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.journal.JournalEntry;
import org.openmash.core.api.retention.Retention;
import org.openmash.core.api.retention.Retention.Hold;
import org.openmash.core.api.retention.RetentionDesk;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.JournalStore;
import org.openmash.core.internal.casework.CaseDoors;
import org.openmash.core.internal.journal.CaseJournal;
import org.openmash.core.internal.room.Checks;
import org.openmash.core.internal.room.Gate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Furthest point and legal hold, read from the journal and written to it. */
@Component(service = RetentionDesk.class)
public final class RetentionRoom implements RetentionDesk {

    private final Gate gate;
    private final CaseStore cases;
    private final JournalStore entries;
    private final CaseJournal journal;

    @Activate
    public RetentionRoom(
            @Reference Gate gate,
            @Reference CaseStore cases,
            @Reference JournalStore entries,
            @Reference CaseJournal journal) {
        this.gate = gate;
        this.cases = cases;
        this.entries = entries;
        this.journal = journal;
    }

    @Override
    public Retention retention(Caller caller, CaseId id) {
        return gate.enter(caller, Action.RETENTION_READ, CaseDoors.to(cases, id), this::view);
    }

    @Override
    public Retention hold(Caller caller, CaseId id, String reason) {
        return change(caller, id, reason, true);
    }

    @Override
    public Retention lift(Caller caller, CaseId id, String reason) {
        return change(caller, id, reason, false);
    }

    private Retention change(Caller caller, CaseId id, String reason, boolean set) {
        return gate.enter(caller, Action.RETENTION_HOLD, CaseDoors.to(cases, id).noting("hold=" + set), file -> {
            journal.takeTurn(id);
            String why = Checks.required("reason", reason, 2_000);
            if (view(file).held() == set) {
                throw new Conflict(
                        set
                                ? "the case is under a legal hold already; its reason stands on record"
                                : "the case is under no legal hold; there is nothing to lift");
            }
            journal.write(caller, file, set ? CaseEvent.LEGAL_HOLD_SET : CaseEvent.LEGAL_HOLD_LIFTED, why);
            return view(CaseDoors.load(cases, id));
        });
    }

    private Retention view(CaseFile file) {
        List<JournalEntry> all = entries.ofCase(file.id());
        FurthestPoint furthest = FurthestPoint.of(all);
        List<Hold> holds = all.stream()
                .filter(e -> e.event() == CaseEvent.LEGAL_HOLD_SET || e.event() == CaseEvent.LEGAL_HOLD_LIFTED)
                .map(e ->
                        new Hold(e.event() == CaseEvent.LEGAL_HOLD_SET, e.note().unseal(), e.byName(), e.at()))
                .toList();
        return new Retention(
                file.id(),
                file.reference(),
                furthest.point(),
                furthest.at(),
                file.subjects().stream().filter(Subject::child).map(Subject::id).toList(),
                !holds.isEmpty() && holds.get(holds.size() - 1).set(),
                holds,
                file.closedAt());
    }
}
