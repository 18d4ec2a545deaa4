package org.openmash.core.internal.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.ReleaseTerm;
import org.openmash.connector.api.ReleaseTerm.Mode;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.ItemId;
import org.openmash.core.api.NotFound;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.casework.CaseStage;
import org.openmash.core.api.casework.LawfulBasis;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.contact.NewContact.NamedPerson;
import org.openmash.core.api.decision.NewDecision;
import org.openmash.core.api.picture.Picture;
import org.openmash.core.api.release.NewRelease;
import org.openmash.core.api.release.PackView;
import org.openmash.core.api.release.ProposedLine;
import org.openmash.core.api.release.ProposedLine.Disposition;
import org.openmash.core.api.release.Team;
import org.openmash.core.api.research.AnswerState;
import org.openmash.core.api.research.DeskAnswer;
import org.openmash.core.api.research.NewResearch;
import org.openmash.core.internal.fake.PikeRowe;
import org.openmash.core.internal.fake.TestHub;

class ReleaseRoomTest {

    private static final AgencyId POLICE = new AgencyId("police");
    private static final String SHOTGUN = "Rowe may have access to a shotgun";
    private static final String ATTENDED = "door damaged, Alfie made the 999 call";
    private static final String SAFE = "safe at 9 Dock Street PZ1 6RT";
    private static final String VISIT = "Do not visit alone; speak to police before any visit";

    private final TestHub hub = hub("2026-11-16T09:00:00Z");
    private final Caller maker = TestHub.worker();
    private final Caller social =
            TestHub.person("socialcare", Set.of(TestHub.AREA), Set.of("team-sw"), RoomRole.RECEIVING_TEAM);
    private final Caller school =
            TestHub.person("education", Set.of(TestHub.AREA), Set.of("team-dsl"), RoomRole.RECEIVING_TEAM);
    private CaseId caseId;

    @BeforeEach
    void aCaseWithThreeItems() {
        hub.gateway.desks.add(POLICE);
        List.of("SW", "DSL", "POL", "EH")
                .forEach(r -> hub.releases.putTeam(
                        new Team("team-" + r.toLowerCase(java.util.Locale.ROOT), r + " team", r, TestHub.AREA)));
        caseId = hub.contactDesk
                .register(
                        maker,
                        PikeRowe.contact(
                                Instant.parse("2026-11-14T07:00:00Z"),
                                List.of(
                                        PikeRowe.alfie(),
                                        new NamedPerson(
                                                "mother", PikeRowe.kelly().person())),
                                "",
                                Optional.of("team-dsl")),
                        "k1")
                .caseId();
        LawfulBasis basis = new LawfulBasis(
                "6(1)(e)", "9(2)(g)", Optional.of("c"), "children at risk", false, "asking would raise risk", false);
        long version = hub.caseDesk.recordBasis(maker, caseId, basis, 0).version();
        hub.caseDesk.rate(maker, caseId, Rating.RED, "shotgun", version);
        answer();
    }

    private void answer() {
        var request = hub.researchDesk
                .ask(maker, caseId, new NewResearch(Set.of(POLICE), List.of(), "earlier incidents"))
                .get(0);
        Caller desk = TestHub.person("police", Set.of(TestHub.AREA), Set.of(), RoomRole.VIRTUAL_PARTNER);
        hub.researchDesk.answer(
                desk,
                request.id(),
                new DeskAnswer(
                        AnswerState.ANSWERED,
                        "",
                        Optional.empty(),
                        List.of(
                                item("police-notice", ATTENDED),
                                item(
                                        "police-intelligence-c",
                                        SHOTGUN,
                                        new ReleaseTerm("DM", Mode.RAW, "", "named-person-only"),
                                        new ReleaseTerm("SW", Mode.WORDING, VISIT, ""),
                                        new ReleaseTerm("DSL", Mode.NEVER, "", "")),
                                item("safe-address", SAFE)),
                        5),
                request.version());
    }

    private static DeskAnswer.NewItem item(String type, String text, ReleaseTerm... terms) {
        return new DeskAnswer.NewItem(Optional.empty(), type, Optional.empty(), "", "ordinary", text, List.of(terms));
    }

    @Test
    void nothingLeavesBeforeTheDecision() {
        assertThatThrownBy(() -> release("team-sw", Map.of(), Map.of())).isInstanceOf(Conflict.class);
        assertThat(hub.releases.packsOf(caseId)).isEmpty();
    }

    @Nested
    class Deciding {

        @Test
        void needsRationaleLevelAndKnownCodes() {
            assertThatThrownBy(() -> decide(4, List.of("strategy-discussion"), " "))
                    .isInstanceOf(InvalidRequest.class);
            assertThatThrownBy(() -> decide(5, List.of("strategy-discussion"), "why"))
                    .isInstanceOf(InvalidRequest.class);
            assertThatThrownBy(() -> decide(4, List.of("wait-and-see"), "why")).isInstanceOf(InvalidRequest.class);
        }

        @Test
        void namesTheMissingReturnsAndWantsThemAcknowledged() {
            hub.gateway.desks.add(new AgencyId("housing"));
            hub.researchDesk.ask(maker, caseId, new NewResearch(Set.of(new AgencyId("housing")), List.of(), "tenancy"));

            assertThatThrownBy(() -> decide(4, List.of("strategy-discussion"), "why", false))
                    .isInstanceOf(Conflict.class)
                    .hasMessageContaining("housing ASKED");
            decide(4, List.of("strategy-discussion"), "why", true);

            assertThat(hub.decisionDesk.decision(maker, caseId).orElseThrow().missingReturns())
                    .containsExactly("housing ASKED");
        }
    }

    @Nested
    class AfterTheDecision {

        @BeforeEach
        void decided() {
            decide(4, List.of("strategy-discussion", "marac"), "pattern and weapon");
        }

        @Test
        void everyItemIsProposedWithItsRule() {
            List<ProposedLine> lines =
                    hub.releaseDesk.propose(maker, caseId, "team-sw").lines();

            assertThat(lines).hasSize(3).allSatisfy(l -> assertThat(l.rule()).contains("/"));
            assertThat(lines)
                    .extracting(ProposedLine::disposition)
                    .containsExactlyInAnyOrder(Disposition.RAW, Disposition.WORDING, Disposition.RAW);
        }

        @Test
        void socialWorkersGetRawTextAndTheOwnersWording() {
            PackView pack = release("team-sw", Map.of(), Map.of());

            assertThat(pack.lines()).containsExactlyInAnyOrder(ATTENDED, VISIT);
            assertThat(pack.outcome()).contains("Level 4", "strategy discussion", "MARAC");
        }

        @Test
        void conditionsAreMetWithAReasonOrTheItemStays() {
            Map<ItemId, String> met = Map.of(itemOf("safe-address"), "allocated worker is Jo Field");

            PackView pack = release("team-sw", Map.of(), met);

            assertThat(pack.lines()).contains("safe at [address masked] [address masked]");
            assertThat(hub.releaseDesk.log(maker, caseId).get(0).rows())
                    .anySatisfy(row -> assertThat(row.approval()).contains("mask-address", "Jo Field"));
        }

        @Test
        void schoolsPackHoldsNothingItsOwnerForbade() {
            Map<ItemId, String> words = Map.of(itemOf("police-notice"), "police attended; Alfie called for help");

            PackView pack = release("team-dsl", words, Map.of());

            assertThat(pack.lines()).containsExactly("police attended; Alfie called for help");
            assertThat(pack.outcome()).contains("strategy discussion").doesNotContain("MARAC");
        }

        @Test
        void wordingThatRepeatsTheItemIsRefused() {
            Map<ItemId, String> words = Map.of(itemOf("police-notice"), "Note: " + ATTENDED + "!");

            assertThatThrownBy(() -> release("team-dsl", words, Map.of())).isInstanceOf(InvalidRequest.class);
        }

        @Test
        void ownersWordingCannotBeReplaced() {
            Map<ItemId, String> words = Map.of(itemOf("police-intelligence-c"), "he has a gun");

            assertThatThrownBy(() -> release("team-sw", words, Map.of())).isInstanceOf(InvalidRequest.class);
        }

        @Test
        void releasedOncePerKeyAndSeenByItsOwnTeamOnly() {
            PackView first = release("team-sw", Map.of(), Map.of());
            PackView again = release("team-sw", Map.of(), Map.of());

            assertThat(again.id()).isEqualTo(first.id());
            assertThat(hub.releaseDesk.inbox(social)).extracting(PackView::id).containsExactly(first.id());
            assertThat(hub.releaseDesk.inbox(school)).isEmpty();
            assertThatThrownBy(() -> hub.releaseDesk.read(school, first.id())).isInstanceOf(NotFound.class);
        }

        @Test
        void packIsAcknowledgedOnce() {
            PackView pack = release("team-sw", Map.of(), Map.of());

            assertThatThrownBy(() -> hub.releaseDesk.acknowledge(social, pack.id(), false, ""))
                    .isInstanceOf(InvalidRequest.class);
            assertThat(hub.releaseDesk.acknowledge(social, pack.id(), true, "").accepted())
                    .contains(true);
            assertThatThrownBy(() -> hub.releaseDesk.acknowledge(social, pack.id(), true, ""))
                    .isInstanceOf(Conflict.class);
        }

        @Test
        void packOfThePoliceIsDeliveredToTheirOwnSystem() {
            hub.gateway.connectors.add(POLICE);

            PackView pack = release("team-pol", Map.of(), Map.of());

            assertThat(hub.gateway.delivered).singleElement().satisfies(d -> {
                assertThat(d.packId()).isEqualTo(pack.id().value());
                assertThat(d.lines()).isEqualTo(pack.lines());
            });
        }

        @Test
        void previewReleasesNothing() {
            PackView preview = hub.releaseDesk.preview(maker, caseId, wish("team-sw", Map.of(), Map.of()));

            assertThat(preview.lines()).hasSize(2);
            assertThat(hub.releases.packsOf(caseId)).isEmpty();
        }

        @Test
        void feedbackReachesTheReferrerAndTheCaseCanBeClosed() {
            hub.releaseDesk.feedback(maker, caseId, "A social worker will call today");
            Caller referrer = TestHub.person("education", Set.of(TestHub.AREA), Set.of("team-dsl"), RoomRole.REFERRER);

            assertThat(hub.contactDesk.own(referrer).get(0).feedback())
                    .contains("Level 4 (specialist, statutory services): strategy discussion. "
                            + "A social worker will call today");
            long version = hub.caseDesk.open(maker, caseId).version();
            assertThat(hub.caseDesk.close(maker, caseId, "", version).stage()).isEqualTo(CaseStage.CLOSED);
        }

        @Test
        void closingWithoutFeedbackNeedsAReasonThatTheReferrerDoesNotSee() {
            long version = hub.caseDesk.open(maker, caseId).version();
            Caller referrer = TestHub.person("education", Set.of(TestHub.AREA), Set.of("team-dsl"), RoomRole.REFERRER);

            assertThatThrownBy(() -> hub.caseDesk.close(maker, caseId, " ", version))
                    .isInstanceOf(InvalidRequest.class);
            hub.caseDesk.close(maker, caseId, "anonymous caller", version);

            assertThat(hub.contactDesk.own(referrer).get(0).feedback()).isEmpty();
        }
    }

    @Test
    void itemNamedForOnePersonIsNotInTheOthersPicture() {
        Caller plain = TestHub.person("socialcare", Set.of(TestHub.AREA), Set.of(), RoomRole.SOCIAL_WORKER);

        Picture forMaker = hub.pictureRoom.picture(maker, caseId);
        Picture forWorker = hub.pictureRoom.picture(plain, caseId);

        assertThat(forMaker.chronology()).hasSize(3);
        assertThat(forWorker.chronology()).extracting(i -> i.text()).doesNotContain(SHOTGUN);
    }

    private PackView release(String team, Map<ItemId, String> wordings, Map<ItemId, String> met) {
        return hub.releaseDesk.release(maker, caseId, wish(team, wordings, met), "r-" + team);
    }

    private static NewRelease wish(String team, Map<ItemId, String> wordings, Map<ItemId, String> met) {
        return new NewRelease(team, Set.of(), wordings, "", met);
    }

    private ItemId itemOf(String type) {
        return hub.research.itemsOf(caseId).stream()
                .filter(i -> i.itemType().equals(type))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void decide(int level, List<String> outcomes, String rationale) {
        decide(level, outcomes, rationale, true);
    }

    private void decide(int level, List<String> outcomes, String rationale, boolean acknowledged) {
        NewDecision decision =
                new NewDecision(level, outcomes, "N1", List.of("3A", "3B"), rationale, List.of(), acknowledged, 20);
        hub.decisionDesk.decide(
                maker, caseId, decision, hub.caseDesk.open(maker, caseId).version());
    }

    /** Another store may take the place of memory. */
    protected TestHub hub(String now) {
        return new TestHub(now);
    }
}
