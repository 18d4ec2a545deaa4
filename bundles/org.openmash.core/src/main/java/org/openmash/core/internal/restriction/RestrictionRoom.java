package org.openmash.core.internal.restriction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.EntryId;
import org.openmash.core.api.Sealed;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.PersonSearch;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.restriction.Household;
import org.openmash.core.api.restriction.NewRestriction;
import org.openmash.core.api.restriction.RestrictedRecord;
import org.openmash.core.api.restriction.RestrictionDesk;
import org.openmash.core.api.restriction.RestrictionLine;
import org.openmash.core.api.restriction.RestrictionLine.Cause;
import org.openmash.core.api.restriction.RestrictionLine.Kind;
import org.openmash.core.api.restriction.RestrictionLine.Words;
import org.openmash.core.api.store.AccountStore;
import org.openmash.core.api.store.AccountStore.StoredUser;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.RestrictionStore;
import org.openmash.core.api.store.RestrictionStore.Mark;
import org.openmash.core.internal.casework.CaseDoors;
import org.openmash.core.internal.identity.People;
import org.openmash.core.internal.journal.CaseJournal;
import org.openmash.core.internal.room.Checks;
import org.openmash.core.internal.room.Door;
import org.openmash.core.internal.room.Gate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The lists of restricted records, kept by people who need not be able to open them. */
@Component(service = RestrictionDesk.class)
public final class RestrictionRoom implements RestrictionDesk {

    private static final int LONGEST = 2_000;
    private static final int ADDRESSES = 10;
    private static final int NAMES = 20;

    private final Gate gate;
    private final CaseStore cases;
    private final RestrictionStore store;
    private final AccountStore accounts;
    private final People people;
    private final Conflicts conflicts;
    private final CaseJournal journal;

    @Activate
    public RestrictionRoom(
            @Reference Gate gate,
            @Reference CaseStore cases,
            @Reference RestrictionStore store,
            @Reference AccountStore accounts,
            @Reference People people,
            @Reference Conflicts conflicts,
            @Reference CaseJournal journal) {
        this.gate = gate;
        this.cases = cases;
        this.store = store;
        this.accounts = accounts;
        this.people = people;
        this.conflicts = conflicts;
        this.journal = journal;
    }

    @Override
    public List<RestrictedRecord> all(Caller caller) {
        List<Target> areas = caller.areas().stream()
                .sorted()
                .map(area -> Target.of("restriction", "", area))
                .toList();
        return gate.enterList(caller, Action.RESTRICTION_READ, areas, open -> {
            Set<String> names = open.stream().flatMap(t -> t.area().stream()).collect(Collectors.toSet());
            Set<CaseId> walled = gate.restrictions().walled(caller, names);
            return store.standing(names).stream()
                    .map(Mark::caseId)
                    .distinct()
                    .filter(id -> !walled.contains(id))
                    .map(id -> view(CaseDoors.load(cases, id)))
                    .filter(record -> !record.lines().isEmpty())
                    .sorted(Comparator.comparing(
                                    (RestrictedRecord r) -> r.nextEnd().orElse(Instant.MAX))
                            .thenComparing(RestrictedRecord::reference))
                    .toList();
        });
    }

    @Override
    public RestrictedRecord of(Caller caller, CaseId id) {
        return gate.enter(caller, Action.RESTRICTION_READ, door(id), this::view);
    }

    @Override
    public RestrictedRecord restrict(Caller caller, CaseId id, NewRestriction wanted) {
        return change(caller, id, "restrict", file -> {
            Checks.present("category", wanted.category());
            String reason = Checks.required("reason", wanted.reason(), LONGEST);
            String contact = Checks.optional("contact", wanted.contact(), 200);
            Instant until = Lines.until(wanted.until(), gate.now());
            if (restricted(file)) {
                throw new Conflict("the record is restricted already; name people on it, or lift it first");
            }
            Checks.required("named", String.join(" ", wanted.named()), LONGEST);
            List<StoredUser> named = IntStream.range(0, wanted.named().size())
                    .mapToObj(i -> person("named[" + i + "]", wanted.named().get(i), file))
                    .distinct()
                    .toList();
            store.insert(Lines.restricted(file, wanted.category(), reason, contact, caller.name(), gate.now()));
            named.forEach(one -> put(caller, file, one, reason, until));
            journal.write(
                    caller, file, CaseEvent.RECORD_RESTRICTED, wanted.category().name());
        });
    }

    @Override
    public RestrictedRecord lift(Caller caller, CaseId id, String reason) {
        return change(caller, id, "lift", file -> {
            String why = Checks.required("reason", reason, LONGEST);
            if (!restricted(file)) {
                throw new Conflict("the record is not restricted; there is nothing to lift");
            }
            standing(file, Kind.NAMED).forEach(line -> end(caller, line, why));
            standing(file, Kind.RESTRICTED).forEach(line -> end(caller, line, why));
            journal.write(caller, file, CaseEvent.RESTRICTION_LIFTED, why);
        });
    }

    @Override
    public RestrictedRecord name(Caller caller, CaseId id, String userName, String reason, Optional<LocalDate> until) {
        return change(caller, id, "name", file -> {
            String why = Checks.required("reason", reason, LONGEST);
            if (!restricted(file)) {
                throw new Conflict("the record is not restricted; everybody with the role may open it");
            }
            StoredUser person = person("userName", userName, file);
            standing(file, Kind.NAMED).stream()
                    .filter(line -> line.user().equals(Optional.of(person.id())))
                    .forEach(line -> end(caller, line, why));
            put(caller, file, person, why, Lines.until(until, gate.now()));
            journal.write(caller, file, CaseEvent.ACCESS_NAMED, person.user().name());
        });
    }

    @Override
    public RestrictedRecord wallOff(Caller caller, CaseId id, String userName, String reason) {
        return change(caller, id, "wall", file -> {
            String why = Checks.required("reason", reason, LONGEST);
            StoredUser person = person("userName", userName, file);
            wall(file, person, Cause.DECIDED, why, caller.name());
        });
    }

    @Override
    public RestrictedRecord end(Caller caller, CaseId id, EntryId line, String reason) {
        return change(caller, id, "end", file -> {
            String why = Checks.required("reason", reason, LONGEST);
            RestrictionLine found = Checks.found(
                    "line",
                    inForce(file).stream()
                            .filter(l -> l.id().equals(line) && l.kind() != Kind.RESTRICTED)
                            .findFirst(),
                    "is no line in force of a person on this record; read the record again");
            boolean last =
                    found.kind() == Kind.NAMED && standing(file, Kind.NAMED).size() == 1;
            if (last) {
                throw new Conflict("nobody could open the record any more; name somebody else first, or lift it");
            }
            end(caller, found, why);
        });
    }

    @Override
    public void declare(Caller caller, CaseId id, String reason) {
        gate.enter(caller, Action.CONFLICT_DECLARE, CaseDoors.to(cases, id), file -> {
            String why = Checks.required("reason", reason, LONGEST);
            StoredUser person = accounts.byId(caller.user()).orElseThrow();
            wall(file, person, Cause.DECLARED, why, caller.name());
            return file;
        });
    }

    @Override
    public Household household(Caller caller) {
        return gate.enter(caller, Action.HOUSEHOLD_DECLARE, own(caller), t -> declared(caller));
    }

    @Override
    public Household declareHousehold(Caller caller, Household household) {
        return gate.enter(caller, Action.HOUSEHOLD_DECLARE, own(caller), t -> {
            Household checked = checked(household);
            Set<String> houses = checked.addresses().stream()
                    .flatMap(a -> people.houses(a).stream())
                    .collect(Collectors.toSet());
            store.put(caller.user(), Sealed.of(checked), houses);
            checked.addresses().stream()
                    .map(address -> new PersonSearch("", Optional.empty(), "", address, ""))
                    .flatMap(search -> people.prepare(search).in(caller.areas()).stream())
                    .map(found -> found.who().subject().caseId())
                    .distinct()
                    .forEach(id -> conflicts.look(CaseDoors.load(cases, id)));
            return declared(caller);
        });
    }

    private Household declared(Caller caller) {
        return store.household(caller.user()).map(Sealed::unseal).orElseGet(() -> new Household(List.of(), List.of()));
    }

    private Household checked(Household given) {
        List<String> addresses = lines("addresses", given.addresses(), ADDRESSES);
        for (int i = 0; i < addresses.size(); i++) {
            int at = i;
            Checks.found(
                    "addresses[" + i + "]",
                    Optional.of(people.houses(addresses.get(i))).filter(keys -> !keys.isEmpty()),
                    "names no postcode; give house number and postcode");
        }
        return new Household(addresses, lines("familyNames", given.familyNames(), NAMES));
    }

    private static List<String> lines(String field, List<String> given, int most) {
        Checks.within(field, given.size(), 0, most);
        return IntStream.range(0, given.size())
                .mapToObj(i -> Checks.required(field + "[" + i + "]", given.get(i), 200))
                .distinct()
                .toList();
    }

    private RestrictedRecord change(Caller caller, CaseId id, String what, Consumer<CaseFile> work) {
        return gate.enter(caller, Action.RESTRICTION_KEEP, door(id).noting("step=" + what), file -> {
            journal.takeTurn(id);
            work.accept(file);
            gate.tell("board-changed", file.area());
            return view(file);
        });
    }

    /** Those who keep the lists reach them without being named; a wall holds for them as well. */
    private Door<CaseFile> door(CaseId id) {
        return Door.to(
                "case",
                id.value(),
                () -> cases.find(id),
                file -> Target.of("case", id.value(), file.area()).handedOutOf(id));
    }

    private static Door<Target> own(Caller caller) {
        return Door.to(new Target("household", caller.user().value(), Optional.empty()));
    }

    private StoredUser person(String field, String userName, CaseFile file) {
        return Checks.found(
                field,
                accounts.byName(Checks.required(field, userName, 60))
                        .filter(StoredUser::enabled)
                        .filter(u -> u.user().areas().contains(file.area())),
                "is no user of this area; use the name with which the person signs in");
    }

    private void put(Caller caller, CaseFile file, StoredUser person, String reason, Instant until) {
        store.insert(Lines.named(file, person.id(), person.user().name(), reason, caller.name(), gate.now(), until));
    }

    private void wall(CaseFile file, StoredUser person, Cause cause, String reason, String by) {
        boolean stands =
                standing(file, Kind.WALL).stream().anyMatch(line -> line.user().equals(Optional.of(person.id())));
        if (stands) {
            throw new Conflict("the person is walled off already; the reason stands on record");
        }
        store.insert(Lines.wall(file, person.id(), person.user().name(), cause, reason, by, gate.now()));
    }

    private void end(Caller caller, RestrictionLine line, String reason) {
        store.end(line.ended(gate.now(), caller.name(), reason));
    }

    private boolean restricted(CaseFile file) {
        return !standing(file, Kind.RESTRICTED).isEmpty();
    }

    private List<RestrictionLine> standing(CaseFile file, Kind kind) {
        return inForce(file).stream().filter(line -> line.kind() == kind).toList();
    }

    private List<RestrictionLine> inForce(CaseFile file) {
        Instant now = gate.now();
        return store.ofCase(file.id()).stream()
                .filter(line -> line.inForceAt(now))
                .toList();
    }

    private RestrictedRecord view(CaseFile file) {
        Instant now = gate.now();
        List<RestrictionLine> all = store.ofCase(file.id());
        List<RestrictionLine> lines = inForce(file);
        return new RestrictedRecord(
                file.id(),
                file.reference(),
                file.area(),
                restricted(file),
                lines.stream().map(RestrictionRoom::line).toList(),
                all.stream()
                        .filter(line -> !line.inForceAt(now))
                        .map(RestrictionRoom::line)
                        .toList(),
                lines.stream().flatMap(line -> line.until().stream()).min(Comparator.naturalOrder()));
    }

    private static RestrictedRecord.Line line(RestrictionLine line) {
        Words words = line.words().unseal();
        return new RestrictedRecord.Line(
                line.id(),
                line.kind(),
                line.cause().toLowerCase(Locale.ROOT).replace('_', '-'),
                words.person(),
                words.reason(),
                words.contact(),
                words.by(),
                line.since(),
                line.until(),
                line.endedAt(),
                words.ending());
    }
}
