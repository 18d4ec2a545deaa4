package org.openmash.core.internal.casework;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.Page;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.casework.CaseDesk;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.CaseStage;
import org.openmash.core.api.casework.CaseSummary;
import org.openmash.core.api.casework.FoundCases;
import org.openmash.core.api.casework.LawfulBasis;
import org.openmash.core.api.casework.NextStep;
import org.openmash.core.api.casework.PersonSearch;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.casework.RatingChange;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.ReleaseStore;
import org.openmash.core.api.store.ResearchStore;
import org.openmash.core.internal.identity.People;
import org.openmash.core.internal.journal.CaseJournal;
import org.openmash.core.internal.outcome.FeedbackNote;
import org.openmash.core.internal.reckoning.ClockKeeper;
import org.openmash.core.internal.room.Agencies;
import org.openmash.core.internal.room.Checks;
import org.openmash.core.internal.room.Gate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The board and the case page on the stores. */
@Component(service = CaseDesk.class)
public final class CaseBoard implements CaseDesk {

    private static final int FOUND_AT_MOST = 50;

    private final Gate gate;
    private final CaseStore cases;
    private final ReleaseStore releases;
    private final People people;
    private final Summaries summaries;
    private final ClockKeeper clocks;
    private final CaseJournal journal;
    private final BeforeClosing beforeClosing;

    @Activate
    public CaseBoard(
            @Reference Gate gate,
            @Reference CaseStore cases,
            @Reference ResearchStore research,
            @Reference ReleaseStore releases,
            @Reference People people,
            @Reference Agencies agencies,
            @Reference ClockKeeper clocks,
            @Reference CaseJournal journal,
            @Reference BeforeClosing beforeClosing) {
        this.gate = gate;
        this.cases = cases;
        this.releases = releases;
        this.people = people;
        this.clocks = clocks;
        this.journal = journal;
        this.beforeClosing = beforeClosing;
        this.summaries = new Summaries(research, agencies);
    }

    @Override
    public Page<CaseSummary> board(Caller caller, Optional<String> cursor, int limit) {
        Checks.within("limit", limit, 1, 200);
        int offset = cursor.filter(c -> !c.isBlank()).map(CaseBoard::offset).orElse(0);
        return gate.enterList(caller, Action.CASE_BOARD, areas(caller, "board"), open -> {
            Set<CaseId> hidden = gate.restrictions().hidden(caller, names(open));
            List<CaseFile> files = cases.open(names(open), hidden, offset, limit + 1);
            boolean more = files.size() > limit;
            List<CaseSummary> rows = summaries.of(more ? files.subList(0, limit) : files, gate.now());
            return new Page<>(rows, more ? Optional.of(Integer.toString(offset + limit)) : Optional.empty());
        });
    }

    @Override
    public CaseFile open(Caller caller, CaseId id) {
        return gate.enter(caller, Action.CASE_READ, CaseDoors.to(cases, id), file -> file);
    }

    @Override
    public FoundCases search(Caller caller, PersonSearch search) {
        People.Search prepared = people.prepare(search);
        return gate.enterList(caller, Action.CASE_SEARCH, areas(caller, "search"), open -> {
            Set<CaseId> hidden = gate.restrictions().hidden(caller, names(open));
            Set<CaseId> fit = prepared.in(names(open)).stream()
                    .map(f -> f.who().subject().caseId())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            List<CaseFile> found = fit.stream()
                    .filter(id -> !hidden.contains(id))
                    .limit(FOUND_AT_MOST)
                    .map(id -> CaseDoors.load(cases, id))
                    .toList();
            fit.retainAll(hidden);
            return new FoundCases(
                    summaries.of(found, gate.now()), gate.restrictions().toAsk(caller, fit));
        });
    }

    @Override
    public CaseFile recordBasis(Caller caller, CaseId id, LawfulBasis basis, long version) {
        return gate.enter(caller, Action.CASE_RECORD_BASIS, CaseDoors.to(cases, id), file -> {
            LawfulBasis checked = BasisRules.checked(basis);
            CaseStage stage = step(CaseLife.RECORD_BASIS, file, version);
            cases.update(CaseEdit.of(file).basis(checked).stage(stage).done());
            return onRecord(caller, id, CaseEvent.BASIS_RECORDED, "");
        });
    }

    @Override
    public CaseFile overrideRefusal(Caller caller, CaseId id, String reason, long version) {
        return gate.enter(caller, Action.CASE_OVERRIDE_REFUSAL, CaseDoors.to(cases, id), file -> {
            String why = Checks.required("reason", reason, 4_000);
            CaseStage stage = step(CaseLife.OVERRIDE_REFUSAL, file, version);
            LawfulBasis basis = BasisRules.overridden(
                    file.basis().orElseThrow(), new LawfulBasis.RefusalOverride(why, caller.name(), gate.now()));
            cases.update(CaseEdit.of(file).basis(basis).stage(stage).done());
            return onRecord(caller, id, CaseEvent.REFUSAL_OVERRIDDEN, why);
        });
    }

    @Override
    public CaseFile rate(Caller caller, CaseId id, Rating rating, String reason, long version) {
        Checks.present("rating", rating);
        return gate.enter(caller, Action.CASE_RATE, CaseDoors.to(cases, id).noting("rating=" + rating), file -> {
            String why = Checks.required("reason", reason, 4_000);
            CaseStage stage = step(CaseLife.RATE, file, version);
            CaseEdit edit = CaseEdit.of(file)
                    .stage(stage)
                    .rated(new RatingChange(id, file.rating(), rating, why, caller.user(), caller.name(), gate.now()));
            Optional<Instant> due = clocks.decisionDue(edit.done(), CaseEvent.CASE_RATED, gate.now(), why);
            cases.update(edit.dueAt(due).done());
            return onRecord(caller, id, CaseEvent.CASE_RATED, why);
        });
    }

    @Override
    public List<NextStep> steps(Caller caller, CaseId id) {
        return gate.enter(
                caller,
                Action.CASE_READ,
                CaseDoors.to(cases, id),
                file -> Arrays.stream(CaseLife.values())
                        .filter(life -> gate.permits(caller, life.action(), CaseDoors.target(file)))
                        .map(life -> life.offer(file))
                        .toList());
    }

    @Override
    public CaseFile reopen(Caller caller, CaseId id, String reason, long version) {
        return gate.enter(caller, Action.CASE_REOPEN, CaseDoors.to(cases, id), file -> {
            String why = Checks.required("reason", reason, 4_000);
            CaseStage stage = step(CaseLife.REOPEN, file, version);
            CaseEdit edit = CaseEdit.of(file).stage(stage);
            Optional<Instant> due = clocks.decisionDue(edit.done(), CaseEvent.CASE_REOPENED, gate.now(), why);
            cases.update(edit.dueAt(due).done());
            return onRecord(caller, id, CaseEvent.CASE_REOPENED, why);
        });
    }

    @Override
    public CaseFile close(Caller caller, CaseId id, String reason, long version) {
        return gate.enter(caller, Action.CASE_CLOSE, CaseDoors.to(cases, id), file -> {
            CaseStage closed = step(CaseLife.CLOSE, file, version);
            beforeClosing.check(file);
            settleFeedback(id, reason);
            cases.update(CaseEdit.of(file).stage(closed).closedAt(gate.now()).done());
            return onRecord(caller, id, CaseEvent.CASE_CLOSED, reason == null ? "" : reason.strip());
        });
    }

    private CaseFile onRecord(Caller caller, CaseId id, CaseEvent event, String note) {
        CaseFile after = CaseDoors.load(cases, id);
        journal.write(caller, after, event, note);
        return after;
    }

    /** Closing needs feedback, or the recorded reason why there is none. */
    private void settleFeedback(CaseId id, String reason) {
        if (FeedbackNote.read(releases.feedback(id)).isPresent()) {
            return;
        }
        String why = Checks.optional("reason", reason, 4_000);
        if (why.isEmpty()) {
            throw new InvalidRequest("reason", "give feedback to the referrer first, or say why there is none");
        }
        releases.putFeedback(id, new FeedbackNote(false, why).sealed());
    }

    /** The stage that a step leads to, prepared on this version of the case. */
    private static CaseStage step(CaseLife life, CaseFile file, long version) {
        Checks.version("case", file.version(), version);
        return life.take(file);
    }

    private static List<Target> areas(Caller caller, String kind) {
        return caller.areas().stream()
                .sorted()
                .map(area -> Target.of(kind, "", area))
                .toList();
    }

    private static Set<String> names(List<Target> open) {
        return open.stream().flatMap(t -> t.area().stream()).collect(Collectors.toSet());
    }

    private static int offset(String cursor) {
        try {
            return Checks.within("cursor", Integer.parseInt(cursor), 0, 1_000_000);
        } catch (NumberFormatException e) {
            throw new InvalidRequest("cursor", "use the cursor of the page before, or none");
        }
    }
}
