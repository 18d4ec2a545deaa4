package org.openmash.core.internal.release;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.HexId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.ItemId;
import org.openmash.core.api.PackId;
import org.openmash.core.api.Sealed;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.CaseStage;
import org.openmash.core.api.decision.Decision;
import org.openmash.core.api.release.NewRelease;
import org.openmash.core.api.release.Pack;
import org.openmash.core.api.release.PackView;
import org.openmash.core.api.release.Team;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.IdempotencyStore;
import org.openmash.core.api.store.ReleaseStore;
import org.openmash.core.internal.casework.CaseDoors;
import org.openmash.core.internal.casework.CaseEdit;
import org.openmash.core.internal.room.Agencies;
import org.openmash.core.internal.room.Checks;
import org.openmash.core.internal.room.ContentHash;
import org.openmash.core.internal.room.Gate;
import org.openmash.core.internal.room.Once;

/** Packs and releases, once per key and only after the decision. */
final class ReleaseGate {

    /** Recipients that are one agency as a whole, which may take packs in its own system. */
    private static final Map<String, AgencyId> OWN_SYSTEMS =
            Map.of("POL", new AgencyId("police"), "YJS", new AgencyId("youthjustice"));

    private final Gate gate;
    private final CaseStore cases;
    private final ReleaseStore releases;
    private final Sorting sorting;
    private final Agencies agencies;
    private final Once once;

    ReleaseGate(
            Gate gate,
            CaseStore cases,
            ReleaseStore releases,
            Sorting sorting,
            Agencies agencies,
            IdempotencyStore keys) {
        this.gate = gate;
        this.cases = cases;
        this.releases = releases;
        this.sorting = sorting;
        this.agencies = agencies;
        this.once = new Once(keys);
    }

    Team team(CaseFile file, String id) {
        return Checks.found(
                "team",
                releases.team(id).filter(t -> t.area().equals(file.area())),
                "use the id of a team of this area");
    }

    Pack pack(Caller caller, CaseFile file, NewRelease wish) {
        Team team = team(file, wish.team());
        Instant now = gate.now();
        return new Pack(
                new PackId(HexId.random()),
                file.id(),
                file.reference(),
                file.area(),
                team.id(),
                team.recipient(),
                sorting.decision(file.id())
                        .map(d -> sorting.outcome(d, team.recipient()))
                        .orElse(""),
                Sealed.of(Checks.optional("note", wish.note(), 4_000)),
                new Packing(wish).rows(sorting.judge(file.id(), team.recipient())),
                caller.user(),
                caller.name(),
                now,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0);
    }

    PackView release(Caller caller, CaseFile file, NewRelease wish, String key) {
        String hash = hash(file, wish);
        Optional<String> before = once.before(caller, key, hash);
        if (before.isPresent()) {
            return view(releases.pack(new PackId(before.get())).orElseThrow());
        }
        mayRelease(file);
        Pack pack = pack(caller, file, wish);
        releases.insert(pack);
        once.remember(caller, key, hash, pack.id().value(), gate.now());
        if (file.stage() == CaseStage.DECIDED) {
            cases.update(CaseEdit.of(file).stage(CaseStage.RELEASED).done());
        }
        gate.tell("pack-released", file.area(), file.id(), Optional.empty(), Optional.of(pack.teamId()));
        deliver(pack);
        return view(pack);
    }

    PackView acknowledge(Pack pack, boolean accepted, String comment) {
        if (pack.acknowledgedAt().isPresent()) {
            throw new Conflict("this pack has been acknowledged already");
        }
        String said = Checks.optional("comment", comment, 4_000);
        if (!accepted && said.isEmpty()) {
            throw new InvalidRequest("comment", "say why the pack is declined");
        }
        releases.update(acknowledged(pack, accepted, said));
        gate.tell("pack-acknowledged", pack.area(), pack.caseId(), Optional.empty(), Optional.of(pack.teamId()));
        return view(releases.pack(pack.id()).orElseThrow());
    }

    PackView view(Pack pack) {
        return PackViews.forRecipient(pack, teamName(pack));
    }

    String teamName(Pack pack) {
        return releases.team(pack.teamId()).map(Team::name).orElse(pack.teamId());
    }

    private void mayRelease(CaseFile file) {
        CaseDoors.mustBeOpen(file);
        Optional<Decision> decision = sorting.decision(file.id());
        boolean decided = file.stage() == CaseStage.DECIDED || file.stage() == CaseStage.RELEASED;
        if (decision.isEmpty() || !decided) {
            throw new Conflict("the case has no decision yet; nothing leaves before it");
        }
    }

    private void deliver(Pack pack) {
        AgencyId agency = OWN_SYSTEMS.get(pack.recipient());
        if (agency != null && agencies.connected(agency, pack.area())) {
            gate.afterCommit(() -> agencies.gateway().deliver(agency, pack.area(), PackViews.forAgency(pack)));
        }
    }

    private Pack acknowledged(Pack pack, boolean accepted, String comment) {
        return new Pack(
                pack.id(),
                pack.caseId(),
                pack.caseReference(),
                pack.area(),
                pack.teamId(),
                pack.recipient(),
                pack.outcome(),
                pack.note(),
                pack.rows(),
                pack.releasedBy(),
                pack.releasedByName(),
                pack.releasedAt(),
                Optional.of(gate.now()),
                Optional.of(accepted),
                comment.isEmpty() ? Optional.empty() : Optional.of(Sealed.of(comment)),
                pack.version());
    }

    private static String hash(CaseFile file, NewRelease wish) {
        return new ContentHash()
                .add(file.id().value())
                .add(wish.team())
                .add(wish.note() == null ? "" : wish.note())
                .addAll(wish.withhold().stream().map(ItemId::value).sorted().toList())
                .addAll(entries(wish.wordings()))
                .addAll(entries(wish.conditionsMet()))
                .hex();
    }

    private static List<String> entries(Map<ItemId, String> map) {
        Map<String, String> sorted = new TreeMap<>();
        map.forEach((item, words) -> sorted.put(item.value(), words));
        return sorted.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .toList();
    }
}
