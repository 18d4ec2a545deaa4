package org.openmash.core.internal.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.Caller;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.decision.NewDecision;
import org.openmash.core.api.retention.Retention;
import org.openmash.core.api.retention.Retention.Furthest;
import org.openmash.core.api.retention.Retention.Hold;
import org.openmash.core.internal.fake.TestHub;

class RetentionRoomTest extends TalkingCase {

    private final Caller governance = TestHub.person(
            "socialcare", Set.of(TestHub.AREA), Set.of(), RoomRole.SOCIAL_WORKER, RoomRole.INFORMATION_GOVERNANCE);

    @Test
    void theFurthestPointNeverGoesBack() {
        assertThat(retention().furthest()).isEqualTo(Furthest.RESEARCH);

        decide("strategy-discussion", "lado");
        assertThat(retention().furthest()).isEqualTo(Furthest.STRATEGY_DISCUSSION);

        decide("no-further-action");
        assertThat(retention().furthest()).isEqualTo(Furthest.STRATEGY_DISCUSSION);
        assertThat(retention().children()).hasSize(1);
    }

    @Test
    void aHoldIsSetAndLiftedOnceWithItsReason() {
        assertThatThrownBy(() -> hub.retentionDesk.lift(governance, caseId, "none"))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> hub.retentionDesk.hold(governance, caseId, " "))
                .isInstanceOf(InvalidRequest.class);

        assertThat(hub.retentionDesk.hold(governance, caseId, "public inquiry").held())
                .isTrue();
        assertThatThrownBy(() -> hub.retentionDesk.hold(governance, caseId, "again"))
                .isInstanceOf(Conflict.class);
        Retention lifted = hub.retentionDesk.lift(governance, caseId, "inquiry has reported");

        assertThat(lifted.held()).isFalse();
        assertThat(lifted.holds())
                .extracting(Hold::set, Hold::reason)
                .containsExactly(tuple(true, "public inquiry"), tuple(false, "inquiry has reported"));
    }

    @Test
    void aClosedCaseCanBeHeld() {
        decide("early-help");
        hub.caseDesk.close(
                maker, caseId, "no referrer", hub.caseDesk.open(maker, caseId).version());

        assertThat(hub.retentionDesk.hold(governance, caseId, "civil claim").held())
                .isTrue();
        assertThat(retention().closedAt()).isPresent();
    }

    private Retention retention() {
        return hub.retentionDesk.retention(maker, caseId);
    }

    private void decide(String... outcomes) {
        NewDecision decision = new NewDecision(2, List.of(outcomes), "", List.of(), "because", List.of(), true, 10);
        hub.decisionDesk.decide(
                maker, caseId, decision, hub.caseDesk.open(maker, caseId).version());
    }
}
