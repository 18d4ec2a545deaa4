package org.openmash.core.internal.caseaudit;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.caseaudit.CaseAudit;
import org.openmash.core.api.caseaudit.CaseAudit.AuditedCase;
import org.openmash.core.api.caseaudit.CaseAudit.Grading;
import org.openmash.core.api.caseaudit.CaseAudit.Participant;
import org.openmash.core.api.caseaudit.CaseAudit.State;
import org.openmash.core.api.caseaudit.CaseAuditLine;
import org.openmash.core.api.store.RoomEntry;
import org.openmash.core.api.store.RoomKind;
import org.openmash.core.api.store.RoomStore;
import org.openmash.core.internal.caseaudit.KeptAudit.NamedCase;
import org.openmash.core.internal.room.Agencies;
import org.openmash.core.internal.room.Gate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows audits, each reader what is his to see: whoever grades must not know what the others said. Thread-safe. */
@Component(service = CaseAuditViews.class)
public final class CaseAuditViews {

    static final RoomKind<KeptAudit> AUDIT = new RoomKind<>("case-audit", KeptAudit.class);
    static final RoomKind<KeptGrading> GRADING = new RoomKind<>("case-grading", KeptGrading.class);

    private static final Set<RoomRole> ROOM =
            Set.of(RoomRole.SOCIAL_WORKER, RoomRole.RESEARCHER, RoomRole.DECISION_MAKER, RoomRole.SERVICE_MANAGER);

    private final Gate gate;
    private final RoomStore room;
    private final Agencies agencies;

    @Activate
    public CaseAuditViews(@Reference Gate gate, @Reference RoomStore room, @Reference Agencies agencies) {
        this.gate = gate;
        this.room = room;
        this.agencies = agencies;
    }

    CaseAuditLine line(Caller reader, RoomEntry<KeptAudit> entry) {
        KeptAudit kept = entry.body().unseal();
        return new CaseAuditLine(
                entry.id(),
                kept.theme(),
                kept.from(),
                kept.until(),
                kept.due(),
                State.valueOf(entry.state()),
                kept.cases().size(),
                kept.agencies().contains(reader.employer()),
                entry.dueAt().filter(due -> due.isBefore(gate.now())).isPresent());
    }

    CaseAudit of(Caller reader, RoomEntry<KeptAudit> entry) {
        KeptAudit kept = entry.body().unseal();
        Gradings all = gradings(entry);
        State state = State.valueOf(entry.state());
        boolean inRoom = ROOM.stream().anyMatch(reader::has);
        boolean mine = kept.agencies().contains(reader.employer());
        Set<CaseId> own = all.by(reader.employer());
        Set<CaseId> hidden = gate.restrictions().hidden(reader, Set.of(entry.area()));
        Gradings counted =
                state == State.CLOSED ? all : all.only(g -> inRoom && (!mine || own.contains(Gradings.caseOf(g))));
        return new CaseAudit(
                entry.id(),
                entry.area(),
                kept.theme(),
                kept.from(),
                kept.until(),
                kept.due(),
                state,
                inRoom ? cases(kept, own, hidden) : List.of(),
                kept.agencies().stream()
                        .map(a -> participant(all, a, entry.area()))
                        .toList(),
                inRoom ? gradings(kept, counted, hidden) : List.of(),
                counted.tallies(),
                counted.agreement(),
                kept.findings(),
                kept.lessons(),
                entry.byName(),
                entry.at(),
                mine,
                entry.version());
    }

    Gradings gradings(RoomEntry<KeptAudit> entry) {
        KeptAudit kept = entry.body().unseal();
        List<RoomEntry<KeptGrading>> all = kept.cases().stream()
                .flatMap(named -> room.ofCase(GRADING, named.caseId()).stream()
                        .filter(g -> g.body().unseal().audit().equals(entry.id()))
                        .sorted(Comparator.comparing(g -> g.agency().value())))
                .toList();
        return new Gradings(kept, all);
    }

    private List<Grading> gradings(KeptAudit kept, Gradings counted, Set<CaseId> hidden) {
        return counted.all().stream()
                .filter(g -> !hidden.contains(Gradings.caseOf(g)))
                .map(g -> grading(kept, g))
                .toList();
    }

    private static List<AuditedCase> cases(KeptAudit kept, Set<CaseId> own, Set<CaseId> hidden) {
        return kept.cases().stream()
                .filter(c -> !hidden.contains(c.caseId()))
                .map(c -> new AuditedCase(c.caseId(), c.reference(), c.level(), own.contains(c.caseId())))
                .toList();
    }

    private Participant participant(Gradings all, AgencyId agency, String area) {
        return new Participant(
                agency, agencies.name(agency, area), all.by(agency).size());
    }

    private Grading grading(KeptAudit kept, RoomEntry<KeptGrading> entry) {
        KeptGrading said = entry.body().unseal();
        NamedCase named = kept.named(Gradings.caseOf(entry)).orElseThrow();
        return new Grading(
                named.caseId(),
                entry.agency(),
                agencies.name(entry.agency(), entry.area()),
                said.marks(),
                said.level(),
                said.level() == named.level(),
                said.learning(),
                entry.byName(),
                entry.at());
    }
}
