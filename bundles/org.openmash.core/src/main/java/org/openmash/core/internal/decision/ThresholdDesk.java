package org.openmash.core.internal.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.ItemId;
import org.openmash.core.api.Sealed;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.area.Area.Threshold;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.CaseStage;
import org.openmash.core.api.decision.Decision;
import org.openmash.core.api.decision.DecisionDesk;
import org.openmash.core.api.decision.DecisionView;
import org.openmash.core.api.decision.NewDecision;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.research.Item;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.DecisionStore;
import org.openmash.core.api.store.ResearchStore;
import org.openmash.core.internal.area.Areas;
import org.openmash.core.internal.assessment.Contributors;
import org.openmash.core.internal.casework.CaseDoors;
import org.openmash.core.internal.casework.CaseEdit;
import org.openmash.core.internal.casework.CaseLife;
import org.openmash.core.internal.journal.CaseJournal;
import org.openmash.core.internal.research.ItemEdit;
import org.openmash.core.internal.research.Standing;
import org.openmash.core.internal.room.Checks;
import org.openmash.core.internal.room.Gate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Records the threshold decision with what was missing when it was made. */
@Component(service = DecisionDesk.class)
public final class ThresholdDesk implements DecisionDesk {

    private final Gate gate;
    private final CaseStore cases;
    private final ResearchStore research;
    private final DecisionStore decisions;
    private final Areas areas;
    private final CaseJournal journal;
    private final Contributors contributors;

    @Activate
    public ThresholdDesk(
            @Reference Gate gate,
            @Reference CaseStore cases,
            @Reference ResearchStore research,
            @Reference DecisionStore decisions,
            @Reference Areas areas,
            @Reference CaseJournal journal,
            @Reference Contributors contributors) {
        this.gate = gate;
        this.cases = cases;
        this.research = research;
        this.decisions = decisions;
        this.areas = areas;
        this.journal = journal;
        this.contributors = contributors;
    }

    @Override
    public DecisionView decide(Caller caller, CaseId id, NewDecision decision, long version) {
        return gate.enter(
                caller,
                Action.DECISION_MAKE,
                CaseDoors.to(cases, id).noting("level=" + decision.level()),
                file -> decide(caller, file, decision, version));
    }

    @Override
    public List<Threshold> levels(Caller caller, CaseId id) {
        return gate.enter(caller, Action.CASE_READ, CaseDoors.to(cases, id), file -> areas.levels(file.area()));
    }

    @Override
    public Optional<DecisionView> decision(Caller caller, CaseId id) {
        return gate.enter(
                caller,
                Action.DECISION_READ,
                CaseDoors.to(cases, id),
                file -> decisions.latest(id).map(decision -> DecisionViews.of(areas, file.area(), decision)));
    }

    private DecisionView decide(Caller caller, CaseFile file, NewDecision made, long version) {
        Checks.version("case", file.version(), version);
        CaseStage decided = CaseLife.DECIDE.take(file);
        Map<ItemId, Item> picture = Standing.of(research.itemsOf(file.id()), research.candidatesOf(file.id())).stream()
                .map(Standing::item)
                .collect(Collectors.toMap(Item::id, Function.identity()));
        DecisionRules.check(made, picture.keySet(), numbers(areas.levels(file.area())));
        List<String> missing = missing(file.id());
        if (!missing.isEmpty() && !made.acknowledgedMissing()) {
            throw new Conflict("returns are missing: " + String.join(", ", missing)
                    + "; acknowledge that you decide without them");
        }
        Decision decision = new Decision(
                file.id(),
                made.level(),
                made.outcomes(),
                Checks.optional("need", made.need(), 10),
                made.factors(),
                Sealed.of(made.rationale().strip()),
                missing,
                made.mattered(),
                made.minutes(),
                caller.user(),
                caller.name(),
                gate.now());
        decisions.insert(decision);
        made.mattered()
                .forEach(item -> research.update(
                        ItemEdit.of(picture.get(item)).mattered(true).done()));
        contributors.thank(
                caller, file, made.mattered().stream().map(picture::get).toList());
        cases.update(CaseEdit.of(file).stage(decided).done());
        journal.write(
                caller,
                CaseDoors.load(cases, file.id()),
                CaseEvent.CASE_DECIDED,
                "level " + made.level() + ": " + String.join(", ", made.outcomes()));
        return DecisionViews.of(areas, file.area(), decision);
    }

    /** Agencies that have not said their word, each with the state it is in. */
    private List<String> missing(CaseId id) {
        return research.requestsOf(id).stream()
                .filter(r -> !r.state().settled())
                .map(r -> r.agency() + " " + r.state())
                .sorted()
                .toList();
    }

    private static Set<Integer> numbers(List<Threshold> levels) {
        return levels.stream().map(Threshold::level).collect(Collectors.toSet());
    }
}
