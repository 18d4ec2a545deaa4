package org.openmash.core.internal.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.Caller;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.ItemId;
import org.openmash.core.api.NotFound;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.casework.CaseStage;
import org.openmash.core.api.picture.Picture;
import org.openmash.core.api.release.PackView;
import org.openmash.core.api.release.ProposedLine;
import org.openmash.core.api.release.ProposedLine.Disposition;
import org.openmash.core.internal.fake.TestHub;

class ReleaseRoomTest extends CaseWithItems {

    @Test
    void nothingLeavesBeforeTheDecision() {
        assertThatThrownBy(() -> release("team-sw", Map.of(), Map.of())).isInstanceOf(Conflict.class);
        assertThat(hub.releases.packsOf(caseId)).isEmpty();
    }

    @Test
    void itemNamedForOnePersonIsNotInTheOthersPicture() {
        Caller plain = TestHub.person("socialcare", Set.of(TestHub.AREA), Set.of(), RoomRole.SOCIAL_WORKER);

        Picture forMaker = hub.pictureRoom.picture(maker, caseId);
        Picture forWorker = hub.pictureRoom.picture(plain, caseId);

        assertThat(forMaker.chronology()).hasSize(3);
        assertThat(forWorker.chronology()).extracting(i -> i.text()).doesNotContain(SHOTGUN);
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
            PackView again = hub.releaseDesk.acknowledge(social, pack.id(), true, " ");
            assertThat(again.acknowledgedAt()).contains(hub.instant());
            assertThatThrownBy(() -> hub.releaseDesk.acknowledge(social, pack.id(), false, "wrong team"))
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
        void levelIsToldInTheWordsOfTheArea() {
            Caller operator = TestHub.person("mash", Set.of(TestHub.AREA), Set.of(), RoomRole.OPERATOR);
            hub.areaRegister.add(
                    operator,
                    "{\"id\":\"westmoor\",\"name\":\"Westmoor\",\"thresholds\":[{\"level\":4,\"name\":\"Risk of harm\"}]}");

            hub.releaseDesk.feedback(maker, caseId, "We call today");

            Caller referrer = TestHub.person("education", Set.of(TestHub.AREA), Set.of("team-dsl"), RoomRole.REFERRER);
            assertThat(hub.contactDesk.own(referrer).get(0).feedback())
                    .contains("Level 4 (Risk of harm): strategy discussion. We call today");
            assertThat(hub.decisionDesk.decision(maker, caseId).orElseThrow().levelName())
                    .isEqualTo("Risk of harm");
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
}
