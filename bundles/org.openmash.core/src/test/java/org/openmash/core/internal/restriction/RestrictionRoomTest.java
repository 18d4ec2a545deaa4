package org.openmash.core.internal.restriction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.HexId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.NotFound;
import org.openmash.core.api.Purpose;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.UserId;
import org.openmash.core.api.access.NewUser;
import org.openmash.core.api.arrival.MissingFact;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.CaseStage;
import org.openmash.core.api.casework.CaseSummary;
import org.openmash.core.api.casework.FoundCases;
import org.openmash.core.api.casework.PersonSearch;
import org.openmash.core.api.clock.ClockView;
import org.openmash.core.api.clock.HandOver;
import org.openmash.core.api.contact.NewContact;
import org.openmash.core.api.contact.NewContact.NamedPerson;
import org.openmash.core.api.event.HubEvent;
import org.openmash.core.api.restriction.Household;
import org.openmash.core.api.restriction.NewRestriction;
import org.openmash.core.api.restriction.RestrictedRecord;
import org.openmash.core.api.restriction.RestrictionDesk;
import org.openmash.core.api.restriction.RestrictionLine.Category;
import org.openmash.core.api.restriction.RestrictionLine.Kind;
import org.openmash.core.api.store.AccountStore.StoredUser;
import org.openmash.core.internal.casework.CaseEdit;
import org.openmash.core.internal.fake.PikeRowe;
import org.openmash.core.internal.fake.TestHub;

/** A restricted record does not exist for whoever is not named, a case behind a wall not for whom it keeps out. */
class RestrictionRoomTest {

    private static final String NOW = "2026-11-16T09:00:00Z";
    private static final String CONTACT = "the service manager on duty";

    private TestHub hub;
    private Caller manager;
    private Caller named;
    private Caller other;
    private CaseId alfie;
    private CaseId elsewhere;

    TestHub hub(String now) {
        return new TestHub(now);
    }

    @BeforeEach
    void aCaseAndThreePeople() {
        hub = hub(NOW);
        manager = person("asha", "Asha Bell", RoomRole.SERVICE_MANAGER, RoomRole.SOCIAL_WORKER);
        named = person("nell", "Nell Dove", RoomRole.SOCIAL_WORKER, RoomRole.DECISION_MAKER);
        other = person("omar", "Omar Finch", RoomRole.SOCIAL_WORKER, RoomRole.DECISION_MAKER);
        alfie = register(other, PikeRowe.contact(Instant.parse(NOW)), "first");
    }

    @Test
    void beforeItIsRestrictedEverybodyFindsTheCaseEverywhere() throws Exception {
        assertThat(everywhere(other)).as("lists that show the case").hasSize(7).allMatch(Set.of(alfie)::equals);
        assertThat(hub.caseDesk.open(other, alfie).id()).isEqualTo(alfie);
    }

    @Test
    void aRestrictedRecordIsInNoListOfThoseWhoAreNotNamed() throws Exception {
        restrict();

        assertThat(everywhere(other)).allMatch(Set::isEmpty);
        assertThat(everywhere(named)).allMatch(Set.of(alfie)::equals);
        assertThatThrownBy(() -> hub.caseDesk.open(other, alfie)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> hub.contactDesk.ofCase(other, alfie)).isInstanceOf(NotFound.class);
        assertThat(hub.caseDesk.open(named, alfie).id()).isEqualTo(alfie);
    }

    @Test
    void whatIsRefusedLooksLikeWhatIsNotThere() {
        restrict();

        Throwable hidden = catchThrowable(() -> hub.caseDesk.open(other, alfie));
        Throwable absent = catchThrowable(() -> hub.caseDesk.open(other, new CaseId(HexId.random())));

        assertThat(hidden).hasSameClassAs(absent).hasMessage(absent.getMessage());
        assertThat(hub.audit)
                .anyMatch(row ->
                        row.outcome().equals("denied") && row.reasonCode().equals("restricted"));
    }

    @Test
    void aSearchTellsWhomToAskWhereThatIsAllowed() {
        restrict();

        assertThat(search(other).cases()).isEmpty();
        assertThat(search(other).ask()).containsExactly(CONTACT);
        assertThat(search(named).cases()).hasSize(1);
        assertThat(search(named).ask()).isEmpty();

        hub.restrictionDesk.lift(manager, alfie, "wrong record");
        hub.restrictionDesk.restrict(
                manager,
                alfie,
                new NewRestriction(Category.PUBLIC_INTEREST, "press", "", List.of("nell"), Optional.empty()));

        assertThat(search(other)).isEqualTo(new FoundCases(List.of(), List.of()));
    }

    @Test
    void accessOfANamedPersonEndsByItself() {
        restrict();
        hub.pass(Duration.ofDays(RestrictionDesk.USUAL_DAYS + 1));

        assertThatThrownBy(() -> hub.caseDesk.open(named, alfie)).isInstanceOf(NotFound.class);
        assertThat(hub.restrictionDesk.of(manager, alfie).ended())
                .extracting(RestrictedRecord.Line::kind)
                .containsExactly(Kind.NAMED);

        hub.restrictionDesk.name(manager, alfie, "nell", "works on it", Optional.of(LocalDate.of(2027, 3, 1)));
        assertThat(hub.caseDesk.open(named, alfie).id()).isEqualTo(alfie);
    }

    @Test
    void theLastNamedPersonStays() {
        RestrictedRecord record = restrict();
        RestrictedRecord.Line nell = record.lines().stream()
                .filter(l -> l.kind() == Kind.NAMED)
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> hub.restrictionDesk.end(manager, alfie, nell.id(), "has left"))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("name somebody else first");

        hub.restrictionDesk.name(manager, alfie, "asha", "cover", Optional.empty());
        hub.restrictionDesk.end(manager, alfie, nell.id(), "has left");
        assertThatThrownBy(() -> hub.caseDesk.open(named, alfie)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoeverDeclaresAConflictLosesTheCaseAtOnce() throws Exception {
        hub.restrictionDesk.declare(named, alfie, "the mother is a friend of mine");

        assertThat(everywhere(named)).allMatch(Set::isEmpty);
        assertThat(search(named).ask()).isEmpty();
        assertThat(everywhere(other)).allMatch(Set.of(alfie)::equals);
        assertThat(hub.restrictionDesk.all(manager))
                .singleElement()
                .satisfies(record -> assertThat(record.restricted()).isFalse());
    }

    @Test
    void aWallIsStrongerThanANameOnTheList() {
        restrict();
        hub.restrictionDesk.wallOff(manager, alfie, "nell", "a neighbour told us");

        assertThatThrownBy(() -> hub.caseDesk.open(named, alfie)).isInstanceOf(NotFound.class);
        assertThat(search(named)).isEqualTo(new FoundCases(List.of(), List.of()));
    }

    @Test
    void nobodyKeepsTheListsOfOnesOwnConflict() {
        hub.restrictionDesk.declare(manager, alfie, "my nephew");

        assertThat(hub.restrictionDesk.all(manager)).isEmpty();
        assertThatThrownBy(() -> hub.restrictionDesk.of(manager, alfie)).isInstanceOf(NotFound.class);
    }

    @Test
    void theHubFindsOnesOwnHouseholdBeforeTheCaseIsInAList() {
        hub.restrictionDesk.declareHousehold(named, new Household(List.of("3 Mill Lane WM4 9ZZ"), List.of("Penn")));

        CaseId penn = register(other, contact("Ida", "Penn", "3 Mill Lane, Moorhaven WM4 9ZZ"), "second");
        CaseId same = register(other, contact("Ivy", "Marsh", "3 Mill Lane, Moorhaven WM4 9ZZ"), "third");

        assertThat(board(named)).contains(alfie, same).doesNotContain(penn);
        assertThat(board(other)).contains(alfie, same, penn);
    }

    @Test
    void declaringAHouseholdHidesWhatIsThereAlready() {
        CaseId penn = register(other, contact("Ida", "Penn", "3 Mill Lane, Moorhaven WM4 9ZZ"), "second");
        assertThat(board(named)).contains(penn);

        hub.restrictionDesk.declareHousehold(named, new Household(List.of("3 Mill Lane WM4 9ZZ"), List.of("penn")));

        assertThat(board(named)).containsExactly(alfie);
        assertThat(hub.restrictionDesk.household(named).familyNames()).containsExactly("penn");
        assertThat(hub.restrictionDesk.household(other).addresses()).isEmpty();
    }

    @Test
    void nobodySeesACaseWithTheirOwnName() {
        CaseId own = register(other, contact("Nell", "Dove", "3 Mill Lane, Moorhaven WM4 9ZZ"), "second");

        assertThat(board(named)).containsExactly(alfie);
        assertThat(hub.restrictionDesk.of(manager, own).lines())
                .extracting(RestrictedRecord.Line::cause)
                .containsExactly("own-name");
    }

    @Test
    void aContactCanBeRestrictedFromItsFirstMoment() {
        NewContact plain = contact("Ida", "Penn", "3 Mill Lane, Moorhaven WM4 9ZZ");
        CaseId penn = register(other, restricted(plain), "second");

        assertThat(board(other)).contains(penn);
        assertThat(board(named)).containsExactly(alfie);
        assertThat(hub.restrictionDesk.all(manager))
                .extracting(RestrictedRecord::caseId)
                .containsExactly(penn);
    }

    @Test
    void aContactCannotHideACaseThatOthersWorkOn() {
        NewContact again = restricted(PikeRowe.contact(Instant.parse(NOW)));

        assertThatThrownBy(() -> register(other, again, "second"))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("open case");
        assertThat(board(named)).containsExactly(alfie);
    }

    @Test
    void aNewCaseOfTheSameChildIsRestrictedLikeTheEarlierOne() {
        restrict();
        hub.restrictionDesk.wallOff(manager, alfie, "omar", "lives next door");
        hub.gate.quietly(() -> {
            CaseFile file = hub.cases.find(alfie).orElseThrow();
            hub.cases.update(CaseEdit.of(file)
                    .stage(CaseStage.CLOSED)
                    .closedAt(hub.instant())
                    .done());
            return file;
        });

        CaseId later = register(manager, PikeRowe.contact(Instant.parse(NOW)), "later");

        assertThat(later).isNotEqualTo(alfie);
        assertThat(board(other)).isEmpty();
        assertThat(board(manager)).isEmpty();
        assertThat(board(named)).containsExactly(later);
    }

    @Test
    void wrongInputNamesItsField() {
        assertThatThrownBy(() -> hub.restrictionDesk.restrict(
                        manager, alfie, new NewRestriction(Category.STAFF, "why", "", List.of(), Optional.empty())))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("named");
        assertThatThrownBy(() -> hub.restrictionDesk.restrict(
                        manager,
                        alfie,
                        new NewRestriction(Category.STAFF, "why", "", List.of("nobody"), Optional.empty())))
                .hasMessageContaining("named[0]");
        assertThatThrownBy(() -> hub.restrictionDesk.restrict(
                        manager,
                        alfie,
                        new NewRestriction(
                                Category.STAFF, "why", "", List.of("nell"), Optional.of(LocalDate.of(2028, 1, 1)))))
                .hasMessageContaining("until");
        assertThatThrownBy(() -> hub.restrictionDesk.declareHousehold(
                        named, new Household(List.of("somewhere in the hills"), List.of())))
                .hasMessageContaining("addresses[0]");
        assertThat(hub.restrictionDesk.all(manager)).isEmpty();
    }

    private RestrictedRecord restrict() {
        return hub.restrictionDesk.restrict(
                manager,
                alfie,
                new NewRestriction(Category.STAFF, "a colleague", CONTACT, List.of("nell"), Optional.empty()));
    }

    private FoundCases search(Caller caller) {
        return hub.caseDesk.search(caller, new PersonSearch("Alfie Pike-Rowe", Optional.empty(), ""));
    }

    private Set<CaseId> board(Caller caller) {
        return ids(hub.caseDesk.board(caller, Optional.empty(), 50).elements());
    }

    /** Whether the case is in every list of the room that can show many, and in what is told while something happens. */
    private List<Set<CaseId>> everywhere(Caller caller) throws Exception {
        List<Set<CaseId>> seen = new ArrayList<>();
        seen.add(board(caller));
        seen.add(ids(search(caller).cases()));
        seen.add(Set.copyOf(
                hub.clockDesk.due(caller, false).stream().map(ClockView::caseId).toList()));
        seen.add(Set.copyOf(hub.arrivalDesk.missing(caller).stream()
                .map(MissingFact::caseId)
                .toList()));
        seen.add(lines(hub.clockDesk.handOver(other, TestHub.AREA), caller));
        seen.add(told(caller));
        seen.add(alike(caller));
        return seen.stream()
                .map(ids -> ids.stream().filter(alfie::equals).collect(Collectors.toSet()))
                .toList();
    }

    private Set<CaseId> lines(HandOver offered, Caller caller) {
        Set<CaseId> seen = new HashSet<>();
        hub.clockDesk.handOvers(caller).stream()
                .filter(h -> h.id().equals(offered.id()))
                .forEach(h -> h.lines().forEach(l -> seen.add(l.caseId())));
        return seen;
    }

    /** What a follower hears when somebody who may does something with the case. */
    private Set<CaseId> told(Caller caller) throws Exception {
        List<HubEvent> heard = new ArrayList<>();
        try (AutoCloseable following = hub.events.follow(caller, heard::add)) {
            hub.gate.quietly(() -> {
                hub.gate.tell("case-rated", TestHub.AREA, alfie);
                return alfie;
            });
            hub.events.run();
        }
        Set<CaseId> cases = new HashSet<>();
        heard.forEach(e -> e.caseId().ifPresent(cases::add));
        return cases;
    }

    /** Whom another case of the same child shows as known before. */
    private Set<CaseId> alike(Caller caller) {
        if (elsewhere == null) {
            elsewhere =
                    register(other, contact("Alfie", "Pike-Rowe", "9 Harbour Street, Moorhaven WM1 1AA"), "elsewhere");
        }
        return Set.copyOf(hub.identityReview.knownBefore(caller, elsewhere).stream()
                .map(k -> k.subject().caseId())
                .toList());
    }

    private static Set<CaseId> ids(List<CaseSummary> rows) {
        return Set.copyOf(rows.stream().map(CaseSummary::id).toList());
    }

    private CaseId register(Caller caller, NewContact contact, String key) {
        return hub.contactDesk.register(caller, contact, key).caseId();
    }

    private static NewContact contact(String given, String family, String address) {
        NewContact alfies = PikeRowe.contact(
                Instant.parse(NOW),
                List.of(new NamedPerson(
                        "child", PikeRowe.child(given, family, PikeRowe.ALFIE_BORN.plusYears(family.length() - 8L)))));
        return new NewContact(
                alfies.area(),
                alfies.channel(),
                alfies.sourceCode(),
                alfies.receivedAt(),
                alfies.reporter(),
                alfies.concern(),
                alfies.narrative(),
                alfies.people(),
                address,
                "",
                List.of(),
                Optional.empty());
    }

    private static NewContact restricted(NewContact plain) {
        return new NewContact(
                plain.area(),
                plain.channel(),
                plain.sourceCode(),
                plain.receivedAt(),
                plain.reporter(),
                plain.concern(),
                plain.narrative(),
                plain.people(),
                plain.address(),
                plain.incidentRef(),
                plain.earlierNotices(),
                plain.teamId(),
                "",
                Optional.of(Category.RELATIVE_OF_STAFF));
    }

    private Caller person(String userName, String name, RoomRole... roles) {
        UserId id = new UserId(HexId.random());
        AgencyId employer = new AgencyId("socialcare");
        NewUser user = new NewUser(userName, name, employer, Set.of(roles), Set.of(TestHub.AREA), Set.of());
        hub.gate.quietly(() -> {
            hub.stores.accounts().put(new StoredUser(id, user, "hash", true));
            return id;
        });
        return new Caller(
                id, name, employer, Set.of(roles), Set.of(TestHub.AREA), Set.of(), Purpose.SAFEGUARDING_ENQUIRY);
    }
}
