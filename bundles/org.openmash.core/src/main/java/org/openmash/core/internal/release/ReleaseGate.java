package org.openmash.core.internal.release;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.HexId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.ItemId;
import org.openmash.core.api.PackId;
import org.openmash.core.api.Sealed;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.CaseStage;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.release.NewRelease;
import org.openmash.core.api.release.Pack;
import org.openmash.core.api.release.PackDelivery;
import org.openmash.core.api.release.PackView;
import org.openmash.core.api.release.ReleaseLog;
import org.openmash.core.api.release.Team;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.IdempotencyStore;
import org.openmash.core.api.store.ReleaseStore;
import org.openmash.core.internal.casework.CaseDoors;
import org.openmash.core.internal.casework.CaseEdit;
import org.openmash.core.internal.casework.CaseLife;
import org.openmash.core.internal.journal.CaseJournal;
import org.openmash.core.internal.outcome.DeliveryViews;
import org.openmash.core.internal.outcome.OutcomeOutbox;
import org.openmash.core.internal.room.Checks;
import org.openmash.core.internal.room.ContentHash;
import org.openmash.core.internal.room.Gate;
import org.openmash.core.internal.room.Once;

/** Packs and releases, once per key and only after the decision. */
final class ReleaseGate {

    private final Gate gate;
    private final CaseStore cases;
    private final ReleaseStore releases;
    private final Sorting sorting;
    private final OutcomeOutbox outbox;
    private final DeliveryViews deliveries;
    private final CaseJournal journal;
    private final Once once;

    ReleaseGate(
            Gate gate,
            CaseStore cases,
            ReleaseStore releases,
            Sorting sorting,
            OutcomeOutbox outbox,
            DeliveryViews deliveries,
            IdempotencyStore keys,
            CaseJournal journal) {
        this.gate = gate;
        this.cases = cases;
        this.releases = releases;
        this.sorting = sorting;
        this.outbox = outbox;
        this.deliveries = deliveries;
        this.journal = journal;
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
                        .map(d -> sorting.outcome(file.area(), d, team.recipient()))
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
        CaseStage released = CaseLife.RELEASE.take(file);
        Pack pack = pack(caller, file, wish);
        releases.insert(pack);
        once.remember(caller, key, hash, pack.id().value(), gate.now());
        if (released != file.stage()) {
            cases.update(CaseEdit.of(file).stage(released).done());
        }
        CaseFile after = CaseDoors.load(cases, file.id());
        journal.write(caller, after, CaseEvent.PACK_RELEASED, gate.now(), Optional.of(pack.teamId()), pack.recipient());
        outbox.put(pack);
        return view(pack);
    }

    PackView acknowledge(Caller caller, Pack pack, boolean accepted, String comment) {
        String said = Checks.optional("comment", comment, 4_000);
        if (pack.acknowledgedAt().isPresent()) {
            return acknowledgedBefore(pack, accepted, said);
        }
        if (!accepted && said.isEmpty()) {
            throw new InvalidRequest("comment", "say why the pack is declined");
        }
        releases.update(acknowledged(pack, accepted, said));
        journal.write(
                caller,
                CaseDoors.load(cases, pack.caseId()),
                CaseEvent.PACK_ACKNOWLEDGED,
                gate.now(),
                Optional.of(pack.teamId()),
                accepted ? "accepted" : "declined");
        return view(releases.pack(pack.id()).orElseThrow());
    }

    /** The same word sent twice is one word; another word is a conflict. */
    private PackView acknowledgedBefore(Pack pack, boolean accepted, String said) {
        boolean same = pack.accepted().filter(a -> a == accepted).isPresent()
                && pack.comment().map(Sealed::unseal).orElse("").equals(said);
        if (!same) {
            throw new Conflict("this pack has been acknowledged already");
        }
        return view(pack);
    }

    ReleaseLog deliverAgain(Pack pack) {
        outbox.again(pack);
        return PackViews.forLog(pack, teamName(pack), deliveries.of(pack.id()));
    }

    List<ReleaseLog> log(CaseId id) {
        List<Pack> packs = releases.packsOf(id);
        Map<PackId, PackDelivery> ways = ways(packs);
        return packs.stream()
                .map(p -> PackViews.forLog(p, teamName(p), Optional.ofNullable(ways.get(p.id()))))
                .toList();
    }

    List<PackView> views(List<Pack> packs) {
        Map<PackId, PackDelivery> ways = ways(packs);
        return packs.stream()
                .map(p -> PackViews.forRecipient(p, teamName(p), Optional.ofNullable(ways.get(p.id()))))
                .toList();
    }

    private Map<PackId, PackDelivery> ways(List<Pack> packs) {
        return deliveries.of(packs.stream().map(Pack::id).toList());
    }

    PackView view(Pack pack) {
        return PackViews.forRecipient(pack, teamName(pack), deliveries.of(pack.id()));
    }

    private String teamName(Pack pack) {
        return releases.team(pack.teamId()).map(Team::name).orElse(pack.teamId());
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
