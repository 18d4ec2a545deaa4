package org.openmash.core.internal.cover;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.Caller;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.EntryId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.access.NewUser;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.allocation.Allocation;
import org.openmash.core.api.allocation.AllocationState;
import org.openmash.core.api.cover.CoverDesk;
import org.openmash.core.api.cover.CoverLine;
import org.openmash.core.api.cover.NewCover;
import org.openmash.core.api.cover.Workload;
import org.openmash.core.api.release.Team;
import org.openmash.core.api.store.AccountStore;
import org.openmash.core.api.store.AccountStore.StoredUser;
import org.openmash.core.api.store.AllocationStore;
import org.openmash.core.api.store.ReleaseStore;
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

/** Who is on duty, who is away and who stands in. Thread-safe. */
@Component(service = CoverDesk.class)
public final class CoverRoom implements CoverDesk {

    private static final int MOST = 500;
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final String ENDED = "ENDED";
    private static final Set<AllocationState> OPEN = Set.of(AllocationState.ACCEPTED, AllocationState.STARTED);

    private final Gate gate;
    private final RoomBook book;
    private final Rota rota;
    private final Areas areas;
    private final AccountStore accounts;
    private final ReleaseStore releases;
    private final AllocationStore allocations;

    @Activate
    public CoverRoom(
            @Reference Gate gate,
            @Reference RoomBook book,
            @Reference Rota rota,
            @Reference Areas areas,
            @Reference AccountStore accounts,
            @Reference ReleaseStore releases,
            @Reference AllocationStore allocations) {
        this.gate = gate;
        this.book = book;
        this.rota = rota;
        this.areas = areas;
        this.accounts = accounts;
        this.releases = releases;
        this.allocations = allocations;
    }

    @Override
    public List<CoverLine> cover(Caller caller, String area) {
        return gate.enter(
                caller,
                Action.COVER_READ,
                door(area),
                t -> rota.planned(area).stream()
                        .filter(e -> e.body().unseal().until().isAfter(gate.now()))
                        .map(e -> line(caller, e))
                        .sorted(Comparator.comparing(CoverLine::from).thenComparing(CoverLine::person))
                        .toList());
    }

    @Override
    public CoverLine put(Caller caller, NewCover cover, String key) {
        return Once.despiteRaces(() -> gate.enter(
                caller, Action.COVER_PLAN, door(cover.area()), t -> line(caller, putOnce(caller, cover, key))));
    }

    @Override
    public void end(Caller caller, EntryId id, long version) {
        gate.enter(caller, Action.COVER_PLAN, book.door(Rota.COVER, id), entry -> {
            if (entry.state().equals(ENDED)) {
                throw new Conflict("it has ended already; read the rota again");
            }
            RoomEntry<Planned> ended =
                    entry.further(ENDED, Optional.empty(), entry.body().unseal());
            book.change(ended, version);
            gate.tell("cover-changed", entry.area());
            return entry;
        });
    }

    @Override
    public List<Workload> workload(Caller caller, String area) {
        return gate.enter(
                caller,
                Action.WORKLOAD_READ,
                door(area),
                t -> releases.teams(area).stream()
                        .map(this::workload)
                        .sorted(Comparator.comparingInt((Workload w) -> -w.open() - w.offered())
                                .thenComparing(Workload::team))
                        .toList());
    }

    private RoomEntry<Planned> putOnce(Caller caller, NewCover cover, String key) {
        areas.mustBeOpen(cover.area());
        Instant from = Checks.present("from", cover.from());
        Instant until = Checks.present("until", cover.until());
        if (!until.isAfter(from) || until.isAfter(from.plus(LONGEST)) || !until.isAfter(gate.now())) {
            throw new InvalidRequest("until", "must be after the beginning and now, and within a year");
        }
        if (cover.team().isEmpty() == cover.deputy().isEmpty()) {
            throw new InvalidRequest("deputy", "give a deputy for an absence, or what a shift of duty is for");
        }
        String team = Checks.optional("team", cover.team(), 100);
        NewUser person = inArea("person", cover.person(), cover.area());
        String deputy = "";
        if (!cover.deputy().isEmpty()) {
            NewUser standIn = inArea("deputy", cover.deputy(), cover.area());
            mustFit(person, standIn);
            mustBeThere(cover.area(), standIn, from, until);
            deputy = standIn.name();
        }
        Planned planned = new Planned(team, person.userName(), person.name(), cover.deputy(), deputy, from, until);
        ContentHash content = new ContentHash()
                .add(cover.area())
                .add(team)
                .add(person.userName())
                .add(cover.deputy())
                .add(from.toString())
                .add(until.toString());
        return book.putOnce(caller, Rota.COVER, key, content, () -> {
            gate.tell("cover-changed", cover.area());
            return RoomEntry.made(
                    Rota.COVER,
                    cover.area(),
                    Optional.empty(),
                    caller.employer(),
                    planned.absence() ? "absence" : "duty",
                    Rota.PLANNED,
                    Optional.empty(),
                    caller,
                    gate.now(),
                    planned);
        });
    }

    private NewUser inArea(String field, String userName, String area) {
        return accounts.byName(Checks.required(field, userName, 60))
                .filter(StoredUser::enabled)
                .map(StoredUser::user)
                .filter(u -> u.areas().contains(area))
                .orElseThrow(() -> new InvalidRequest(field, "use the user name of somebody who works in this area"));
    }

    /** Standing in must not open anything: the deputy holds such a role for the same agency already. */
    private static void mustFit(NewUser person, NewUser deputy) {
        boolean fits = !person.userName().equals(deputy.userName())
                && person.employer().equals(deputy.employer())
                && !Collections.disjoint(person.roles(), deputy.roles());
        if (!fits) {
            throw new InvalidRequest(
                    "deputy", "choose a colleague of the same agency with a role of the absent person");
        }
    }

    private void mustBeThere(String area, NewUser deputy, Instant from, Instant until) {
        boolean away = rota.planned(area).stream()
                .map(e -> e.body().unseal())
                .anyMatch(p -> p.absence() && p.person().equals(deputy.userName()) && p.meets(from, until));
        if (away) {
            throw new InvalidRequest("deputy", "is absent then as well; choose another colleague");
        }
    }

    private Workload workload(Team team) {
        List<Allocation> all = allocations.ofTeams(Set.of(team.id()), MOST);
        return new Workload(
                team.id(),
                team.name(),
                (int) all.stream()
                        .filter(a -> a.state() == AllocationState.OFFERED)
                        .count(),
                (int) all.stream().filter(a -> OPEN.contains(a.state())).count());
    }

    private CoverLine line(Caller reader, RoomEntry<Planned> entry) {
        Planned planned = entry.body().unseal();
        String acting = planned.absence() ? planned.deputy() : planned.person();
        boolean mine = accounts.byName(acting)
                .filter(u -> u.id().equals(reader.user()))
                .isPresent();
        return new CoverLine(
                entry.id(),
                planned.team(),
                planned.person(),
                planned.name(),
                Optional.of(planned.deputy()).filter(d -> !d.isEmpty()),
                planned.deputyName(),
                planned.from(),
                planned.until(),
                planned.runs(gate.now()),
                mine,
                entry.version());
    }

    private static Door<Target> door(String area) {
        return Door.to(Target.of("cover", "", Checks.required("area", area, 60)));
    }
}
