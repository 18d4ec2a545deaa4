package org.openmash.core.internal.disagreement;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.EntryId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.area.RoomRules;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.disagreement.Disagreement;
import org.openmash.core.api.disagreement.Disagreement.Stage;
import org.openmash.core.api.disagreement.DisagreementDesk;
import org.openmash.core.api.disagreement.NewDisagreement;
import org.openmash.core.api.disagreement.Resolution;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.RoomEntry;
import org.openmash.core.api.store.RoomKind;
import org.openmash.core.internal.area.Areas;
import org.openmash.core.internal.casework.CaseDoors;
import org.openmash.core.internal.journal.CaseJournal;
import org.openmash.core.internal.room.Agencies;
import org.openmash.core.internal.room.Checks;
import org.openmash.core.internal.room.ContentHash;
import org.openmash.core.internal.room.Gate;
import org.openmash.core.internal.room.Once;
import org.openmash.core.internal.room.RoomBook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Disagreement on a case: stages with clocks beside the case, never in its way. */
@Component(service = DisagreementDesk.class)
public final class DisagreementRoom implements DisagreementDesk {

    static final RoomKind<Dispute> DISPUTE = new RoomKind<>("disagreement", Dispute.class);

    private static final Duration AT_RISK = Duration.ofHours(24);
    private static final String RESOLVED = "RESOLVED";
    private static final int LONGEST = 4_000;

    private final Gate gate;
    private final CaseStore cases;
    private final RoomBook book;
    private final Disputes disputes;
    private final CaseJournal journal;

    @Activate
    public DisagreementRoom(
            @Reference Gate gate,
            @Reference CaseStore cases,
            @Reference RoomBook book,
            @Reference Areas areas,
            @Reference Agencies agencies,
            @Reference CaseJournal journal) {
        this.gate = gate;
        this.cases = cases;
        this.book = book;
        this.disputes = new Disputes(areas, agencies);
        this.journal = journal;
    }

    /** A disagreement as it is kept. */
    record Dispute(NewDisagreement raised, String otherPosition, List<Stage> stages, Optional<Resolution> resolution) {
        @Override
        public String toString() {
            return "Dispute[•••]";
        }
    }

    @Override
    public List<Disagreement> disagreements(Caller caller, CaseId id) {
        return gate.enter(
                caller,
                Action.DISAGREEMENT_READ,
                CaseDoors.to(cases, id),
                file -> book.store().ofCase(DISPUTE, id).stream()
                        .map(this::view)
                        .toList());
    }

    @Override
    public Disagreement raise(Caller caller, CaseId id, NewDisagreement disagreement, String key) {
        return Once.despiteRaces(() -> gate.enter(
                caller,
                Action.DISAGREEMENT_RAISE,
                CaseDoors.to(cases, id),
                file -> view(raised(caller, file, disagreement, key))));
    }

    @Override
    public Disagreement answer(Caller caller, EntryId id, String position, long version) {
        return change(caller, Action.DISAGREEMENT_ANSWER, id, version, CaseEvent.DISAGREEMENT_ANSWERED, entry -> {
            Dispute now = entry.body().unseal();
            String words = Checks.required("position", position, LONGEST);
            return entry.further(
                    entry.state(), entry.dueAt(), new Dispute(now.raised(), words, now.stages(), Optional.empty()));
        });
    }

    @Override
    public Disagreement escalate(Caller caller, EntryId id, long version) {
        return change(caller, Action.DISAGREEMENT_SETTLE, id, version, CaseEvent.DISAGREEMENT_ESCALATED, entry -> {
            Dispute now = entry.body().unseal();
            RoomRules.Stage next = disputes.next(entry.area(), now.stages().size())
                    .orElseThrow(() -> new Conflict("this is the last stage; record how it ended"));
            List<Stage> stages = new ArrayList<>(now.stages());
            stages.add(new Stage(next.name(), gate.now(), caller.name()));
            return entry.further(
                    entry.state(),
                    Optional.of(due(entry.area(), next, now.raised().childAtRisk())),
                    new Dispute(now.raised(), now.otherPosition(), stages, Optional.empty()));
        });
    }

    @Override
    public Disagreement resolve(Caller caller, EntryId id, Resolution given, long version) {
        return change(caller, Action.DISAGREEMENT_SETTLE, id, version, CaseEvent.DISAGREEMENT_RESOLVED, entry -> {
            Dispute now = entry.body().unseal();
            Resolution resolution = new Resolution(
                    Checks.present("outcome", given.outcome()),
                    Checks.required("words", given.words(), LONGEST),
                    Checks.optional("learning", given.learning(), LONGEST));
            return entry.further(
                    RESOLVED,
                    Optional.empty(),
                    new Dispute(now.raised(), now.otherPosition(), now.stages(), Optional.of(resolution)));
        });
    }

    private Disagreement change(
            Caller caller,
            Action action,
            EntryId id,
            long version,
            CaseEvent event,
            UnaryOperator<RoomEntry<Dispute>> work) {
        return gate.enter(caller, action, book.door(DISPUTE, id), entry -> {
            if (entry.state().equals(RESOLVED)) {
                throw new Conflict("it is resolved; raise a new one if you disagree again");
            }
            RoomEntry<Dispute> changed = book.change(work.apply(entry), version);
            CaseFile file = CaseDoors.load(cases, entry.caseId().orElseThrow());
            journal.write(caller, file, caller.employer(), event, "");
            return view(changed);
        });
    }

    private RoomEntry<Dispute> raised(Caller caller, CaseFile file, NewDisagreement given, String key) {
        if (Checks.present("with", given.with()).equals(caller.employer())) {
            throw new InvalidRequest("with", "name the other agency, not your own");
        }
        if (!disputes.known(given.with(), file.area())) {
            throw new InvalidRequest("with", "takes no part in this area; choose one that does");
        }
        NewDisagreement checked = new NewDisagreement(
                given.with(),
                Checks.present("about", given.about()),
                Checks.required("position", given.position(), LONGEST),
                Checks.required("meanwhile", given.meanwhile(), LONGEST),
                given.childAtRisk());
        ContentHash content = new ContentHash()
                .add(file.id().value())
                .add(checked.with().value())
                .add(checked.about().name() + checked.childAtRisk())
                .add(checked.position())
                .add(checked.meanwhile());
        return book.putOnce(caller, DISPUTE, key, content, () -> opened(caller, file, checked));
    }

    private RoomEntry<Dispute> opened(Caller caller, CaseFile file, NewDisagreement raised) {
        RoomRules.Stage first = disputes.next(file.area(), 0).orElseThrow();
        Dispute dispute =
                new Dispute(raised, "", List.of(new Stage(first.name(), gate.now(), caller.name())), Optional.empty());
        journal.write(caller, file, raised.with(), CaseEvent.DISAGREEMENT_RAISED, "");
        return RoomEntry.made(
                DISPUTE,
                file.area(),
                Optional.of(file.id()),
                raised.with(),
                raised.about().name(),
                "OPEN",
                Optional.of(due(file.area(), first, raised.childAtRisk())),
                caller,
                gate.now(),
                dispute);
    }

    private Instant due(String area, RoomRules.Stage stage, boolean childAtRisk) {
        Instant usual = disputes.due(area, stage, gate.now());
        Instant soon = gate.now().plus(AT_RISK);
        return childAtRisk && soon.isBefore(usual) ? soon : usual;
    }

    private Disagreement view(RoomEntry<Dispute> entry) {
        return disputes.view(entry, gate.now());
    }
}
