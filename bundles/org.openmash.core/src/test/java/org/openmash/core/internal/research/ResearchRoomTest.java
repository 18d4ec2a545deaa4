package org.openmash.core.internal.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.Receipt.Outcome;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.RequestId;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.agency.Agreement;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.LawfulBasis;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.identity.Comparison.Band;
import org.openmash.core.api.research.AnswerState;
import org.openmash.core.api.research.CandidateRecord;
import org.openmash.core.api.research.CandidateRecord.Verdict;
import org.openmash.core.api.research.DeskAnswer;
import org.openmash.core.api.research.DeskTask;
import org.openmash.core.api.research.IdentityDecision;
import org.openmash.core.api.research.Item;
import org.openmash.core.api.research.NewResearch;
import org.openmash.core.api.research.ResearchRequest;
import org.openmash.core.api.research.ReturnReview;
import org.openmash.core.api.research.SubjectAnswer;
import org.openmash.core.internal.fake.PikeRowe;
import org.openmash.core.internal.fake.TestHub;

class ResearchRoomTest {

    private static final AgencyId POLICE = new AgencyId("police");
    private static final AgencyId HOUSING = new AgencyId("housing");

    private final TestHub hub = hub("2026-11-16T09:00:00Z");
    private final Caller worker = TestHub.worker();
    private final Caller researcher = TestHub.person("police", Set.of(TestHub.AREA), Set.of(), RoomRole.RESEARCHER);
    private final Caller partner = TestHub.person("housing", Set.of(TestHub.AREA), Set.of(), RoomRole.VIRTUAL_PARTNER);
    private CaseId caseId;

    @BeforeEach
    void aCaseWithBasisAndRating() {
        hub.gateway.connectors.add(POLICE);
        hub.gateway.desks.add(HOUSING);
        caseId = hub.contactDesk
                .register(worker, PikeRowe.contact(Instant.parse("2026-11-14T07:00:00Z")), "k1")
                .caseId();
        LawfulBasis basis = new LawfulBasis(
                "6(1)(e)", "9(2)(g)", Optional.of("c"), "children at risk", false, "asking would raise risk", false);
        CaseFile file = hub.caseDesk.recordBasis(worker, caseId, basis, 0);
        hub.caseDesk.rate(worker, caseId, Rating.AMBER, "third notice", file.version());
    }

    @Nested
    class Asking {

        @Test
        void needsBasisAndRating() {
            CaseId bare = hub.contactDesk
                    .register(
                            worker,
                            PikeRowe.contact(
                                    hub.instant(),
                                    List.of(new org.openmash.core.api.contact.NewContact.NamedPerson(
                                            "child",
                                            PikeRowe.child("Noor", "Haddad", java.time.LocalDate.of(2026, 7, 6))))),
                            "k2")
                    .caseId();

            assertThatThrownBy(() -> hub.researchDesk.ask(worker, bare, wish(POLICE)))
                    .isInstanceOf(Conflict.class)
                    .hasMessageContaining("no lawful basis");
            assertThat(hub.gateway.located).isEmpty();
        }

        @Test
        void sendsConnectorsOutAfterTheCommitAndGivesDesksATask() {
            List<ResearchRequest> asked = hub.researchDesk.ask(worker, caseId, wish(POLICE, HOUSING));

            assertThat(asked).extracting(ResearchRequest::atDesk).containsExactly(true, false);
            assertThat(asked)
                    .extracting(ResearchRequest::dueAt)
                    .containsOnly(hub.instant().plus(Duration.ofHours(6)));
            assertThat(hub.gateway.located).extracting(ResearchRequest::agency).containsExactly(POLICE);
            assertThat(hub.researchDesk.desk(partner)).hasSize(1);
            assertThat(hub.researchDesk.desk(researcher)).hasSize(1);
        }

        @Test
        void agencyThatHasNotJoinedIsNamed() {
            assertThatThrownBy(() -> hub.researchDesk.ask(worker, caseId, wish(new AgencyId("probation"))))
                    .isInstanceOf(InvalidRequest.class)
                    .hasMessageContaining("probation has not joined");
        }

        @Test
        void askingAgainUsesTheSameRequest() {
            RequestId first = askPolice();
            locate(first, "r1");

            RequestId again = askPolice();
            locate(again, "r1", "r2");

            assertThat(again).isEqualTo(first);
            assertThat(hub.researchDesk.candidates(worker, caseId))
                    .extracting(CandidateRecord::recordId)
                    .containsExactly("r1", "r2");
        }
    }

    @Nested
    class Answers {

        @Test
        void recordsGiveTheHeadline() {
            locate(askPolice(), "r1");

            assertThat(hub.researchDesk.knownTo(worker, caseId)).singleElement().satisfies(known -> {
                assertThat(known.state()).isEqualTo(AnswerState.LOCATED);
                assertThat(known.records()).isEqualTo(1);
                assertThat(known.since()).isPresent();
                assertThat(known.contact()).isEqualTo("duty sergeant");
            });
        }

        @Test
        void nothingIsHeldOnlyWhenEverySubjectWasSearched() {
            RequestId id = askPolice();

            hub.intake.located(id, new SubjectAnswer<>(subject(0), Answer.holdsNothing(), 1));
            assertThat(state(id)).isEqualTo(AnswerState.ASKED);

            hub.intake.located(id, new SubjectAnswer<>(subject(1), Answer.holdsNothing(), 0));
            assertThat(state(id)).isEqualTo(AnswerState.HOLDS_NOTHING);
        }

        @Test
        void couldNotAskNeverBecomesHoldsNothing() {
            RequestId id = askPolice();

            hub.intake.failed(id, true, "unreachable");
            hub.intake.located(id, new SubjectAnswer<>(subject(1), Answer.holdsNothing(), 0));

            assertThat(state(id)).isEqualTo(AnswerState.FAILED_RETRYABLE);
        }

        @Test
        void lateAnswersAreTakenAndMarked() {
            RequestId id = askPolice();
            hub.intake.late(id);

            locate(id, "r1");

            assertThat(state(id)).isEqualTo(AnswerState.LOCATED);
            assertThat(hub.research.request(id).orElseThrow().late()).isTrue();
        }

        @Test
        void repeatedAnswersChangeNothing() {
            RequestId id = retrievedByPolice();
            long events = hub.outbox.last();

            hub.intake.retrieved(id, facts());

            assertThat(hub.research.itemsOf(caseId)).hasSize(2);
            assertThat(hub.outbox.last()).isEqualTo(events);
        }

        @Test
        void contentOnAPersonNobodyConfirmedIsDropped() {
            RequestId id = askPolice();
            locate(id, "r1");

            hub.intake.retrieved(id, facts());

            assertThat(hub.research.itemsOf(caseId)).isEmpty();
        }

        @Test
        void promisedAnswersComeThroughTheTicketOnce() {
            RequestId id = confirmedByPolice();
            hub.researchDesk.retrieve(worker, id);
            hub.intake.retrieved(id, new Answer.ExpectedBy<>(hub.instant().plusSeconds(3600), "T-1"));
            assertThat(state(id)).isEqualTo(AnswerState.EXPECTED_BY);

            assertThat(hub.intake.ticketAnswered(POLICE, "T-1", facts()).outcome())
                    .isEqualTo(Outcome.TAKEN);
            assertThat(hub.intake.ticketAnswered(POLICE, "T-1", facts()).outcome())
                    .isEqualTo(Outcome.DUPLICATE);
            assertThat(hub.intake.ticketAnswered(POLICE, "T-9", facts()).outcome())
                    .isEqualTo(Outcome.REJECTED);
            assertThat(state(id)).isEqualTo(AnswerState.RETRIEVED_NOT_REVIEWED);
        }
    }

    @Nested
    class Identity {

        @Test
        void reasonIsMandatory() {
            locate(askPolice(), "r1");
            CandidateRecord candidate = candidate();

            assertThatThrownBy(() -> decide(candidate, Verdict.CONFIRMED, " "))
                    .asInstanceOf(type(InvalidRequest.class))
                    .extracting(InvalidRequest::field)
                    .isEqualTo("reason");
        }

        @Test
        void twinWarningNeedsWords() {
            hub.intake.located(
                    askPolice(),
                    new SubjectAnswer<>(
                            subject(0),
                            Answer.answered(List.of(new Candidate(
                                    "r9",
                                    "register",
                                    PersonDetails.named("Archie", "Pike-Rowe")
                                            .born(PartialDate.day(PikeRowe.ALFIE_BORN))
                                            .build(),
                                    Optional.empty(),
                                    ""))),
                            0));
            CandidateRecord candidate = candidate();
            assertThat(candidate.comparison().band()).isEqualTo(Band.TWIN_OR_SIBLING);

            assertThatThrownBy(() -> decide(candidate, Verdict.CONFIRMED, "sure"))
                    .isInstanceOf(InvalidRequest.class)
                    .hasMessageContaining("twins");
            assertThat(decide(candidate, Verdict.CONFIRMED, "the school confirmed that Archie is his middle name")
                            .verdict())
                    .isEqualTo(Verdict.CONFIRMED);
        }

        @Test
        void rejectedRecordStaysRejectedWhenAskedAgain() {
            RequestId id = askPolice();
            locate(id, "r1");
            decide(candidate(), Verdict.REJECTED, "other mother, other school");
            assertThat(state(id)).isEqualTo(AnswerState.HOLDS_NOTHING);

            locate(askPolice(), "r1");

            assertThat(candidate().verdict()).isEqualTo(Verdict.REJECTED);
        }

        @Test
        void takingAConfirmationBackTakesItsItemsOutOfTheChronology() {
            RequestId id = retrievedByPolice();
            review(id);
            assertThat(hub.pictureRoom.picture(worker, caseId).chronology()).hasSize(2);

            decide(candidate(), Verdict.UNDECIDED, "the address was misread");

            assertThat(hub.pictureRoom.picture(worker, caseId).chronology()).isEmpty();
            assertThat(hub.research.itemsOf(caseId)).as("they stay stored").hasSize(2);
        }

        @Test
        void unresolvedRecordsStandOnNobodysChronology() {
            RequestId id = retrievedByPolice();
            review(id);

            decide(candidate(), Verdict.UNRESOLVED, "initial only, could be either");

            assertThat(hub.pictureRoom.picture(worker, caseId).chronology()).isEmpty();
            assertThat(hub.pictureRoom.picture(worker, caseId).unresolved()).hasSize(2);
        }

        @Test
        void nothingIsRetrievedBeforeSomebodyIsConfirmed() {
            RequestId id = askPolice();
            locate(id, "r1");

            assertThatThrownBy(() -> hub.researchDesk.retrieve(worker, id)).isInstanceOf(Conflict.class);
            assertThat(hub.gateway.retrieved).isEmpty();
        }

        @Test
        void losingTheLastConfirmationStopsTheRetrieval() {
            RequestId id = confirmedByPolice();
            hub.researchDesk.retrieve(worker, id);

            decide(candidate(), Verdict.UNDECIDED, "wrong boy");

            assertThat(hub.gateway.cancelled).containsExactly(id);
            assertThat(state(id)).isEqualTo(AnswerState.LOCATED);
        }
    }

    @Nested
    class Returns {

        @Test
        void areDraftsUntilTheOwnersResearcherHasReviewedThem() {
            RequestId id = retrievedByPolice();

            assertThat(state(id)).isEqualTo(AnswerState.RETRIEVED_NOT_REVIEWED);
            assertThat(hub.pictureRoom.picture(worker, caseId).chronology()).isEmpty();

            DeskTask task = review(id);

            assertThat(task.state()).isEqualTo(AnswerState.ANSWERED);
            assertThat(hub.research.request(id).orElseThrow().minutes()).isEqualTo(12);
        }

        @Test
        void canBeTrimmedAndLeftOut() {
            RequestId id = retrievedByPolice();
            DeskTask task = hub.researchDesk.deskTask(researcher, id);
            ReturnReview review = new ReturnReview(
                    List.of(
                            line(task, 0, true, Optional.of("police attended")),
                            line(task, 1, false, Optional.empty())),
                    5);

            hub.researchDesk.review(researcher, id, review, task.version());

            assertThat(hub.pictureRoom.picture(worker, caseId).chronology())
                    .extracting(i -> i.text())
                    .containsExactly("police attended");
        }

        @Test
        void ofWaivedRecordTypesNeedNoReview() {
            hub.agreements.put(new Agreement(
                    POLICE, TestHub.AREA, "Police", true, false, Set.of("notice", "intelligence"), hub.instant(), "x"));

            RequestId id = retrievedByPolice();

            assertThat(state(id)).isEqualTo(AnswerState.ANSWERED);
        }

        @Test
        void carryTypeSensitivityAndTheMostCarefulCode() {
            RequestId id = confirmedByPolice();
            Fact bare = Fact.of("f9", "r1", "intelligence", "something").build();

            hub.intake.retrieved(id, Answer.answered(List.of(bare)));

            assertThat(hub.research.itemsOf(caseId)).singleElement().satisfies(item -> {
                assertThat(item.itemType()).isEqualTo("police-intelligence-c");
                assertThat(item.sensitivity()).isEqualTo("sensitive");
                assertThat(item.handlingCode()).isEqualTo("C");
                assertThat(item.state()).isEqualTo(Item.State.DRAFT);
            });
        }

        @Test
        void aPersonAnswersAtTheDeskInTheSameForm() {
            RequestId id =
                    hub.researchDesk.ask(worker, caseId, wish(HOUSING)).get(0).id();
            DeskTask task = hub.researchDesk.deskTask(partner, id);
            DeskAnswer answer = new DeskAnswer(
                    AnswerState.ANSWERED,
                    "",
                    Optional.empty(),
                    List.of(new DeskAnswer.NewItem(
                            Optional.empty(),
                            "housing",
                            Optional.empty(),
                            "",
                            "ordinary",
                            "joint tenancy; 2 noise complaints",
                            List.of())),
                    7);

            hub.researchDesk.answer(partner, id, answer, task.version());

            assertThat(hub.pictureRoom.picture(worker, caseId).chronology()).hasSize(1);
            assertThat(state(id)).isEqualTo(AnswerState.ANSWERED);
        }

        @Test
        void unknownItemTypeAtTheDeskIsNamed() {
            RequestId id =
                    hub.researchDesk.ask(worker, caseId, wish(HOUSING)).get(0).id();
            DeskAnswer answer = new DeskAnswer(
                    AnswerState.ANSWERED,
                    "",
                    Optional.empty(),
                    List.of(new DeskAnswer.NewItem(
                            Optional.empty(), "gossip", Optional.empty(), "", "ordinary", "words", List.of())),
                    1);

            assertThatThrownBy(() -> hub.researchDesk.answer(partner, id, answer, 0))
                    .asInstanceOf(type(InvalidRequest.class))
                    .extracting(InvalidRequest::field)
                    .isEqualTo("items[0].itemType");
        }
    }

    @Nested
    class AfterARestart {

        @Test
        void waitingRequestsAreSentAgainOnce() {
            askPolice();
            hub.pass(Duration.ofSeconds(40));

            hub.redrive.run();
            hub.redrive.run();

            assertThat(hub.gateway.located).hasSize(2);
        }

        @Test
        void promisedAnswersAreCollectedWhenTheirTimeHasCome() {
            RequestId id = confirmedByPolice();
            hub.researchDesk.retrieve(worker, id);
            hub.intake.retrieved(id, new Answer.ExpectedBy<>(hub.instant().plusSeconds(3600), "T-1"));

            hub.redrive.run();
            assertThat(hub.gateway.retrieved).hasSize(1);

            hub.pass(Duration.ofMinutes(61));
            hub.redrive.run();
            assertThat(hub.gateway.retrieved).hasSize(2);
        }

        @Test
        void overdueRequestsAreMarkedLate() {
            RequestId id = askPolice();
            hub.pass(Duration.ofHours(7));

            hub.redrive.run();

            assertThat(state(id)).isEqualTo(AnswerState.LATE);
        }
    }

    private RequestId askPolice() {
        return hub.researchDesk.ask(worker, caseId, wish(POLICE)).get(0).id();
    }

    private RequestId confirmedByPolice() {
        RequestId id = askPolice();
        locate(id, "r1");
        decide(candidate(), Verdict.CONFIRMED, "birth date and address agree");
        return id;
    }

    private RequestId retrievedByPolice() {
        RequestId id = confirmedByPolice();
        hub.researchDesk.retrieve(worker, id);
        hub.intake.retrieved(id, facts());
        return id;
    }

    private DeskTask review(RequestId id) {
        long version = hub.researchDesk.deskTask(researcher, id).version();
        return hub.researchDesk.review(researcher, id, new ReturnReview(List.of(), 12), version);
    }

    private static ReturnReview.Line line(DeskTask task, int n, boolean accept, Optional<String> text) {
        return new ReturnReview.Line(task.draft().get(n).id(), accept, text, Optional.empty(), Optional.empty());
    }

    private static Answer<Fact> facts() {
        return Answer.answered(List.of(
                PikeRowe.fact("f1", "r1", "notice", "door damaged"),
                PikeRowe.fact("f2", "r1", "notice", "greens on 22 Aug and 9 Oct")));
    }

    private void locate(RequestId id, String... records) {
        List<Candidate> found =
                java.util.Arrays.stream(records).map(PikeRowe::record).toList();
        hub.intake.located(id, new SubjectAnswer<>(subject(0), Answer.answered(found), 0));
    }

    private CandidateRecord candidate() {
        return hub.researchDesk.candidates(worker, caseId).get(0);
    }

    private CandidateRecord decide(CandidateRecord candidate, Verdict verdict, String reason) {
        return hub.researchDesk.decideIdentity(
                worker, candidate.id(), new IdentityDecision(verdict, Optional.empty(), reason), candidate.version());
    }

    private org.openmash.core.api.SubjectId subject(int n) {
        return hub.caseDesk.open(worker, caseId).subjects().get(n).id();
    }

    private AnswerState state(RequestId id) {
        return hub.research.request(id).orElseThrow().state();
    }

    private static NewResearch wish(AgencyId... agencies) {
        return new NewResearch(Set.of(agencies), List.of(), "earlier incidents at the address");
    }

    /** Another store may take the place of memory. */
    protected TestHub hub(String now) {
        return new TestHub(now);
    }
}
