package org.openmash.core.internal.restriction;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmash.connector.api.PersonDetails;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.EntryId;
import org.openmash.core.api.HexId;
import org.openmash.core.api.Sealed;
import org.openmash.core.api.UserId;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.Subject;
import org.openmash.core.api.restriction.Household;
import org.openmash.core.api.restriction.RestrictionLine;
import org.openmash.core.api.restriction.RestrictionLine.Category;
import org.openmash.core.api.restriction.RestrictionLine.Cause;
import org.openmash.core.api.restriction.RestrictionLine.Kind;
import org.openmash.core.api.restriction.RestrictionLine.Words;
import org.openmash.core.api.store.AccountStore;
import org.openmash.core.api.store.AccountStore.StoredUser;
import org.openmash.core.api.store.RestrictionStore;
import org.openmash.core.internal.identity.People;
import org.openmash.core.internal.room.Gate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps people on the staff from cases about themselves and their households, before the case stands in any list, and
 * lets a new case of a child whose record is restricted be restricted from its first moment. Works inside the caller's
 * transaction.
 */
@Component(service = Conflicts.class)
public final class Conflicts {

    private static final String HUB = "hub";

    private final Gate gate;
    private final RestrictionStore store;
    private final AccountStore accounts;
    private final People people;

    @Activate
    public Conflicts(
            @Reference Gate gate,
            @Reference RestrictionStore store,
            @Reference AccountStore accounts,
            @Reference People people) {
        this.gate = gate;
        this.store = store;
        this.accounts = accounts;
        this.people = people;
    }

    /** Walls off whoever must not know of the case, as far as the people in it tell. */
    public void look(CaseFile file) {
        look(file, accounts.all());
    }

    /** The same for many cases that come at once. */
    public Consumer<CaseFile> lookout() {
        List<StoredUser> users = accounts.all();
        return file -> look(file, users);
    }

    private void look(CaseFile file, List<StoredUser> users) {
        Map<UserId, Cause> found = new LinkedHashMap<>();
        Set<String> houses = file.subjects().stream()
                .flatMap(s -> people.houses(s.person()).stream())
                .collect(Collectors.toSet());
        Set<UserId> neighbours = houses.isEmpty() ? Set.of() : store.livingUnder(houses);
        for (StoredUser user : users) {
            if (user.enabled() && user.user().areas().contains(file.area())) {
                cause(file, user, neighbours.contains(user.id())).ifPresent(cause -> found.put(user.id(), cause));
            }
        }
        found.keySet().removeAll(walledOff(file));
        found.forEach((user, cause) -> store.insert(wall(file, user, cause)));
    }

    /** Takes over what stands on earlier cases of the same child. */
    public void inherit(CaseFile file, Collection<CaseFile> ofSameChild) {
        List<RestrictionLine> standing = ofSameChild.stream()
                .filter(earlier -> !earlier.id().equals(file.id()))
                .flatMap(earlier -> store.ofCase(earlier.id()).stream())
                .filter(line -> line.inForceAt(gate.now()))
                .toList();
        Map<String, RestrictionLine> once = new LinkedHashMap<>();
        standing.forEach(line -> once.putIfAbsent(line.kind() + " " + line.user(), line));
        once.values().forEach(line -> store.insert(on(file, line)));
    }

    /** Restricts a new case to the one who recorded it, before anybody else can see it. */
    public void restrict(CaseFile file, Category category, UserId named, String name) {
        if (!restricted(file.id())) {
            store.insert(Lines.restricted(file, category, "marked on the contact", "", name, gate.now()));
            store.insert(
                    Lines.named(file, named, name, "recorded the contact", name, gate.now(), Lines.usual(gate.now())));
        }
    }

    public boolean restricted(CaseId id) {
        return store.ofCase(id).stream().anyMatch(line -> line.kind() == Kind.RESTRICTED && line.inForceAt(gate.now()));
    }

    private Set<UserId> walledOff(CaseFile file) {
        return store.ofCase(file.id()).stream()
                .filter(line -> line.kind() == Kind.WALL && line.inForceAt(gate.now()))
                .flatMap(line -> line.user().stream())
                .collect(Collectors.toSet());
    }

    private Optional<Cause> cause(CaseFile file, StoredUser user, boolean neighbour) {
        String own = plain(user.user().name());
        if (names(file.subjects().stream()).anyMatch(own::equals)) {
            return Optional.of(Cause.OWN_NAME);
        }
        return neighbour && sameHousehold(file, user) ? Optional.of(Cause.SAME_HOUSEHOLD) : Optional.empty();
    }

    private boolean sameHousehold(CaseFile file, StoredUser user) {
        Household household = store.household(user.id()).orElseThrow().unseal();
        Set<String> houses = household.addresses().stream()
                .flatMap(a -> people.houses(a).stream())
                .collect(Collectors.toSet());
        Set<String> families = Stream.concat(
                        household.familyNames().stream(),
                        Stream.of(family(user.user().name())))
                .map(Conflicts::plain)
                .collect(Collectors.toSet());
        return file.subjects().stream()
                .map(Subject::person)
                .filter(person -> people.houses(person).stream().anyMatch(houses::contains))
                .anyMatch(person -> hasFamily(person, families));
    }

    private static boolean hasFamily(PersonDetails person, Set<String> families) {
        return person.names().stream()
                .map(name -> plain(name.family()))
                .anyMatch(name ->
                        families.contains(name) || Stream.of(name.split("-")).anyMatch(families::contains));
    }

    private static Stream<String> names(Stream<Subject> subjects) {
        return subjects.flatMap(s -> s.person().names().stream()).map(name -> plain(name.full()));
    }

    private static String family(String name) {
        return name.strip().substring(name.strip().lastIndexOf(' ') + 1);
    }

    /** Without accents and capitals. */
    private static String plain(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private RestrictionLine wall(CaseFile file, UserId user, Cause cause) {
        String name = accounts.byId(user).orElseThrow().user().name();
        return Lines.wall(file, user, name, cause, "found by the hub", HUB, gate.now());
    }

    private RestrictionLine on(CaseFile file, RestrictionLine line) {
        Words words = line.words().unseal();
        return new RestrictionLine(
                new EntryId(HexId.random()),
                file.id(),
                file.area(),
                line.kind(),
                line.user(),
                line.cause(),
                gate.now(),
                line.until(),
                Optional.empty(),
                Sealed.of(words));
    }
}
