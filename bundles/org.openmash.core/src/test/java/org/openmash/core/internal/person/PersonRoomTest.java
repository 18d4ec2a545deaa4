package org.openmash.core.internal.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;
import org.openmash.core.api.Caller;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.NotFound;
import org.openmash.core.api.NotPermitted;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.audit.AuditEvent;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.Subject;
import org.openmash.core.api.contact.NewContact;
import org.openmash.core.api.contact.NewContact.NamedPerson;
import org.openmash.core.api.person.PairDecision;
import org.openmash.core.api.person.PersonPair;
import org.openmash.core.api.person.PersonView;
import org.openmash.core.api.person.PersonView.InCase;
import org.openmash.core.api.research.CandidateRecord.Verdict;
import org.openmash.core.api.review.KnownPerson;
import org.openmash.core.internal.fake.PikeRowe;
import org.openmash.core.internal.fake.TestHub;

class PersonRoomTest {

    private static final LocalDate BORN = PikeRowe.ALFIE_BORN;

    private final TestHub hub = hub("2026-11-16T09:00:00Z");
    private final Caller worker = TestHub.worker();
    private final Caller colleague = TestHub.worker();
    private final Caller stranger =
            TestHub.person("socialcare", Set.of("tamarshire"), Set.of(), RoomRole.SOCIAL_WORKER);
    private SubjectId alfie;
    private SubjectId alfy;
    private SubjectId archie;
    private int contacts;

    @BeforeEach
    void threeCasesOfWhichTwoAreOfOneChild() {
        alfie = child("Alfie", "Rowe", BORN);
        alfy = child("Alfy", "Rowe", BORN);
        archie = child("Archie", "Rowe", BORN);
    }

    @Test
    void onePersonIsShownFromEitherCaseWithEverySourcesValuesAsRecorded() {
        join(alfie, alfy);

        assertThat(members(alfie)).containsExactlyInAnyOrder(alfie, alfy).isEqualTo(members(alfy));
        assertThat(view(alfie).people())
                .extracting(p -> p.subject().person().names().get(0).given())
                .containsExactly("Alfie", "Alfy");
        assertThat(view(alfie).people()).extracting(InCase::reference).doesNotHaveDuplicates();
    }

    @Test
    void takingAJoinBackRestoresEverythingAndKeepsWhatWasSaid() {
        List<CaseFile> before = files();
        List<KnownPerson> knownBefore = known(alfie);

        PersonView joined = join(alfie, alfy);
        PersonView apart = say(alfy, alfie, Verdict.UNDECIDED, "the school sent another birth certificate");

        assertThat(joined.people()).hasSize(2);
        assertThat(apart.people()).hasSize(1);
        assertThat(files()).usingRecursiveComparison().isEqualTo(before);
        assertThat(known(alfie))
                .extracting(k -> k.subject().id())
                .containsExactlyInAnyOrderElementsOf(
                        knownBefore.stream().map(k -> k.subject().id()).toList());
        assertThat(apart.pairs().get(0).history()).hasSize(2);
        assertThat(apart.pairs().get(0).history().get(0).verdict()).isEqualTo(Verdict.CONFIRMED);
    }

    @Test
    void whateverIsJoinedInWhateverOrderTakingItAllBackLeavesWhatWasThereBefore() {
        List<SubjectId> all = new ArrayList<>(List.of(alfie, alfy, archie, child("Alf", "Pike", BORN)));
        for (int seed = 0; seed < 4; seed++) {
            Random chance = new Random(seed);
            List<CaseFile> before = files();
            for (int step = 0; step < 4; step++) {
                SubjectId one = all.get(chance.nextInt(all.size()));
                SubjectId other = all.get(chance.nextInt(all.size()));
                if (!one.equals(other)) {
                    join(one, other);
                    assertThat(members(one)).contains(other).isEqualTo(members(other));
                }
            }
            assertThat(files()).usingRecursiveComparison().isEqualTo(before);
            for (SubjectId id : all) {
                view(id).pairs().stream()
                        .filter(j -> j.pair().joined())
                        .forEach(j -> say(j.pair().one(), j.pair().other(), Verdict.UNDECIDED, "not after all"));
            }
            assertThat(all).allSatisfy(id -> assertThat(members(id)).containsExactly(id));
            assertThat(files()).usingRecursiveComparison().isEqualTo(before);
        }
    }

    @Test
    void whoWasToldApartIsNotJoinedThroughAThird() {
        say(alfie, archie, Verdict.REJECTED, "twins, the midwife says");
        join(alfie, alfy);

        assertThatThrownBy(() -> join(alfy, archie))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("two people");
        say(alfie, archie, Verdict.UNDECIDED, "the midwife spoke of another family");
        assertThat(join(alfy, archie).people()).as("control").hasSize(3);
        assertThatThrownBy(() -> say(alfie, archie, Verdict.REJECTED, "twins, the midwife says"))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("another record");
    }

    @Test
    void toldApartStaysApartUntilSomethingNewIsKnown() {
        say(alfie, alfy, Verdict.REJECTED, "cousins of one name");
        assertThat(pairIn(known(alfie), alfy).news()).isEmpty();

        PersonDetails more = PersonDetails.named("Alfy", "Rowe")
                .born(PartialDate.day(BORN))
                .phone("07700 900123")
                .build();
        hub.cases.update(new Subject(alfy, hub.cases.subject(alfy).orElseThrow().caseId(), "child", more));

        KnownPerson now = pairIn(known(alfie), alfy);
        assertThat(now.pair()).map(PersonPair::verdict).contains(Verdict.REJECTED);
        assertThat(now.news()).contains("telephone").doesNotContain("07700");
    }

    @Test
    void standInBirthDateNeedsASecondPerson() {
        SubjectId one = child("Mia", "Holt", LocalDate.of(2019, 1, 1));
        SubjectId other = child("Mya", "Holt", LocalDate.of(2019, 1, 1));

        assertThat(say(one, other, Verdict.CONFIRMED, "same nursery and mother").people())
                .hasSize(1);
        assertThat(say(other, one, Verdict.CONFIRMED, "I am still sure").people())
                .as("alone")
                .hasSize(1);
        hub.pass(Duration.ofSeconds(1));
        PersonView second = hub.persons.decide(
                colleague, other, one, new PairDecision(Verdict.CONFIRMED, "the nursery wrote"), version(one, other));

        assertThat(second.people()).hasSize(2);
    }

    @Test
    void peopleOfOtherAreasAreNeitherShownNorCountedNorJoined() {
        assertThatThrownBy(() -> hub.persons.person(stranger, alfie))
                .isInstanceOfAny(NotFound.class, NotPermitted.class);
        SubjectId elsewhere = childIn("tamarshire", "Alfie", "Rowe");
        assertThatThrownBy(() -> join(alfie, elsewhere)).isInstanceOfAny(NotFound.class, NotPermitted.class);
        Caller both =
                TestHub.person("socialcare", Set.of(TestHub.AREA, "tamarshire"), Set.of(), RoomRole.SOCIAL_WORKER);
        hub.persons.decide(both, alfie, elsewhere, new PairDecision(Verdict.CONFIRMED, "moved in May"), 0);

        assertThat(members(alfie)).containsExactly(alfie);
        assertThat(view(alfie).pairs()).isEmpty();
        assertThat(hub.persons.person(both, alfie).people()).as("control").hasSize(2);
    }

    @Test
    void everyWordIsAuditedAndAnOldVersionIsRefused() {
        join(alfie, alfy);
        assertThatThrownBy(() -> hub.persons.decide(
                        worker, alfie, alfy, new PairDecision(Verdict.UNDECIDED, "read long ago"), 0))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> say(alfie, alfie, Verdict.CONFIRMED, "herself"))
                .isInstanceOf(InvalidRequest.class);
        assertThatThrownBy(() -> say(alfie, archie, Verdict.UNDECIDED, "nothing said"))
                .isInstanceOf(InvalidRequest.class);
        assertThatThrownBy(() -> say(alfie, archie, Verdict.CONFIRMED, " ")).isInstanceOf(InvalidRequest.class);

        assertThat(hub.audit)
                .filteredOn(e -> e.action().equals(Action.RESEARCH_DECIDE_IDENTITY.name()))
                .extracting(AuditEvent::fields)
                .contains("one of a pair", "other of a pair");
        assertThat(hub.stores
                        .journal()
                        .ofCase(hub.cases.subject(alfy).orElseThrow().caseId()))
                .extracting(e -> e.event().word())
                .contains("identity-decided");
    }

    private KnownPerson pairIn(List<KnownPerson> known, SubjectId id) {
        return known.stream()
                .filter(k -> k.subject().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<KnownPerson> known(SubjectId id) {
        return hub.identityReview.knownBefore(
                worker, hub.cases.subject(id).orElseThrow().caseId());
    }

    private PersonView join(SubjectId one, SubjectId other) {
        return say(one, other, Verdict.CONFIRMED, "same mother, same school, one child");
    }

    private PersonView say(SubjectId one, SubjectId other, Verdict verdict, String reason) {
        hub.pass(Duration.ofSeconds(1));
        return hub.persons.decide(worker, one, other, new PairDecision(verdict, reason), version(one, other));
    }

    private long version(SubjectId one, SubjectId other) {
        Optional<PersonPair> pair = hub.stores.pairs().find(one, other);
        return pair.map(PersonPair::version).orElse(0L);
    }

    private PersonView view(SubjectId id) {
        return hub.persons.person(worker, id);
    }

    private Set<SubjectId> members(SubjectId id) {
        return Set.copyOf(view(id).people().stream().map(p -> p.subject().id()).toList());
    }

    private List<CaseFile> files() {
        return hub.cases.open(Set.of(TestHub.AREA, "tamarshire"), Set.of(), 0, 100);
    }

    private SubjectId child(String given, String family, LocalDate born) {
        return register(TestHub.AREA, given, family, born, worker);
    }

    private SubjectId childIn(String area, String given, String family) {
        return register(area, given, family, BORN, stranger);
    }

    /** A case of its own each: another house, another contact. */
    private SubjectId register(String area, String given, String family, LocalDate born, Caller by) {
        contacts++;
        NewContact sent = PikeRowe.contact(
                Instant.parse("2026-11-15T07:00:00Z").plusSeconds(contacts),
                List.of(new NamedPerson("child", PikeRowe.child(given, family, born))));
        NewContact moved = new NewContact(
                area,
                sent.channel(),
                sent.sourceCode(),
                sent.receivedAt(),
                sent.reporter(),
                sent.concern(),
                sent.narrative(),
                sent.people(),
                contacts + " Harbour View, Saltcombe WM7 " + contacts + "EE",
                "",
                List.of(),
                Optional.empty());
        var id = hub.contactDesk.register(by, moved, "k" + contacts).caseId();
        return hub.cases.find(id).orElseThrow().subjects().get(0).id();
    }

    /** Another store may take the place of memory. */
    protected TestHub hub(String now) {
        return new TestHub(now);
    }
}
