package org.openmash.core.internal.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.PersonDetails;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.agency.Agreement;
import org.openmash.core.api.agency.Standing;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.LawfulBasis;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.contact.NewContact;
import org.openmash.core.api.contact.NewContact.Channel;
import org.openmash.core.api.contact.NewContact.NamedPerson;
import org.openmash.core.api.event.HubEvent;
import org.openmash.core.api.research.AnswerState;
import org.openmash.core.api.research.ResearchRequest;
import org.openmash.core.internal.fake.PikeRowe;
import org.openmash.core.internal.fake.TestHub;

class BackFillingTest extends CaseInResearch {

    private static final AgencyId PROBATION = new AgencyId("probation");

    @BeforeEach
    void policeHasBeenAsked() {
        askPolice();
        hub.pass(Duration.ofMinutes(10));
    }

    @Test
    void openCaseAsksAnAgencyThatHasJustJoined() {
        join(Standing.ACTIVE);

        rounds(1);

        ResearchRequest asked = request(caseId).orElseThrow();
        assertThat(asked.state()).isEqualTo(AnswerState.ASKED);
        assertThat(asked.need())
                .startsWith("earlier incidents at the address")
                .endsWith("Asked because probation has joined.");
        assertThat(hub.gateway.located).extracting(ResearchRequest::agency).containsExactly(POLICE, PROBATION);
        assertThat(hub.outbox.after(0, 100))
                .filteredOn(e -> e.type().equals("agency-asked"))
                .extracting(HubEvent::agency)
                .containsExactly(Optional.of(POLICE), Optional.of(PROBATION));
        assertThat(hub.audit).anyMatch(e -> e.action().equals("RESEARCH_BACK_FILL"));
    }

    @Test
    void noCaseAsksTwiceAlsoAfterARestart() {
        join(Standing.ACTIVE);
        rounds(3);
        TestHub restarted = hub.restarted();
        restarted.gateway.connectors.add(PROBATION);

        rounds(3);
        restarted.backFilling.run();

        assertThat(hub.gateway.located).hasSize(2);
        assertThat(restarted.gateway.located).isEmpty();
        assertThat(hub.research.requestsOf(caseId)).hasSize(2);
    }

    @Test
    void caseThatAskedByHandIsLeftAlone() {
        join(Standing.ACTIVE);
        hub.researchDesk.ask(worker, caseId, wish(PROBATION));

        rounds(2);

        assertThat(request(caseId).orElseThrow().need()).doesNotContain("joined");
        assertThat(hub.gateway.located).hasSize(2);
    }

    @Test
    void areaMayWantRedAndAmberOnlyOrNone() {
        CaseId green = inResearch("Noor", Rating.GREEN);
        CaseId red = inResearch("Tom", Rating.RED);
        policy("red-and-amber");
        join(Standing.ACTIVE);

        rounds(2);

        assertThat(request(green)).isEmpty();
        assertThat(request(red)).isPresent();
        assertThat(request(caseId)).isPresent();
    }

    @Test
    void areaThatWantsNoneAsksNone() {
        policy("none");
        join(Standing.ACTIVE);

        rounds(2);

        assertThat(request(caseId)).isEmpty();
    }

    @Test
    void anAgencyThatOnlyAManagerAsksIsLeftToOneWhereTheFamilyAgreedToHelp() {
        CaseFile file = hub.caseDesk.open(worker, caseId);
        LawfulBasis agreed = new LawfulBasis(
                "6(1)(e)", "9(2)(g)", Optional.of("b"), "help that fits", true, "she asked for it", true);
        file = hub.caseDesk.recordBasis(worker, caseId, agreed, file.version());
        hub.caseDesk.rate(worker, caseId, Rating.GREEN, "a damp flat", file.version());
        join(Standing.ACTIVE);

        rounds(1);

        assertThat(request(caseId)).isEmpty();
    }

    @Test
    void researchThatBeganAfterwardsIsForPeopleToWiden() {
        join(Standing.ACTIVE);
        hub.pass(Duration.ofMinutes(1));
        CaseId later = inResearch("Noor", Rating.RED);

        rounds(2);

        assertThat(request(later)).isEmpty();
    }

    @Test
    void caseWithoutBasisOrResearchIsNotTouched() {
        CaseId bare = registered("Noor");
        join(Standing.ACTIVE);

        rounds(2);

        assertThat(request(bare)).isEmpty();
    }

    @Test
    void fewCasesAskInEachRound() {
        List<CaseId> many = IntStream.range(0, 12)
                .mapToObj(n -> inResearch("Child" + (char) ('A' + n), Rating.AMBER))
                .toList();
        join(Standing.ACTIVE);

        rounds(1);
        assertThat(many.stream().filter(id -> request(id).isPresent()).count()).isBetween(4L, 5L);

        rounds(3);
        assertThat(many).allMatch(id -> request(id).isPresent());
    }

    @Test
    void suspendedAgencyIsAskedWhenItIsBackAndOnlyOnce() {
        join(Standing.SUSPENDED);
        rounds(1);
        assertThat(request(caseId)).isEmpty();

        join(Standing.ACTIVE);
        rounds(1);
        CaseId later = inResearch("Noor", Rating.RED);
        hub.pass(Duration.ofMinutes(1));
        join(Standing.ACTIVE);
        rounds(2);

        assertThat(request(caseId)).isPresent();
        assertThat(request(later)).isEmpty();
    }

    @Test
    void agencyThatLeavesAndComesBackIsANewcomerAgain() {
        join(Standing.ACTIVE);
        rounds(1);
        CaseId later = inResearch("Noor", Rating.RED);
        hub.pass(Duration.ofMinutes(1));

        join(Standing.LEFT);
        rounds(1);
        join(Standing.ACTIVE);
        rounds(1);

        assertThat(request(later)).isPresent();
    }

    private void join(Standing standing) {
        hub.pass(Duration.ofMinutes(1));
        hub.gateway.connectors.add(PROBATION);
        hub.agreements.put(new Agreement(
                PROBATION,
                TestHub.AREA,
                "Probation",
                standing,
                false,
                Set.of(),
                Optional.empty(),
                "kay",
                "",
                false,
                hub.instant(),
                "ops"));
    }

    private void policy(String backFill) {
        Caller operator = TestHub.person("mash", Set.of(TestHub.AREA), Set.of(), RoomRole.OPERATOR);
        hub.areaRegister.add(operator, "{\"id\":\"westmoor\",\"name\":\"Westmoor\",\"backFill\":\"" + backFill + "\"}");
    }

    private void rounds(int times) {
        IntStream.range(0, times).forEach(n -> hub.backFilling.run());
    }

    private CaseId registered(String given) {
        PersonDetails child = PikeRowe.child(
                given, "Haddad", LocalDate.of(2010, 1, 1).plusDays(Math.floorMod(given.hashCode(), 999) * 4L));
        NewContact contact = new NewContact(
                TestHub.AREA,
                Channel.FORM,
                "2A",
                Instant.parse("2026-11-16T08:00:00Z"),
                "school",
                "neglect",
                "hungry",
                List.of(new NamedPerson("child", child)),
                Math.floorMod(given.hashCode(), 999) + " Mill Row, Moorhaven WM1 1AA",
                "",
                List.of(),
                Optional.empty());
        return hub.contactDesk.register(worker, contact, given).caseId();
    }

    private CaseId inResearch(String given, Rating rating) {
        CaseId id = registered(given);
        LawfulBasis basis = new LawfulBasis("6(1)(e)", "9(2)(g)", Optional.of("c"), "at risk", false, "risk", false);
        CaseFile file = hub.caseDesk.recordBasis(worker, id, basis, 0);
        hub.caseDesk.rate(worker, id, rating, "by hand", file.version());
        hub.gateway.connectors.add(POLICE);
        hub.researchDesk.ask(worker, id, wish(POLICE));
        return id;
    }

    private Optional<ResearchRequest> request(CaseId id) {
        return hub.research.requestsOf(id).stream()
                .filter(r -> r.agency().equals(PROBATION))
                .findFirst();
    }
}
