package org.openmash.core.internal.journal;

import java.time.Instant;
import java.util.Optional;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.Sealed;
import org.openmash.core.api.UserId;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.journal.JournalEntry;
import org.openmash.core.api.research.ResearchRequest;
import org.openmash.core.api.store.JournalStore;
import org.openmash.core.internal.reckoning.ClockKeeper;
import org.openmash.core.internal.room.Gate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes the journal of cases, in the transaction of the step that it records. Thread-safe. */
@Component(service = CaseJournal.class)
public final class CaseJournal {

    private final Gate gate;
    private final JournalStore journal;
    private final ClockKeeper clocks;

    @Activate
    public CaseJournal(@Reference Gate gate, @Reference JournalStore journal, @Reference ClockKeeper clocks) {
        this.gate = gate;
        this.journal = journal;
        this.clocks = clocks;
    }

    /** Waits for others who write about this case; whoever then reads and writes does so alone. */
    public void takeTurn(CaseId id) {
        journal.takeTurn(id);
    }

    /** A step that somebody took with a case. */
    public void write(Caller caller, CaseFile after, CaseEvent event, String note) {
        write(caller, after, event, gate.now(), Optional.empty(), note);
    }

    /** A step that counts from an earlier instant, or concerns a team of recipients. */
    public void write(Caller caller, CaseFile after, CaseEvent event, Instant at, Optional<String> team, String note) {
        boolean person = !caller.has(RoomRole.HUB);
        journal.append(new JournalEntry(
                after.id(),
                after.area(),
                at,
                gate.now(),
                event,
                Optional.of(after.stage()),
                after.rating(),
                Optional.empty(),
                person ? Optional.of(caller.user()) : Optional.empty(),
                person ? caller.name() : "",
                Sealed.of(note)));
        clocks.refresh(after.id(), after.area());
        gate.tell(event.word(), after.area(), after.id(), Optional.empty(), team);
    }

    /** Something that an agency did, or was asked. */
    public void write(ResearchRequest request, CaseEvent event, String note) {
        write(request.caseId(), request.area(), request.agency(), event, Optional.empty(), note);
    }

    /** Something that somebody did about an agency's records. */
    public void write(Caller caller, CaseFile file, AgencyId agency, CaseEvent event, String note) {
        write(file.id(), file.area(), agency, event, Optional.of(caller), note);
    }

    private void write(CaseId id, String area, AgencyId agency, CaseEvent event, Optional<Caller> caller, String note) {
        Instant now = gate.now();
        Optional<UserId> by = caller.map(Caller::user);
        journal.append(new JournalEntry(
                id,
                area,
                now,
                now,
                event,
                Optional.empty(),
                Optional.empty(),
                Optional.of(agency),
                by,
                caller.map(Caller::name).orElse(""),
                Sealed.of(note)));
        clocks.refresh(id, area);
        gate.tell(event.word(), area, id, Optional.of(agency), Optional.empty());
    }
}
