package org.openmash.core.internal.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PostalAddress;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.NotFound;
import org.openmash.core.api.RequestId;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.contact.NewContact;
import org.openmash.core.api.contact.NewContact.NamedPerson;
import org.openmash.core.api.identity.Comparison;
import org.openmash.core.api.identity.Comparison.Band;
import org.openmash.core.api.research.CandidateRecord;
import org.openmash.core.api.research.CandidateRecord.Verdict;
import org.openmash.core.api.research.IdentityDecision;
import org.openmash.core.api.research.SubjectAnswer;
import org.openmash.core.api.review.KnownPerson;
import org.openmash.core.api.review.ReviewPair;
import org.openmash.core.api.review.ReviewPair.HowCommon;
import org.openmash.core.internal.fake.PikeRowe;
import org.openmash.core.internal.fake.TestHub;

class ReviewTest extends CaseInResearch {

    private static final PostalAddress HOME = new PostalAddress("14 Quarry Road, Moorhaven", "WM4 2AB", "");

    private final Caller stranger =
            TestHub.person("socialcare", Set.of("tamarshire"), Set.of(), RoomRole.SOCIAL_WORKER);
    private final Caller colleague = TestHub.worker();

    @Test
    void rejectedPairIsOfferedAgainWhenSomethingNewIsKnown() {
        offer(askPolice(), archie("").build());
        decide(candidate(), Verdict.REJECTED, "another boy of the family");

        offer(askPolice(), archie("").build());
        assertThat(candidate().verdict()).as("nothing new").isEqualTo(Verdict.REJECTED);
        offer(askPolice(), archie("999 123 4567").build());

        assertThat(candidate().verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(candidate().verdictReason())
                .contains("their number (nhs)")
                .contains("another boy of the family")
                .doesNotContain("999");
    }

    @Test
    void laterContactThatAddsAFactHasRecordsComparedAgainAndLeavesDecisionsAlone() {
        offer(askPolice(), PersonDetails.named("Fred", "Rowe").address(HOME).build());
        Band before = candidate().comparison().band();
        NamedPerson alias = new NamedPerson(
                "child",
                PersonDetails.named("Alfie", "Pike-Rowe")
                        .born(PartialDate.day(PikeRowe.ALFIE_BORN))
                        .phone("07700 900123")
                        .build());

        hub.contactDesk.register(worker, PikeRowe.contact(Instant.parse("2026-11-15T07:00:00Z"), List.of(alias)), "k2");

        assertThat(candidate().verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(candidate().comparison().band()).isEqualTo(before);
        assertThat(hub.caseDesk.open(worker, caseId).subjects().get(0).person().phones())
                .containsExactly("07700 900123");
    }

    @Test
    void factThatALaterContactAddsSpeaksForTheRecordAtOnce() {
        offer(
                askPolice(),
                PersonDetails.named("Fred", "Rowe").phone("07700 900123").build());
        assertThat(candidate().comparison().reasons())
                .extracting(Comparison.Reason::field)
                .doesNotContain("phone");
        NamedPerson told = new NamedPerson(
                "child",
                PersonDetails.named("Alfie", "Pike-Rowe")
                        .born(PartialDate.day(PikeRowe.ALFIE_BORN))
                        .phone("07700 900123")
                        .build());

        hub.contactDesk.register(worker, PikeRowe.contact(Instant.parse("2026-11-15T07:00:00Z"), List.of(told)), "k2");

        assertThat(candidate().comparison().reasons())
                .filteredOn(Comparison.Reason::agrees)
                .extracting(Comparison.Reason::field)
                .contains("phone");
    }

    @Test
    void rejectionThatIsTakenBackStandsInTheQueueAgainAndInTheFigures() {
        offer(askPolice(), archie("").build());
        decide(candidate(), Verdict.REJECTED, "another boy of the family");
        assertThat(hub.identityReview.queue(worker)).isEmpty();

        hub.pass(Duration.ofSeconds(1));
        decide(candidate(), Verdict.UNDECIDED, "I looked at the wrong school");

        assertThat(hub.identityReview.queue(worker)).hasSize(1);
        assertThat(hub.identityReview.pair(worker, candidate().id()).history())
                .extracting(ReviewPair.Said::verdict)
                .containsExactly(Verdict.REJECTED, Verdict.UNDECIDED);
        assertThat(hub.identityReview.agreement(worker, TestHub.AREA))
                .filteredOn(b -> b.band() == Band.TWIN_OR_SIBLING)
                .allSatisfy(b -> assertThat(b.takenBack()).isEqualTo(1));
    }

    @Test
    void confirmationOfTwoThatIsTakenBackNeedsTwoAgain() {
        offer(
                askPolice(),
                PersonDetails.named("Alfie", "Rowe")
                        .born(PartialDate.day(LocalDate.of(2017, 1, 1)))
                        .address(HOME)
                        .build());
        decide(candidate(), Verdict.CONFIRMED, "the school says it is him");
        hub.researchDesk.decideIdentity(
                colleague,
                candidate().id(),
                new IdentityDecision(Verdict.CONFIRMED, Optional.empty(), "I read the school's letter too"),
                candidate().version());
        assertThat(candidate().verdict()).as("control").isEqualTo(Verdict.CONFIRMED);

        hub.pass(Duration.ofSeconds(1));
        decide(candidate(), Verdict.UNDECIDED, "the letter was about a cousin");
        hub.pass(Duration.ofSeconds(1));
        decide(candidate(), Verdict.CONFIRMED, "it was about him after all");

        assertThat(candidate().verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(candidate().verdictReason()).contains("second person");
    }

    @Test
    void standInBirthDateNeedsASecondPerson() {
        offer(
                askPolice(),
                PersonDetails.named("Alfie", "Rowe")
                        .born(PartialDate.day(LocalDate.of(2017, 1, 1)))
                        .address(HOME)
                        .build());
        CandidateRecord offered = candidate();
        assertThat(offered.comparison().band()).isNotEqualTo(Band.SAME);
        assertThat(hub.identityReview.pair(worker, offered.id()).secondPerson()).contains("stand-in");

        CandidateRecord once = decide(offered, Verdict.CONFIRMED, "the school says it is him");
        CandidateRecord alone = decide(once, Verdict.CONFIRMED, "I am quite sure it is him");
        CandidateRecord twice = hub.researchDesk.decideIdentity(
                colleague,
                alone.id(),
                new IdentityDecision(Verdict.CONFIRMED, Optional.empty(), "I read the school's letter too"),
                alone.version());

        assertThat(once.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(once.verdictReason()).contains("second person");
        assertThat(alone.verdict()).as("the same person twice").isEqualTo(Verdict.UNDECIDED);
        assertThat(twice.verdict()).isEqualTo(Verdict.CONFIRMED);
        assertThat(hub.identityReview.pair(worker, offered.id()).history()).hasSize(3);
    }

    @Test
    void queueHoldsWhatPeopleMustLookAtInTheirOwnAreas() {
        offer(askPolice(), archie("").build());
        assertThat(candidate().comparison().band()).isEqualTo(Band.TWIN_OR_SIBLING);

        assertThat(hub.identityReview.queue(worker))
                .extracting(p -> p.candidate().id())
                .containsExactly(candidate().id());
        assertThat(hub.identityReview.queue(stranger)).isEmpty();
        assertThatThrownBy(() -> hub.identityReview.pair(stranger, candidate().id()))
                .isInstanceOf(NotFound.class);
        decide(candidate(), Verdict.REJECTED, "another boy of the family");
        assertThat(hub.identityReview.queue(worker)).isEmpty();
        assertThat(hub.identityReview.agreement(worker, TestHub.AREA))
                .filteredOn(b -> b.band() == Band.TWIN_OR_SIBLING)
                .allSatisfy(b -> assertThat(b.rejected()).isEqualTo(1));
    }

    @Test
    void recordsOfTwoAgenciesThatLookLikeOnePersonStandBesideEachOther() {
        hub.gateway.connectors.add(HOUSING);
        hub.gateway.desks.remove(HOUSING);
        offer(askPolice(), alfie().phone("07700 900123").build());
        offer(
                hub.researchDesk.ask(worker, caseId, wish(HOUSING)).get(0).id(),
                alfie().phone("07700 900123").build());

        ReviewPair pair = hub.identityReview.pair(worker, candidate().id());

        assertThat(pair.likeIt()).hasSize(1);
        assertThat(pair.likeIt().get(0).agency()).isNotEqualTo(pair.candidate().agency());
    }

    @Test
    void itIsSaidHowCommonNameAndBirthDateAreInTheCasesOwnArea() {
        offer(askPolice(), alfie().build());
        hub.contactDesk.register(
                worker,
                moved(new NamedPerson("child", PikeRowe.child("Alfie", "Rowe", LocalDate.of(2011, 5, 6)))),
                "k8");
        hub.contactDesk.register(
                worker, moved(new NamedPerson("child", PikeRowe.child("Zoe", "Quill", PikeRowe.ALFIE_BORN))), "k9");

        ReviewPair pair = hub.identityReview.pair(worker, candidate().id());

        assertThat(pair.common())
                .extracting(HowCommon::of, HowCommon::people)
                .containsExactly(tuple("birth date", 2), tuple("name", 2));
    }

    @Test
    void peopleOfEarlierContactsAreFoundAlthoughSpelledOtherwiseWithinTheOwnAreas() {
        NamedPerson alfy = new NamedPerson("child", PikeRowe.child("Alfy", "Rowe", PikeRowe.ALFIE_BORN));
        CaseId other = hub.contactDesk.register(worker, moved(alfy), "k9").caseId();
        assertThat(other).isNotEqualTo(caseId);

        List<KnownPerson> found = hub.identityReview.knownBefore(worker, other);

        assertThat(found).extracting(k -> k.subject().caseId()).contains(caseId);
        assertThatThrownBy(() -> hub.identityReview.knownBefore(stranger, other))
                .isInstanceOf(NotFound.class);
    }

    private static NewContact moved(NamedPerson child) {
        var asSent = PikeRowe.contact(Instant.parse("2026-11-15T07:00:00Z"), List.of(child));
        return new NewContact(
                asSent.area(),
                asSent.channel(),
                asSent.sourceCode(),
                asSent.receivedAt(),
                asSent.reporter(),
                asSent.concern(),
                asSent.narrative(),
                asSent.people(),
                "3 Harbour View, Saltcombe WM7 3EE",
                "",
                List.of(),
                Optional.empty());
    }

    private static PersonDetails.Builder alfie() {
        return PersonDetails.named("Alfie", "Rowe")
                .born(PartialDate.day(PikeRowe.ALFIE_BORN))
                .address(HOME);
    }

    private static PersonDetails.Builder archie(String nhs) {
        return PersonDetails.named("Archie", "Pike-Rowe")
                .born(PartialDate.day(PikeRowe.ALFIE_BORN))
                .identifier("nhs", nhs);
    }

    private void offer(RequestId id, PersonDetails person) {
        hub.intake.located(
                id,
                new SubjectAnswer<>(
                        subject(0),
                        Answer.answered(List.of(new Candidate("r7", "register", person, Optional.empty(), ""))),
                        0));
    }
}
