package org.openmash.core.internal.cover;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.CaseStage;
import org.openmash.core.api.clock.CaseClock;
import org.openmash.core.api.cover.CaseloadDesk;
import org.openmash.core.api.cover.HeldCase;
import org.openmash.core.api.cover.HeldCase.Whose;
import org.openmash.core.api.cover.NewPassing;
import org.openmash.core.api.cover.PersonLoad;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.store.AccountStore;
import org.openmash.core.api.store.AccountStore.StoredUser;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.RoomEntry;
import org.openmash.core.api.store.RoomStore;
import org.openmash.core.internal.casework.CaseDoors;
import org.openmash.core.internal.cover.Holdings.Holding;
import org.openmash.core.internal.journal.CaseJournal;
import org.openmash.core.internal.room.Checks;
import org.openmash.core.internal.room.Door;
import org.openmash.core.internal.room.Gate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who holds which case, and who looks after those of people who are away. Thread-safe. */
@Component(service = CaseloadDesk.class)
public final class CaseloadRoom implements CaseloadDesk {

    private static final int MOST_AT_ONCE = 200;
    private static final Set<RoomRole> WORKING =
            Set.of(RoomRole.SOCIAL_WORKER, RoomRole.DECISION_MAKER, RoomRole.SERVICE_MANAGER);

    private final Gate gate;
    private final CaseStore cases;
    private final Holdings holdings;
    private final Rota rota;
    private final AccountStore accounts;
    private final RoomStore room;
    private final CaseJournal journal;

    @Activate
    public CaseloadRoom(
            @Reference Gate gate,
            @Reference CaseStore cases,
            @Reference Holdings holdings,
            @Reference Rota rota,
            @Reference AccountStore accounts,
            @Reference RoomStore room,
            @Reference CaseJournal journal) {
        this.gate = gate;
        this.cases = cases;
        this.holdings = holdings;
        this.rota = rota;
        this.accounts = accounts;
        this.room = room;
        this.journal = journal;
    }

    @Override
    public List<HeldCase> caseload(Caller caller, String area) {
        return gate.enter(caller, Action.CASELOAD_READ, door(area), t -> seen(caller, area));
    }

    @Override
    public List<HeldCase> pass(Caller caller, NewPassing given) {
        return gate.enter(caller, Action.CASE_PASS, door(given.area()), t -> {
            String reason = Checks.required("reason", given.reason(), 2_000);
            StoredUser to = there(given);
            if (given.cases().isEmpty() || given.cases().size() > MOST_AT_ONCE) {
                throw new InvalidRequest("cases", "choose 1 to " + MOST_AT_ONCE + " cases");
            }
            inOrder(given.cases()).forEach(id -> pass(caller, open(caller, id, given.area()), to, reason));
            return seen(caller, given.area());
        });
    }

    @Override
    public List<PersonLoad> loads(Caller caller, String area) {
        return gate.enter(caller, Action.WORKLOAD_READ, door(area), t -> {
            Today today = rota.today(area, gate.now());
            List<Holding> all = holdings.of(area);
            List<PersonLoad> loads = new ArrayList<>();
            accounts.all().stream()
                    .filter(user -> works(user, area))
                    .map(user -> load(user.user().userName(), user.user().name(), today, held(all, user)))
                    .sorted(Comparator.comparingInt((PersonLoad load) -> -load.overdue())
                            .thenComparing(load -> -load.cases())
                            .thenComparing(PersonLoad::person))
                    .forEach(loads::add);
            loads.add(load(
                    "",
                    "nobody",
                    today,
                    all.stream()
                            .filter(h -> h.holder()
                                    .flatMap(this::account)
                                    .filter(user -> works(user, area))
                                    .isEmpty())
                            .toList()));
            return loads;
        });
    }

    /** One entry for each case says who holds it now; who held it before stands in the journal. */
    private void pass(Caller caller, CaseFile file, StoredUser to, String reason) {
        if (gate.restrictions().closedTo(to.id(), file.id())) {
            throw new InvalidRequest("person", "may not open one of the cases; choose somebody else");
        }
        journal.takeTurn(file.id());
        Optional<RoomEntry<Held>> before = holdings.entry(file.id());
        if (before.filter(e -> e.body().unseal().user().equals(to.id())).isPresent()) {
            return;
        }
        Held held = new Held(to.id(), to.user().name());
        gate.unasked(caller, Action.CASE_PASS.name(), CaseDoors.target(file), () -> {
            before.ifPresentOrElse(
                    entry -> room.update(entry.further(entry.state(), Optional.empty(), held)),
                    () -> room.insert(RoomEntry.ofCase(
                            Holdings.HOLDER,
                            file.area(),
                            file.id(),
                            to.user().employer(),
                            "HELD",
                            caller,
                            gate.now(),
                            held)));
            journal.write(caller, file, CaseEvent.CASE_PASSED, held.name() + ": " + reason);
            return file;
        });
    }

    /** Always the same, so that two who pass the same cases wait for one another once. */
    private static List<CaseId> inOrder(List<CaseId> given) {
        return given.stream()
                .distinct()
                .sorted(Comparator.comparing(CaseId::value))
                .toList();
    }

    private CaseFile open(Caller caller, CaseId id, String area) {
        return Checks.found(
                "cases",
                cases.find(id)
                        .filter(f -> f.area().equals(area) && f.stage() != CaseStage.CLOSED)
                        .filter(f -> gate.permits(caller, Action.CASE_READ, CaseDoors.target(f))),
                "hold what is not an open case of this area; leave it out");
    }

    private StoredUser there(NewPassing given) {
        StoredUser to = Checks.found(
                "person",
                accounts.byName(Checks.required("person", given.person(), 60))
                        .filter(user -> works(user, given.area())),
                "use the user name of somebody who works on cases in this area");
        if (rota.today(given.area(), gate.now()).awayUntil(to.user().userName()).isPresent()) {
            throw new InvalidRequest("person", "is away; choose somebody who is there");
        }
        return to;
    }

    private List<HeldCase> seen(Caller reader, String area) {
        Today today = rota.today(area, gate.now());
        String own = accounts.byId(reader.user()).map(u -> u.user().userName()).orElse("");
        boolean manager = reader.has(RoomRole.DECISION_MAKER) || reader.has(RoomRole.SERVICE_MANAGER);
        Set<CaseId> hidden = gate.restrictions().hidden(reader, Set.of(area));
        return holdings.of(area).stream()
                .filter(h -> h.holder().isPresent() && !hidden.contains(h.file().id()))
                .map(h -> view(h, h.holder().orElseThrow(), reader, own, today, area))
                .filter(h -> manager
                        || h.whose() == Whose.OWN
                        || h.whose() == Whose.STANDING_IN
                        || h.whose() == Whose.WAITING && today.onDuty(own))
                .sorted(Comparator.comparingInt((HeldCase h) -> -h.overdue())
                        .thenComparing(h -> h.dueAt().orElse(Instant.MAX))
                        .thenComparing(HeldCase::reference))
                .toList();
    }

    private HeldCase view(Holding holding, Held held, Caller reader, String own, Today today, String area) {
        Optional<StoredUser> holder = account(held).filter(user -> works(user, area));
        String person = holder.map(user -> user.user().userName()).orElse("");
        Optional<StoredUser> standIn =
                today.standIn(person).flatMap(accounts::byName).filter(user -> works(user, area));
        boolean there = holder.isPresent() && today.awayUntil(person).isEmpty();
        Whose whose = Whose.OTHERS;
        if (held.user().equals(reader.user())) {
            whose = Whose.OWN;
        } else if (!there && standIn.isEmpty()) {
            whose = Whose.WAITING;
        } else if (standIn.filter(user -> user.user().userName().equals(own)).isPresent()) {
            whose = Whose.STANDING_IN;
        }
        return new HeldCase(
                holding.file().id(),
                holding.file().reference(),
                holding.file().rating(),
                person,
                held.name(),
                today.awayUntil(person),
                standIn.map(user -> user.user().name()).orElse(""),
                whose,
                holding.clocks().size(),
                holding.overdue(gate.now()),
                holding.clocks().stream().map(CaseClock::dueAt).min(Comparator.naturalOrder()));
    }

    private List<Holding> held(List<Holding> all, StoredUser user) {
        return all.stream()
                .filter(h ->
                        h.holder().filter(held -> held.user().equals(user.id())).isPresent())
                .toList();
    }

    private PersonLoad load(String person, String name, Today today, List<Holding> held) {
        return new PersonLoad(
                person,
                name,
                today.awayUntil(person),
                held.size(),
                held.stream().mapToInt(h -> h.clocks().size()).sum(),
                held.stream().mapToInt(h -> h.overdue(gate.now())).sum());
    }

    private Optional<StoredUser> account(Held held) {
        return accounts.byId(held.user());
    }

    private static boolean works(StoredUser user, String area) {
        return user.enabled()
                && user.user().areas().contains(area)
                && !Collections.disjoint(user.user().roles(), WORKING);
    }

    private static Door<Target> door(String area) {
        return Door.to(Target.of("caseload", "", Checks.required("area", area, 60)));
    }
}
