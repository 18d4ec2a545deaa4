package org.openmash.core.internal.release;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.PackId;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.access.CaseKeys;
import org.openmash.core.api.access.Policy;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.audit.AuditTrail;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.release.NewRelease;
import org.openmash.core.api.release.Pack;
import org.openmash.core.api.release.PackView;
import org.openmash.core.api.release.Proposal;
import org.openmash.core.api.release.ReleaseDesk;
import org.openmash.core.api.release.ReleaseLog;
import org.openmash.core.api.release.Team;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.IdempotencyStore;
import org.openmash.core.api.store.ReleaseStore;
import org.openmash.core.internal.casework.CaseDoors;
import org.openmash.core.internal.journal.CaseJournal;
import org.openmash.core.internal.outcome.DeliveryViews;
import org.openmash.core.internal.outcome.OutcomeOutbox;
import org.openmash.core.internal.room.Door;
import org.openmash.core.internal.room.Gate;
import org.openmash.core.internal.room.Once;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The release desk. It fails closed: without policy, audit, keys, protocol and stores this component is not there, and
 * nothing can be released.
 */
@Component(
        service = ReleaseDesk.class,
        reference = {
            @Reference(name = "policy", service = Policy.class),
            @Reference(name = "audit", service = AuditTrail.class),
            @Reference(name = "keys", service = CaseKeys.class)
        })
public final class ReleaseRoom implements ReleaseDesk {

    private final Gate gate;
    private final CaseStore cases;
    private final ReleaseStore releases;
    private final Sorting sorting;
    private final FeedbackDesk feedback;
    private final ReleaseGate outwards;

    @Activate
    public ReleaseRoom(
            @Reference Gate gate,
            @Reference CaseStore cases,
            @Reference ReleaseStore releases,
            @Reference Sorting sorting,
            @Reference FeedbackDesk feedback,
            @Reference OutcomeOutbox outbox,
            @Reference DeliveryViews deliveries,
            @Reference IdempotencyStore keys,
            @Reference CaseJournal journal) {
        this.gate = gate;
        this.cases = cases;
        this.releases = releases;
        this.sorting = sorting;
        this.feedback = feedback;
        this.outwards = new ReleaseGate(gate, cases, releases, sorting, outbox, deliveries, keys, journal);
    }

    @Override
    public List<Team> teams(Caller caller, String area) {
        Door<Target> door = Door.to(Target.of("teams", "", area));
        return gate.enter(caller, Action.RELEASE_PROPOSE, door, t -> releases.teams(area));
    }

    @Override
    public Proposal propose(Caller caller, CaseId id, String teamId) {
        return gate.enter(caller, Action.RELEASE_PROPOSE, door(id, teamId), file -> {
            Team team = outwards.team(file, teamId);
            return new Proposal(
                    team,
                    sorting.judge(id, team.recipient()).stream()
                            .map(j -> j.line(sorting.matrix()))
                            .toList());
        });
    }

    @Override
    public PackView preview(Caller caller, CaseId id, NewRelease wish) {
        return gate.enter(
                caller,
                Action.RELEASE_PROPOSE,
                door(id, wish.team()),
                file -> outwards.view(outwards.pack(caller, file, wish)));
    }

    @Override
    public PackView release(Caller caller, CaseId id, NewRelease wish, String idempotencyKey) {
        return Once.despiteRaces(() -> gate.enter(
                caller,
                Action.RELEASE_MAKE,
                door(id, wish.team()),
                file -> outwards.release(caller, file, wish, idempotencyKey)));
    }

    @Override
    public List<ReleaseLog> log(Caller caller, CaseId id) {
        return gate.enter(caller, Action.RELEASE_LOG_READ, CaseDoors.to(cases, id), file -> outwards.log(id));
    }

    @Override
    public List<PackView> inbox(Caller caller) {
        List<Target> teams = gate.quietly(() -> caller.teams().stream()
                .sorted()
                .flatMap(id -> releases.team(id).stream())
                .map(team -> Target.of("inbox", "", team.area()).addressedTo(team.id()))
                .toList());
        return gate.enterList(caller, Action.PACK_LIST, teams, open -> {
            Set<String> ids = open.stream().flatMap(t -> t.team().stream()).collect(Collectors.toSet());
            Set<String> areas = open.stream().flatMap(t -> t.area().stream()).collect(Collectors.toSet());
            Set<CaseId> walled = gate.restrictions().walled(caller, areas);
            return outwards.views(releases.packsFor(ids).stream()
                    .filter(p -> !walled.contains(p.caseId()))
                    .toList());
        });
    }

    @Override
    public ReleaseLog deliverAgain(Caller caller, PackId id) {
        Door<Pack> toTheRoom = Door.to(
                "pack",
                id.value(),
                () -> releases.pack(id),
                p -> Target.of("pack", id.value(), p.area()).within(p.caseId()));
        return gate.enter(caller, Action.RELEASE_MAKE, toTheRoom, outwards::deliverAgain);
    }

    @Override
    public PackView read(Caller caller, PackId id) {
        return gate.enter(caller, Action.PACK_READ, pack(id), outwards::view);
    }

    @Override
    public PackView acknowledge(Caller caller, PackId id, boolean accepted, String comment) {
        return gate.enter(
                caller,
                Action.PACK_ACKNOWLEDGE,
                pack(id).noting("accepted=" + accepted),
                pack -> outwards.acknowledge(caller, pack, accepted, comment));
    }

    @Override
    public void feedback(Caller caller, CaseId id, String words) {
        gate.enter(caller, Action.RELEASE_FEEDBACK, CaseDoors.to(cases, id), file -> {
            feedback.give(caller, file, words);
            return file;
        });
    }

    @Override
    public Optional<String> feedback(Caller caller, CaseId id) {
        return gate.enter(caller, Action.DECISION_READ, CaseDoors.to(cases, id), feedback::given);
    }

    private Door<CaseFile> door(CaseId id, String team) {
        return CaseDoors.to(cases, id).noting("team=" + team);
    }

    private Door<Pack> pack(PackId id) {
        return Door.to(
                "pack",
                id.value(),
                () -> releases.pack(id),
                p -> Target.of("pack", id.value(), p.area())
                        .addressedTo(p.teamId())
                        .handedOutOf(p.caseId()));
    }
}
