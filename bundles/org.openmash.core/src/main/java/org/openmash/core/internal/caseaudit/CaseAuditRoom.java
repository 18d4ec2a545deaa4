package org.openmash.core.internal.caseaudit;

import static org.openmash.core.internal.caseaudit.CaseAuditViews.AUDIT;
import static org.openmash.core.internal.caseaudit.CaseAuditViews.GRADING;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.EntryId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.caseaudit.CaseAudit;
import org.openmash.core.api.caseaudit.CaseAudit.State;
import org.openmash.core.api.caseaudit.CaseAuditDesk;
import org.openmash.core.api.caseaudit.CaseAuditLine;
import org.openmash.core.api.caseaudit.NewCaseAudit;
import org.openmash.core.api.caseaudit.NewFindings;
import org.openmash.core.api.caseaudit.NewFindings.FoundGap;
import org.openmash.core.api.caseaudit.NewGrading;
import org.openmash.core.api.caseaudit.NewGrading.Question;
import org.openmash.core.api.learning.LearningDesk;
import org.openmash.core.api.learning.NewLesson;
import org.openmash.core.api.store.RoomEntry;
import org.openmash.core.internal.area.Areas;
import org.openmash.core.internal.room.Checks;
import org.openmash.core.internal.room.ContentHash;
import org.openmash.core.internal.room.Door;
import org.openmash.core.internal.room.Gate;
import org.openmash.core.internal.room.Once;
import org.openmash.core.internal.room.RoomBook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens audits, takes gradings, closes with findings. A grading raises the audit's version, so that two meet. */
@Component(service = CaseAuditDesk.class)
public final class CaseAuditRoom implements CaseAuditDesk {

    private static final int MOST = 200;
    private static final int LONGEST = 4_000;

    private final Gate gate;
    private final RoomBook book;
    private final Opening opening;
    private final Areas areas;
    private final LearningDesk learning;
    private final CaseAuditViews views;

    @Activate
    public CaseAuditRoom(
            @Reference Gate gate,
            @Reference RoomBook book,
            @Reference Opening opening,
            @Reference Areas areas,
            @Reference LearningDesk learning,
            @Reference CaseAuditViews views) {
        this.gate = gate;
        this.book = book;
        this.opening = opening;
        this.areas = areas;
        this.learning = learning;
        this.views = views;
    }

    @Override
    public List<CaseAuditLine> audits(Caller caller, String area) {
        return gate.enter(
                caller,
                Action.CASE_AUDIT_READ,
                list(area),
                t -> book.store().ofArea(AUDIT, area, MOST).stream()
                        .map(entry -> views.line(caller, entry))
                        .toList());
    }

    @Override
    public CaseAudit audit(Caller caller, EntryId id) {
        return gate.enter(caller, Action.CASE_AUDIT_READ, book.door(AUDIT, id), entry -> views.of(caller, entry));
    }

    @Override
    public CaseAudit open(Caller caller, NewCaseAudit given, String key) {
        return Once.despiteRaces(() -> gate.enter(caller, Action.CASE_AUDIT_OPEN, list(given.area()), t -> {
            areas.mustBeOpen(given.area());
            KeptAudit kept = opening.check(caller, given);
            ContentHash content = new ContentHash()
                    .add(given.area() + " " + kept.from() + " " + kept.until() + " " + kept.due())
                    .add(kept.theme())
                    .add(kept.cases() + " " + kept.agencies());
            return views.of(caller, book.putOnce(caller, AUDIT, key, content, () -> {
                gate.tell("case-audit-opened", given.area());
                return RoomEntry.made(
                        AUDIT,
                        given.area(),
                        Optional.empty(),
                        caller.employer(),
                        "",
                        State.OPEN.name(),
                        Optional.of(Opening.endOf(kept.due())),
                        caller,
                        gate.now(),
                        kept);
            }));
        }));
    }

    @Override
    public CaseAudit grade(Caller caller, EntryId id, NewGrading given, String key) {
        return Once.despiteRaces(() -> gate.enter(caller, Action.CASE_AUDIT_GRADE, grading(caller, id), entry -> {
            ContentHash content = new ContentHash()
                    .add(id + " " + given.caseId() + " " + given.marks() + " " + given.level())
                    .add(String.valueOf(given.learning()));
            book.putOnce(caller, GRADING, key, content, () -> graded(caller, entry, given));
            return views.of(caller, book.store().find(AUDIT, id).orElseThrow());
        }));
    }

    @Override
    public CaseAudit close(Caller caller, EntryId id, NewFindings findings, long version) {
        return gate.enter(caller, Action.CASE_AUDIT_CLOSE, book.door(AUDIT, id), entry -> {
            mustBeOpen(entry);
            String words = Checks.required("words", findings.words(), LONGEST);
            Checks.version("audit", entry.version(), version);
            List<EntryId> lessons = raise(caller, entry, findings.gaps());
            KeptAudit closed = entry.body().unseal().closed(words, lessons);
            gate.tell("case-audit-closed", entry.area());
            return views.of(caller, book.change(entry.further(State.CLOSED.name(), Optional.empty(), closed), version));
        });
    }

    private RoomEntry<KeptGrading> graded(Caller caller, RoomEntry<KeptAudit> entry, NewGrading given) {
        mustBeOpen(entry);
        KeptAudit kept = entry.body().unseal();
        Set<CaseId> hidden = gate.restrictions().hidden(caller, Set.of(entry.area()));
        Checks.found(
                "caseId",
                kept.named(Checks.present("caseId", given.caseId())).filter(c -> !hidden.contains(c.caseId())),
                "choose a case that the audit names");
        if (views.gradings(entry).by(caller.employer()).contains(given.caseId())) {
            throw new Conflict("your agency has graded this case; read the audit again");
        }
        Set<Question> asked = EnumSet.allOf(Question.class);
        boolean once = given.marks().size() == asked.size()
                && given.marks().stream().allMatch(m -> m.grade() != null && asked.remove(m.question()));
        if (!once) {
            throw new InvalidRequest("marks", "give each question one grade");
        }
        if (areas.levels(entry.area()).stream().noneMatch(known -> known.level() == given.level())) {
            throw new InvalidRequest("level", "use a level of the area's framework");
        }
        KeptGrading said = new KeptGrading(
                entry.id(), given.marks(), given.level(), Checks.optional("learning", given.learning(), LONGEST));
        book.change(entry.further(entry.state(), entry.dueAt(), kept), entry.version());
        gate.tell("case-audit-graded", entry.area());
        return RoomEntry.ofCase(
                GRADING, entry.area(), given.caseId(), caller.employer(), "GIVEN", caller, gate.now(), said);
    }

    private List<EntryId> raise(Caller caller, RoomEntry<KeptAudit> entry, List<FoundGap> gaps) {
        List<EntryId> raised = new ArrayList<>();
        for (FoundGap gap : gaps) {
            NewLesson lesson = new NewLesson(
                    entry.area(),
                    NewLesson.Kind.GAP,
                    gap.theme(),
                    gap.words(),
                    gap.agency(),
                    "",
                    Optional.empty(),
                    Optional.empty());
            raised.add(learning.raise(caller, lesson, entry.id() + "-" + raised.size())
                    .id());
        }
        return raised;
    }

    /** Asked of the caller's agency as long as it takes part. */
    private Door<RoomEntry<KeptAudit>> grading(Caller caller, EntryId id) {
        return Door.to(AUDIT.word(), id.value(), () -> book.store().find(AUDIT, id), entry -> {
            Target target = Target.of(AUDIT.word(), id.value(), entry.area());
            return entry.body().unseal().agencies().contains(caller.employer())
                    ? target.ownedBy(caller.employer())
                    : target;
        });
    }

    private static void mustBeOpen(RoomEntry<KeptAudit> entry) {
        if (!entry.state().equals(State.OPEN.name())) {
            throw new Conflict("the audit is closed; its findings stand");
        }
    }

    private static Door<Target> list(String area) {
        return Door.to(Target.of(AUDIT.word(), "", Checks.required("area", area, 60)));
    }
}
