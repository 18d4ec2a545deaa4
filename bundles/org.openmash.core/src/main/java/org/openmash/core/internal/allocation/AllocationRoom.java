package org.openmash.core.internal.allocation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.AllocationId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.allocation.Allocation;
import org.openmash.core.api.allocation.AllocationDesk;
import org.openmash.core.api.allocation.AllocationStep;
import org.openmash.core.api.allocation.AllocationView;
import org.openmash.core.api.allocation.Course.Usefulness;
import org.openmash.core.api.allocation.EpisodeKind;
import org.openmash.core.api.allocation.EpisodeLine;
import org.openmash.core.api.allocation.NewAllocation;
import org.openmash.core.api.allocation.ServiceLine;
import org.openmash.core.api.decision.Decision;
import org.openmash.core.api.store.AllocationStore;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.DecisionStore;
import org.openmash.core.internal.casework.CaseDoors;
import org.openmash.core.internal.room.Door;
import org.openmash.core.internal.room.Gate;
import org.openmash.core.internal.room.Once;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The doors to allocation: who may, and on record; what is done lies behind them. */
@Component(service = AllocationDesk.class)
public final class AllocationRoom implements AllocationDesk {

    private static final int MOST = 200;

    private final Gate gate;
    private final CaseStore cases;
    private final AllocationStore store;
    private final DecisionStore decisions;
    private final Services services;
    private final Allocating allocating;
    private final TeamReports reports;
    private final Episodes episodes;
    private final OwnTeams ownTeams;

    @Activate
    public AllocationRoom(
            @Reference Gate gate,
            @Reference CaseStore cases,
            @Reference AllocationStore store,
            @Reference DecisionStore decisions,
            @Reference Services services,
            @Reference Allocating allocating,
            @Reference TeamReports reports,
            @Reference Episodes episodes,
            @Reference OwnTeams ownTeams) {
        this.gate = gate;
        this.cases = cases;
        this.store = store;
        this.decisions = decisions;
        this.services = services;
        this.allocating = allocating;
        this.reports = reports;
        this.episodes = episodes;
        this.ownTeams = ownTeams;
    }

    @Override
    public AllocationView allocate(Caller caller, CaseId id, NewAllocation made, String idempotencyKey) {
        return Once.despiteRaces(() -> gate.enter(
                caller,
                Action.ALLOCATION_MAKE,
                CaseDoors.to(cases, id),
                file -> Views.of(allocating.allocate(caller, file, made, idempotencyKey))));
    }

    @Override
    public List<AllocationView> ofCase(Caller caller, CaseId id) {
        return gate.enter(
                caller,
                Action.ALLOCATION_READ,
                CaseDoors.to(cases, id),
                file -> store.ofCase(id).stream().map(Views::of).toList());
    }

    @Override
    public List<ServiceLine> suggested(Caller caller, CaseId id) {
        return gate.enter(caller, Action.ALLOCATION_READ, CaseDoors.to(cases, id), file -> {
            Optional<Decision> decision = decisions.latest(id);
            return decision.map(d -> services.forCase(file, d.level(), gate.now()))
                    .orElse(List.of());
        });
    }

    @Override
    public List<AllocationView> ofOwnTeams(Caller caller) {
        return gate.enterList(caller, Action.ALLOCATION_LIST_OWN, ownTeams.of(caller, "allocation"), open -> {
            Set<CaseId> walled = gate.restrictions().walled(caller, Views.areas(open));
            return store.ofTeams(Views.teams(open), MOST).stream()
                    .filter(one -> !walled.contains(one.caseId()))
                    .map(Views::of)
                    .toList();
        });
    }

    @Override
    public AllocationView report(Caller caller, AllocationId id, AllocationStep step, String words, long version) {
        return gate.enter(
                caller,
                Action.ALLOCATION_REPORT,
                door(id),
                one -> Views.of(reports.report(caller, one, step, words, version)));
    }

    @Override
    public AllocationView answer(Caller caller, AllocationId id, String words, long version) {
        return gate.enter(
                caller,
                Action.ALLOCATION_REPORT,
                door(id),
                one -> Views.of(reports.answer(caller, one, words, version)));
    }

    @Override
    public AllocationView rate(Caller caller, AllocationId id, Usefulness useful, String comment, long version) {
        return gate.enter(
                caller,
                Action.ALLOCATION_REPORT,
                door(id),
                one -> Views.of(reports.rate(caller, one, useful, comment, version)));
    }

    @Override
    public List<EpisodeLine> follow(Caller caller, CaseId id, CaseId earlier, EpisodeKind kind) {
        return gate.enter(
                caller,
                Action.EPISODE_LINK,
                CaseDoors.to(cases, id),
                file -> episodes.follow(caller, file, earlier, kind));
    }

    @Override
    public List<EpisodeLine> episodes(Caller caller, CaseId id) {
        return gate.enter(
                caller, Action.ALLOCATION_READ, CaseDoors.to(cases, id), file -> episodes.around(caller, file.id()));
    }

    private Door<Allocation> door(AllocationId id) {
        return Door.to("allocation", id.value(), () -> store.find(id), Views::target);
    }
}
