package org.openmash.core.internal.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.strategy.Discussion;
import org.openmash.core.api.strategy.Discussion.Action;
import org.openmash.core.api.strategy.NewDiscussion;
import org.openmash.core.api.strategy.NewDiscussion.Attender;
import org.openmash.core.api.strategy.NewDiscussion.Enquiry;
import org.openmash.core.api.strategy.NewDiscussion.PlannedAction;
import org.openmash.core.api.strategy.NewDiscussion.Words;
import org.openmash.core.api.strategy.SideDoor;
import org.openmash.core.api.strategy.SideDoor.Door;

class StrategyRoomTest extends TalkingCase {

    private static final Instant HELD = Instant.parse("2026-11-16T08:30:00Z");

    @Test
    void needsSocialCarePoliceAndHealthOrTheReasonWhyNot() {
        assertThatThrownBy(() -> record(discussion("", "socialcare", "police")))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("health");

        assertThat(record(discussion("the nurse is told today", "socialcare", "police"))
                        .attendance())
                .hasSize(2);
        assertThat(record(discussion("", "socialcare", "police", "health")).whyWithout())
                .isEmpty();
        assertThat(hub.strategyDesk.discussions(nurse, caseId)).hasSize(2);
    }

    @Test
    void isNotHeldBeforeItIsAskedForNorInTheFuture() {
        NewDiscussion good = discussion("", "socialcare", "police", "health");

        assertThatThrownBy(() -> record(at(good, HELD.plusSeconds(1), HELD))).isInstanceOf(InvalidRequest.class);
        assertThatThrownBy(() -> record(at(good, HELD, HELD.plus(Duration.ofHours(3)))))
                .isInstanceOf(InvalidRequest.class);
    }

    @Test
    void actionHasAnOwnerAndADateAndIsDoneOnce() {
        Discussion made = record(discussion("", "socialcare", "police", "health"));
        hub.pass(Duration.ofDays(2));
        assertThat(hub.strategyDesk.discussions(maker, caseId).get(0).actions())
                .extracting(Action::overdue)
                .containsExactly(true);

        Discussion done = hub.strategyDesk.complete(maker, made.id(), 0, "seen and safe", made.version());

        assertThat(done.actions().get(0).overdue()).isFalse();
        assertThat(done.actions().get(0).done().orElseThrow().words()).isEqualTo("seen and safe");
        assertThatThrownBy(() -> hub.strategyDesk.complete(maker, made.id(), 0, "again", done.version()))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> hub.strategyDesk.complete(maker, made.id(), 1, "again", done.version()))
                .isInstanceOf(InvalidRequest.class);
    }

    @Test
    void sideDoorIsAFlagAndADate() {
        SideDoor marac = new SideDoor(Door.MARAC, LocalDate.of(2026, 11, 18));
        hub.strategyDesk.use(maker, caseId, marac, key());

        assertThat(hub.strategyDesk.sideDoors(nurse, caseId)).containsExactly(marac);
        assertThat(SideDoor.class.getRecordComponents())
                .extracting(c -> c.getType().getSimpleName())
                .containsExactly("Door", "LocalDate");
    }

    private Discussion record(NewDiscussion discussion) {
        return hub.strategyDesk.record(maker, caseId, discussion, key());
    }

    private static NewDiscussion at(NewDiscussion d, Instant requested, Instant held) {
        return new NewDiscussion(requested, held, d.attendance(), d.whyWithout(), d.enquiry(), d.words(), d.actions());
    }

    private static NewDiscussion discussion(String whyWithout, String... there) {
        List<Attender> attendance = Arrays.stream(there)
                .map(agency -> new Attender(new AgencyId(agency), "manager", true))
                .toList();
        PlannedAction visit = new PlannedAction(
                "see the child at school", new AgencyId("socialcare"), "duty worker", LocalDate.of(2026, 11, 16));
        return new NewDiscussion(
                HELD.minus(Duration.ofHours(1)),
                HELD,
                attendance,
                whyWithout,
                Enquiry.JOINT,
                new Words("a bruise", "joint enquiry", "harm is likely", ""),
                List.of(visit));
    }
}
