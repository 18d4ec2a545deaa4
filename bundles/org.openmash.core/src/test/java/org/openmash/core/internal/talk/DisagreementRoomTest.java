package org.openmash.core.internal.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.area.Area;
import org.openmash.core.api.area.RoomRules;
import org.openmash.core.api.disagreement.Disagreement;
import org.openmash.core.api.disagreement.Disagreement.Stage;
import org.openmash.core.api.disagreement.NewDisagreement;
import org.openmash.core.api.disagreement.NewDisagreement.About;
import org.openmash.core.api.disagreement.Resolution;
import org.openmash.core.api.disagreement.Resolution.Outcome;
import org.openmash.core.internal.fake.TestHub;

class DisagreementRoomTest extends TalkingCase {

    private static final AgencyId SOCIAL_CARE = new AgencyId("socialcare");

    @Test
    void keepsBothPositionsAndHowItEnded() {
        Disagreement raised = raise(false);
        Disagreement answered = hub.disagreementDesk.answer(maker, raised.id(), "we see level 3", raised.version());

        Disagreement resolved = hub.disagreementDesk.resolve(
                maker,
                raised.id(),
                new Resolution(Outcome.AGREED, "level 4 after the second notice", "say who is at home"),
                answered.version());

        assertThat(resolved.position()).isEqualTo("we see level 4");
        assertThat(resolved.otherPosition()).isEqualTo("we see level 3");
        assertThat(resolved.resolution().orElseThrow().learning()).isEqualTo("say who is at home");
        assertThat(resolved.dueAt()).isEmpty();
        assertThatThrownBy(() -> hub.disagreementDesk.escalate(maker, raised.id(), resolved.version()))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void goesThroughTheUsualStagesWithTheirClocks() {
        Disagreement first = raise(false);
        assertThat(first.dueAt()).contains(Instant.parse("2026-11-18T17:00:00Z"));
        hub.pass(Duration.ofDays(3));
        assertThat(hub.disagreementDesk.disagreements(nurse, caseId).get(0).overdue())
                .isTrue();

        Disagreement second = escalate(first);
        Disagreement third = escalate(second);
        Disagreement last = escalate(third);

        assertThat(last.stages())
                .extracting(Stage::name)
                .containsExactly("workers", "managers", "senior officers", "chair of the partnership");
        assertThat(second.dueAt()).contains(Instant.parse("2026-11-26T17:00:00Z"));
        assertThat(second.overdue()).isFalse();
        assertThat(last.next()).isEmpty();
        assertThatThrownBy(() -> escalate(last)).isInstanceOf(Conflict.class);
    }

    @Test
    void childAtRiskHasADayAtMost() {
        assertThat(raise(true).dueAt()).contains(Instant.parse("2026-11-17T09:00:00Z"));
    }

    @Test
    void stagesAreTheAreas() {
        hub.areas.put(area(new RoomRules(List.of(), List.of(new RoomRules.Stage("leads", 1)))));

        Disagreement raised = raise(false);

        assertThat(raised.stages()).extracting(Stage::name).containsExactly("leads");
        assertThat(raised.dueAt()).contains(Instant.parse("2026-11-17T17:00:00Z"));
        assertThat(raised.next()).isEmpty();
    }

    @Test
    void childsPlanDoesNotWait() {
        raise(true);

        decide(3);

        assertThat(hub.decisionDesk.decision(maker, caseId)).isPresent();
        assertThat(hub.disagreementDesk.disagreements(maker, caseId).get(0).resolution())
                .isEmpty();
    }

    @Test
    void isWithAnotherAgencyAndSaysWhatKeepsTheChildSafe() {
        NewDisagreement own = new NewDisagreement(POLICE, About.PLAN, "x", "y", false);
        NewDisagreement without = new NewDisagreement(SOCIAL_CARE, About.PLAN, "x", " ", false);
        hub.gateway.desks.add(SOCIAL_CARE);

        assertThatThrownBy(() -> hub.disagreementDesk.raise(officer, caseId, own, key()))
                .isInstanceOf(InvalidRequest.class);
        assertThatThrownBy(() -> hub.disagreementDesk.raise(officer, caseId, without, key()))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("meanwhile");
    }

    private Disagreement raise(boolean atRisk) {
        hub.gateway.desks.add(SOCIAL_CARE);
        return hub.disagreementDesk.raise(
                officer,
                caseId,
                new NewDisagreement(SOCIAL_CARE, About.THRESHOLD, "we see level 4", "he stays with his aunt", atRisk),
                key());
    }

    private Disagreement escalate(Disagreement from) {
        return hub.disagreementDesk.escalate(officer, from.id(), from.version());
    }

    private static Area area(RoomRules rules) {
        return new Area(
                TestHub.AREA,
                "Westmoor",
                Area.Activation.ONE_PERSON,
                Area.BackFill.NONE,
                new Area.Calendar(
                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                        LocalTime.of(9, 0),
                        LocalTime.of(17, 0),
                        Set.of()),
                Map.of(),
                List.of(),
                "default-matrix",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                false,
                Instant.EPOCH,
                "",
                rules);
    }
}
