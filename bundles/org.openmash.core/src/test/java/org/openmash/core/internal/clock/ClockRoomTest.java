package org.openmash.core.internal.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.NotFound;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.clock.CaseClock.State;
import org.openmash.core.api.clock.ClockFigure;
import org.openmash.core.api.clock.ClockView;
import org.openmash.core.api.clock.HandOver;
import org.openmash.core.api.event.HubEvent;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.journal.JournalLine;
import org.openmash.core.internal.fake.PikeRowe;
import org.openmash.core.internal.fake.TestHub;
import org.openmash.core.internal.reckoning.ClockKeeper;

class ClockRoomTest {

    private final TestHub hub = hub("2026-11-16T09:00:00Z");
    private final Caller worker = TestHub.worker();
    private final Caller outOfHours = TestHub.worker();

    @Test
    void caseShowsItsClocks() {
        CaseFile red = rated(Rating.RED);

        assertThat(hub.clockDesk.ofCase(worker, red.id()))
                .extracting(ClockView::clock)
                .containsExactly("acknowledge", "decision", "screen");
        assertThat(clock(red.id(), "decision").dueAt()).isEqualTo(Instant.parse("2026-11-16T13:00:00Z"));
        assertThat(clock(red.id(), "decision").leftSeconds()).isEqualTo(4 * 3600);
        assertThat(clock(red.id(), "screen").state()).isEqualTo(State.MET);
        assertThat(red.dueAt()).contains(Instant.parse("2026-11-16T13:00:00Z"));
    }

    @Test
    void figuresCountTheOpenClocksOfAnAreaByRule() {
        CaseFile red = rated(Rating.RED);
        hub.pass(Duration.ofHours(3));

        assertThat(hub.clockDesk.figures(worker, TestHub.AREA))
                .filteredOn(figure -> figure.clock().equals("decision"))
                .containsExactly(
                        new ClockFigure("decision", clock(red.id(), "decision").name(), 1, 0, 1, 0));
        assertThatThrownBy(() -> hub.clockDesk.figures(worker, "tamarshire")).isInstanceOf(NotFound.class);
    }

    @Test
    void storedClocksAreThoseThatTheJournalGives() {
        CaseFile red = rated(Rating.AMBER);
        CaseFile paused = hub.clockDesk.pause(worker, red.id(), "police-hold", "arrest planned", red.version());
        hub.pass(Duration.ofMinutes(90));
        hub.clockDesk.resume(worker, red.id(), paused.version());

        ClockKeeper keeper = new ClockKeeper(hub.stores.journal(), hub.stores.clocks(), hub.clockBook);

        assertThat(hub.stores.clocks().ofCase(red.id()))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(keeper.reckon(red.id(), TestHub.AREA));
    }

    @Test
    void pausingHoldsTheDecisionForItsReason() {
        CaseFile red = rated(Rating.RED);
        hub.pass(Duration.ofHours(1));

        CaseFile paused = hub.clockDesk.pause(worker, red.id(), "referrer-clarification", "which twin?", red.version());
        assertThat(clock(red.id(), "decision").state()).isEqualTo(State.PAUSED);
        hub.pass(Duration.ofHours(2));
        CaseFile resumed = hub.clockDesk.resume(worker, red.id(), paused.version());

        assertThat(resumed.dueAt()).contains(Instant.parse("2026-11-16T15:00:00Z"));
        assertThat(clock(red.id(), "decision").elapsedSeconds()).isEqualTo(3600);
        assertThat(hub.journal.journal(worker, red.id()))
                .extracting(JournalLine::event)
                .contains(CaseEvent.CLOCKS_PAUSED, CaseEvent.CLOCKS_RESUMED);
    }

    @Test
    void pauseOutOfOrderIsRefusedAndTheCaseUnchanged() {
        CaseFile red = rated(Rating.RED);
        long version = red.version();

        assertThatThrownBy(() -> hub.clockDesk.pause(worker, red.id(), "holiday", "away", version))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("police-hold, referrer-clarification");
        assertThatThrownBy(() -> hub.clockDesk.pause(worker, red.id(), "police-hold", " ", version))
                .isInstanceOf(InvalidRequest.class);
        assertThatThrownBy(() -> hub.clockDesk.pause(worker, red.id(), "police-hold", "arrest", version + 1))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> hub.clockDesk.resume(worker, red.id(), version))
                .isInstanceOf(Conflict.class);
        assertThat(hub.caseDesk.open(worker, red.id()).version()).isEqualTo(version);

        CaseFile paused = hub.clockDesk.pause(worker, red.id(), "police-hold", "arrest", version);
        assertThatThrownBy(() -> hub.clockDesk.pause(worker, red.id(), "police-hold", "again", paused.version()))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void myQueueHoldsWhatWaitsForMyRole() {
        rated(Rating.RED);
        Caller officer = TestHub.person("socialcare", Set.of(TestHub.AREA), Set.of(), RoomRole.CONTACT_OFFICER);
        Caller elsewhere = TestHub.person("socialcare", Set.of("tamarshire"), Set.of(), RoomRole.SOCIAL_WORKER);

        assertThat(hub.clockDesk.due(worker, true)).extracting(ClockView::clock).containsExactly("decision");
        assertThat(hub.clockDesk.due(officer, true)).isEmpty();
        assertThat(hub.clockDesk.due(officer, false)).hasSize(1);
        assertThat(hub.clockDesk.due(elsewhere, false)).isEmpty();
    }

    @Test
    void followersHearOnceWhenHalfAndWhenAllOfTheTimeIsGone() {
        CaseFile red = rated(Rating.RED);

        assertThat(told(Duration.ofMinutes(119))).isEmpty();
        assertThat(told(Duration.ofMinutes(1))).containsExactly("clock-due-soon");
        assertThat(told(Duration.ofMinutes(60))).isEmpty();
        assertThat(told(Duration.ofMinutes(61))).containsExactly("clock-overdue");
        assertThat(told(Duration.ofMinutes(61))).isEmpty();
        assertThat(clock(red.id(), "decision").overdue()).isTrue();
    }

    @Test
    void pausedClockRingsLater() {
        CaseFile red = rated(Rating.RED);
        hub.clockDesk.pause(worker, red.id(), "police-hold", "arrest planned", red.version());

        assertThat(told(Duration.ofHours(5))).isEmpty();
    }

    @Test
    void dayTeamHandsItsRunningClocksOver() {
        CaseFile red = rated(Rating.RED);

        HandOver offered = hub.clockDesk.handOver(worker, TestHub.AREA);
        assertThatThrownBy(() -> hub.clockDesk.accept(worker, offered.id())).isInstanceOf(Conflict.class);
        HandOver accepted = hub.clockDesk.accept(outOfHours, offered.id());

        assertThat(accepted.lines()).extracting(HandOver.Line::caseId).containsExactly(red.id());
        assertThat(accepted.lines())
                .extracting(HandOver.Line::dueAt)
                .containsExactly(red.dueAt().orElseThrow());
        assertThat(hub.clockDesk.handOvers(outOfHours)).containsExactly(accepted);
        assertThatThrownBy(() -> hub.clockDesk.accept(outOfHours, offered.id())).isInstanceOf(Conflict.class);
        assertThat(hub.journal.journal(worker, red.id()))
                .extracting(JournalLine::event)
                .contains(CaseEvent.CASE_HANDED_OVER, CaseEvent.CASE_TAKEN_OVER);
    }

    @Test
    void nobodyElsewhereSeesOrPausesAClock() {
        CaseFile red = rated(Rating.RED);
        Caller elsewhere = TestHub.person("socialcare", Set.of("tamarshire"), Set.of(), RoomRole.SOCIAL_WORKER);

        assertThatThrownBy(() -> hub.clockDesk.ofCase(elsewhere, red.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> hub.clockDesk.pause(elsewhere, red.id(), "police-hold", "x", red.version()))
                .isInstanceOf(NotFound.class);
    }

    /** Another store may take the place of memory. */
    protected TestHub hub(String now) {
        return new TestHub(now);
    }

    private List<String> told(Duration later) {
        hub.pass(later);
        long before = hub.outbox.last();
        hub.clockRounds.run();
        return hub.outbox.after(before, 100).stream().map(HubEvent::type).toList();
    }

    private ClockView clock(CaseId id, String rule) {
        return hub.clockDesk.ofCase(worker, id).stream()
                .filter(c -> c.clock().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private CaseFile rated(Rating rating) {
        CaseId id = hub.contactDesk
                .register(worker, PikeRowe.contact(hub.instant()), "k1")
                .caseId();
        return hub.caseDesk.rate(worker, id, rating, "third notice", 0);
    }
}
