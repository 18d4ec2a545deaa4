package org.openmash.core.internal.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.PersonDetails;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.ContactId;
import org.openmash.core.api.HexId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.arrival.ArrivalCount;
import org.openmash.core.api.arrival.Arrivals;
import org.openmash.core.api.arrival.ContactEpisode;
import org.openmash.core.api.arrival.FoundFact;
import org.openmash.core.api.arrival.MissingFact;
import org.openmash.core.api.arrival.MissingFact.Fact;
import org.openmash.core.api.arrival.TwinWord;
import org.openmash.core.api.arrival.Twins;
import org.openmash.core.api.contact.NewContact;
import org.openmash.core.api.contact.NewContact.Channel;
import org.openmash.core.api.contact.NewContact.NamedPerson;
import org.openmash.core.api.contact.Registered;
import org.openmash.core.internal.fake.PikeRowe;
import org.openmash.core.internal.fake.TestHub;

class ArrivalRoomTest {

    private final TestHub hub = hub("2026-11-16T12:00:00Z");
    private final Caller worker = TestHub.worker();
    private final Instant received = Instant.parse("2026-11-16T09:00:00Z");
    private final NamedPerson poppy =
            new NamedPerson("child", PikeRowe.child("Poppy", "Pike-Rowe", LocalDate.of(2020, 9, 19)));

    @Test
    void aMessageThatNamesTwoChildrenIsOneEpisodeOfTwoContacts() {
        CaseId id =
                register("2A", "", PikeRowe.alfie(), poppy, PikeRowe.kelly()).caseId();

        ContactEpisode episode = hub.arrivalDesk.arrivals(worker, id).episodes().get(0);

        assertThat(episode.children()).hasSize(2).allMatch(c -> c.counted());
        assertThat(figures()).containsExactly(new ArrivalCount("2A", 2, 0));
    }

    @Test
    void aSecondMessageOfTheSameIncidentIsSuggestedAsATwinAndNotLinkedByTheHub() {
        CaseId id = register("2A", "INC-77", PikeRowe.alfie()).caseId();
        register("4", "inc-77", PikeRowe.alfie(), poppy);
        register("2A", "INC-77", PikeRowe.alfie());

        List<Twins> twins = hub.arrivalDesk.arrivals(worker, id).twins();

        assertThat(twins).extracting(Twins::why).containsOnly(Twins.Why.SAME_INCIDENT);
        assertThat(twins).allMatch(t -> t.said().isEmpty());
        assertThat(figures()).containsExactly(new ArrivalCount("2A", 2, 0), new ArrivalCount("4", 2, 0));
    }

    @Test
    void sameChildrenOnTheSameDayFromTwoAgenciesAreSuggested() {
        CaseId id = register("2A", "", PikeRowe.alfie()).caseId();
        register("4", "", PikeRowe.alfie());

        assertThat(hub.arrivalDesk.arrivals(worker, id).twins())
                .extracting(Twins::why)
                .containsExactly(Twins.Why.SAME_CHILDREN_SAME_DAY);
    }

    @Test
    void messagesOfOneSourceWithoutAnIncidentAreNoTwins() {
        CaseId id = register("2A", "", PikeRowe.alfie()).caseId();
        register("2A", "", PikeRowe.alfie());

        assertThat(hub.arrivalDesk.arrivals(worker, id).twins()).isEmpty();
    }

    @Test
    void linkedTwinsBothStayAndCountAChildOnce() {
        CaseId id = register("2A", "INC-77", PikeRowe.alfie()).caseId();
        register("4", "INC-77", PikeRowe.alfie(), poppy);
        Twins twins = hub.arrivalDesk.arrivals(worker, id).twins().get(0);

        Arrivals linked = hub.arrivalDesk.sayTwins(
                worker, id, new TwinWord(twins.earlier(), twins.later(), true, "both tell of the door"));

        assertThat(linked.episodes()).hasSize(2);
        assertThat(figures()).containsExactly(new ArrivalCount("2A", 1, 0), new ArrivalCount("4", 1, 1));
        hub.pass(Duration.ofSeconds(1));
        hub.arrivalDesk.sayTwins(
                worker, id, new TwinWord(twins.earlier(), twins.later(), false, "another night after all"));
        assertThat(figures()).containsExactly(new ArrivalCount("2A", 1, 0), new ArrivalCount("4", 2, 0));
    }

    @Test
    void onlySuggestedMessagesAreLinkedAndWithAReason() {
        Registered first = register("2A", "INC-77", PikeRowe.alfie());
        ContactId later = register("4", "INC-77", PikeRowe.alfie()).contactId();
        TwinWord wrongWayRound = new TwinWord(later, first.contactId(), true, "same");
        TwinWord noReason = new TwinWord(first.contactId(), later, true, " ");

        for (TwinWord wrong : List.of(wrongWayRound, noReason)) {
            assertThatThrownBy(() -> hub.arrivalDesk.sayTwins(worker, first.caseId(), wrong))
                    .isInstanceOf(InvalidRequest.class);
        }
    }

    @Test
    void nothingIsRejectedForMissingFactsAndEachBecomesATask() {
        nameless();

        assertThat(hub.arrivalDesk.missing(worker))
                .extracting(MissingFact::fact)
                .containsExactlyInAnyOrder(Fact.values());
    }

    @Test
    void aFactThatIsFoundEndsItsTaskAndStandsInTheCase() {
        CaseId id = nameless();

        fill(Fact.BIRTH_DATE, "2017-03-04");
        fill(Fact.ADDRESS, PikeRowe.ADDRESS);
        fill(Fact.REFERRER, "the school nurse");
        fill(Fact.PARENT_TOLD, "told by the nurse on Monday");

        assertThat(hub.arrivalDesk.missing(worker)).isEmpty();
        var file = hub.caseDesk.open(worker, id);
        assertThat(file.address()).isEqualTo(PikeRowe.ADDRESS);
        assertThat(file.subjects().get(0).person().birth().orElseThrow().date()).isEqualTo(PikeRowe.ALFIE_BORN);
        assertThat(hub.arrivalDesk.arrivals(worker, id).facts())
                .extracting(f -> f.found().orElseThrow().words())
                .containsExactlyInAnyOrder("", "", "the school nurse", "told by the nurse on Monday");
    }

    @Test
    void aFactIsFilledOnceAndABirthDateIsADate() {
        nameless();
        MissingFact birth = missing(Fact.BIRTH_DATE);
        for (String wrong : List.of("last spring", "2027-01-01", "1899-12-31")) {
            assertThatThrownBy(() -> hub.arrivalDesk.fill(worker, birth.id(), new FoundFact(wrong), birth.version()))
                    .isInstanceOf(InvalidRequest.class)
                    .hasMessageStartingWith("value");
        }
        hub.arrivalDesk.fill(worker, birth.id(), new FoundFact("2017-03-04"), birth.version());

        assertThatThrownBy(() -> hub.arrivalDesk.fill(worker, birth.id(), new FoundFact("2017-03-05"), birth.version()))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void aContactForAnAllocatedCaseGoesToTheTeamThatWorksWithTheFamily() {
        CaseId id = register("2A", "", PikeRowe.alfie()).caseId();
        hub.stores.transactions().inTransaction(() -> {
            hub.stores.allocations().insert(WorkingTeam.of(id, received));
            return id;
        });

        register("4", "", PikeRowe.alfie());

        assertThat(hub.outbox.after(0, 50))
                .filteredOn(e -> e.type().equals("contact-for-worker"))
                .singleElement()
                .satisfies(e -> assertThat(e.team()).contains(WorkingTeam.ID));
        assertThat(hub.arrivalDesk.arrivals(worker, id).worker()).contains(WorkingTeam.ID);
    }

    private CaseId nameless() {
        NamedPerson child = new NamedPerson(
                "child", PersonDetails.named("Alfie", "Pike-Rowe").build());
        NewContact contact = new NewContact(
                TestHub.AREA,
                Channel.TELEPHONE,
                "3A",
                received,
                "",
                "",
                "He looked cold.",
                List.of(child),
                "",
                "",
                List.of(),
                Optional.empty());
        return hub.contactDesk.register(worker, contact, "nameless").caseId();
    }

    private void fill(Fact fact, String value) {
        MissingFact missing = missing(fact);
        hub.arrivalDesk.fill(worker, missing.id(), new FoundFact(value), missing.version());
    }

    private MissingFact missing(Fact fact) {
        return hub.arrivalDesk.missing(worker).stream()
                .filter(f -> f.fact() == fact)
                .findFirst()
                .orElseThrow();
    }

    private Registered register(String source, String incident, NamedPerson... people) {
        NewContact asTold = PikeRowe.contact(received, List.of(people), incident, Optional.empty());
        NewContact contact = new NewContact(
                asTold.area(),
                Channel.FORM,
                source,
                received,
                asTold.reporter(),
                asTold.concern(),
                asTold.narrative(),
                asTold.people(),
                asTold.address(),
                incident,
                List.of(),
                Optional.empty());
        hub.pass(Duration.ofSeconds(1));
        return hub.contactDesk.register(worker, contact, HexId.random());
    }

    private List<ArrivalCount> figures() {
        Caller reader = TestHub.person("socialcare", Set.of(TestHub.AREA), Set.of(), RoomRole.SOCIAL_WORKER);
        return hub.arrivalDesk.figures(reader, TestHub.AREA);
    }

    /** Another store may take the place of memory. */
    protected TestHub hub(String now) {
        return new TestHub(now);
    }
}
