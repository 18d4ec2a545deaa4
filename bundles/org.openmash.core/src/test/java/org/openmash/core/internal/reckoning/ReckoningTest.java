package org.openmash.core.internal.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmash.core.internal.reckoning.Story.london;
import static org.openmash.core.internal.reckoning.Story.received;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.clock.Allowance;
import org.openmash.core.api.clock.Allowance.Unit;
import org.openmash.core.api.clock.CaseClock;
import org.openmash.core.api.clock.CaseClock.State;
import org.openmash.core.api.clock.ClockRule;
import org.openmash.core.api.clock.ClockRule.Mark;
import org.openmash.core.api.clock.ClockRule.ReRating;
import org.openmash.core.api.clock.ClockRules;
import org.openmash.core.api.journal.CaseEvent;

class ReckoningTest {

    @ParameterizedTest
    @CsvSource({
        // Friday after four, the weekend and the bank holidays of Christmas 2026 and spring 2027
        "AMBER, 2026-11-13T16:30, 2026-11-13T16:40, 2026-11-17T17:00",
        "AMBER, 2026-11-14T07:00, 2026-11-16T09:10, 2026-11-17T17:00",
        "AMBER, 2026-12-24T10:00, 2026-12-24T10:10, 2026-12-29T17:00",
        "GREEN, 2027-05-28T10:00, 2027-05-28T10:10, 2027-06-03T17:00",
        "GREEN, 2026-11-17T10:00, 2026-11-17T10:10, 2026-11-20T16:00",
        // across the change to winter time and to summer time
        "RED, 2026-10-24T23:30, 2026-10-24T23:40, 2026-10-25T02:30",
        "RED, 2027-03-27T23:30, 2027-03-27T23:40, 2027-03-28T04:30",
        "AMBER, 2026-10-23T10:00, 2026-10-23T10:10, 2026-10-26T17:00",
        "AMBER, 2027-03-25T10:00, 2027-03-25T10:10, 2027-03-30T17:00",
        // red runs through closing time
        "RED, 2026-11-13T15:40, 2026-11-13T15:45, 2026-11-13T19:40"
    })
    void decisionIsDueByRating(Rating rating, String receivedAt, String ratedAt, String due) {
        CaseClock decision = received(receivedAt).rated(rating, ratedAt).clock("decision");

        assertThat(decision.dueAt()).isEqualTo(london(due));
    }

    @Test
    void blueHasNoDecisionClock() {
        assertThat(received("2026-11-17T10:00")
                        .rated(Rating.BLUE, "2026-11-17T10:10")
                        .has("decision"))
                .isFalse();
    }

    @Test
    void screeningIsDueOnTheSameWorkingDay() {
        assertThat(received("2026-11-14T07:00").clock("screen").dueAt()).isEqualTo(london("2026-11-16T17:00"));
        assertThat(received("2026-11-17T16:59").clock("screen").dueAt()).isEqualTo(london("2026-11-17T17:00"));
    }

    @Test
    void feedbackIsDueOneWorkingDayAfterTheDecision() {
        CaseClock feedback = received("2026-11-13T10:00")
                .rated(Rating.RED, "2026-11-13T10:05")
                .then(CaseEvent.CASE_DECIDED, "2026-11-13T12:00")
                .clock("feedback");

        assertThat(feedback.dueAt()).isEqualTo(london("2026-11-16T17:00"));
    }

    @Test
    void eachAgencyHasItsOwnClock() {
        Story story = received("2026-11-17T10:00")
                .rated(Rating.AMBER, "2026-11-17T10:10")
                .asked("police", "2026-11-17T10:20")
                .asked("health", "2026-11-17T11:00")
                .answered("police", "LOCATED", "2026-11-17T10:21")
                .answered("health", "ANSWERED", "2026-11-17T12:00")
                .rated(Rating.RED, "2026-11-17T12:30");

        List<CaseClock> returns =
                story.clocks().stream().filter(c -> c.agency().isPresent()).toList();

        assertThat(returns)
                .extracting(CaseClock::dueAt)
                .containsExactly(london("2026-11-17T14:30"), london("2026-11-17T17:00"));
        assertThat(returns)
                .extracting(c -> c.stateAt(london("2026-11-17T15:00")))
                .containsExactly(State.MISSED, State.MET);
    }

    @Test
    void agencyIsTimedByItsOwnCalendarAndRedWaitsForNobody() {
        ClockRule rule = new ClockRule(
                "agency-return",
                "Agency return",
                Mark.ASKED,
                Mark.RETURNED,
                Map.of(),
                Optional.of(new Allowance(4, Unit.CLOCK_HOURS)),
                Set.of(Rating.RED),
                "",
                Map.of("education", "term"),
                ReRating.TIGHTEN,
                Map.of(),
                RoomRole.RESEARCHER);
        ClockRules rules = new ClockRules(
                1,
                Instant.EPOCH,
                Optional.empty(),
                Map.of("term", Calendars.schoolsOpenAgainOn("2026-09-02")),
                List.of(rule));

        Story green = received("2026-08-10T10:00").by(rules).rated(Rating.GREEN, "2026-08-10T10:10");
        Story red = received("2026-08-10T10:00").by(rules).rated(Rating.RED, "2026-08-10T10:10");

        assertThat(green.asked("education", "2026-08-10T11:00")
                        .clock("agency-return")
                        .dueAt())
                .isEqualTo(london("2026-09-02T13:00"));
        assertThat(red.asked("education", "2026-08-10T11:00")
                        .clock("agency-return")
                        .dueAt())
                .isEqualTo(london("2026-08-10T15:00"));
    }

    @Test
    void workingHoursOfRedRunOnThroughClosingTime() {
        List<ClockRule> luton = List.of(decision(new Allowance(4, Unit.WORKING_HOURS), ReRating.TIGHTEN));

        assertThat(received("2026-11-17T15:00")
                        .by(luton)
                        .rated(Rating.RED, "2026-11-17T15:01")
                        .clock("decision")
                        .dueAt())
                .isEqualTo(london("2026-11-17T19:00"));
        assertThat(received("2026-11-17T15:00")
                        .by(luton)
                        .rated(Rating.AMBER, "2026-11-17T15:01")
                        .clock("decision")
                        .dueAt())
                .isEqualTo(london("2026-11-18T11:00"));
        assertThat(received("2026-11-17T20:00")
                        .by(luton)
                        .rated(Rating.RED, "2026-11-17T20:01")
                        .clock("decision")
                        .dueAt())
                .isEqualTo(london("2026-11-18T13:00"));
    }

    @Test
    void reRatingCountsAsTheAreaSays() {
        Map<ReRating, String> due = Map.of(
                ReRating.TIGHTEN, "2026-11-17T12:00",
                ReRating.KEEP_ELAPSED, "2026-11-17T12:00",
                ReRating.RESTART, "2026-11-17T13:00");

        due.forEach((how, until) -> assertThat(received("2026-11-17T10:00")
                        .by(List.of(decision(new Allowance(2, Unit.CLOCK_HOURS), how)))
                        .rated(Rating.AMBER, "2026-11-17T10:10")
                        .rated(Rating.RED, "2026-11-17T11:00")
                        .clock("decision")
                        .dueAt())
                .as(how.name())
                .isEqualTo(london(until)));
    }

    @Test
    void whatIsOverdueStaysOverdueEvenWhereRatingRestarts() {
        CaseClock clock = received("2026-11-17T10:00")
                .by(List.of(decision(new Allowance(2, Unit.CLOCK_HOURS), ReRating.RESTART)))
                .rated(Rating.RED, "2026-11-17T10:10")
                .rated(Rating.AMBER, "2026-11-17T12:01")
                .clock("decision");

        assertThat(clock.stateAt(london("2026-11-17T12:02"))).isEqualTo(State.MISSED);
    }

    @Test
    void clockKeepsTheRulesUnderWhichItStarted() {
        ClockRules before = new ClockRules(
                1,
                Instant.EPOCH,
                Optional.empty(),
                Map.of(),
                List.of(decision(new Allowance(2, Unit.CLOCK_HOURS), ReRating.TIGHTEN)));
        ClockRules after = new ClockRules(
                2,
                london("2026-11-17T10:05"),
                Optional.empty(),
                Map.of(),
                List.of(decision(new Allowance(1, Unit.CLOCK_HOURS), ReRating.TIGHTEN)));

        CaseClock old = received("2026-11-17T10:00")
                .by(before, after)
                .rated(Rating.RED, "2026-11-17T10:10")
                .clock("decision");
        CaseClock fresh = received("2026-11-17T10:06")
                .by(before, after)
                .rated(Rating.RED, "2026-11-17T10:10")
                .clock("decision");

        assertThat(old.version()).isEqualTo(1);
        assertThat(old.dueAt()).isEqualTo(london("2026-11-17T12:00"));
        assertThat(fresh.version()).isEqualTo(2);
        assertThat(fresh.dueAt()).isEqualTo(london("2026-11-17T11:06"));
    }

    @Test
    void pauseMovesTheDueTimeByWorkingTimeOnly() {
        CaseClock clock = received("2026-11-16T10:00")
                .rated(Rating.AMBER, "2026-11-16T10:10")
                .paused("referrer-clarification", london("2026-11-16T16:00"))
                .then(CaseEvent.CLOCKS_RESUMED, "2026-11-17T10:00")
                .clock("decision");

        assertThat(clock.dueAt()).isEqualTo(london("2026-11-18T11:00"));
    }

    @Test
    void pauseEndsByItselfAtItsMaximum() {
        CaseClock clock = received("2026-11-16T10:00")
                .rated(Rating.RED, "2026-11-16T10:10")
                .paused("referrer-clarification", london("2026-11-16T11:00"))
                .clock("decision");

        assertThat(clock.dueAt()).isEqualTo(london("2026-11-17T14:00"));
        assertThat(clock.stateAt(london("2026-11-17T10:59"))).isEqualTo(State.PAUSED);
        assertThat(clock.stateAt(london("2026-11-17T11:00"))).isEqualTo(State.RUNNING);
        assertThat(clock.stateAt(london("2026-11-17T14:01"))).isEqualTo(State.MISSED);
    }

    @Test
    void reopenedCaseGetsAnotherRoundOfItsDecisionClock() {
        Story story = received("2026-11-16T10:00")
                .rated(Rating.RED, "2026-11-16T10:10")
                .then(CaseEvent.CASE_DECIDED, "2026-11-16T12:00")
                .then(CaseEvent.CASE_REOPENED, "2026-11-18T09:00");

        assertThat(story.clock("decision").round()).isEqualTo(2);
        assertThat(story.clock("decision").dueAt()).isEqualTo(london("2026-11-18T13:00"));
        assertThat(story.clocks()).filteredOn(c -> c.rule().equals("screen")).hasSize(1);
    }

    @Test
    void closingStopsEveryClock() {
        Story story = received("2026-11-16T10:00")
                .rated(Rating.GREEN, "2026-11-16T10:10")
                .asked("police", "2026-11-16T10:20")
                .then(CaseEvent.CASE_DECIDED, "2026-11-16T12:00")
                .then(CaseEvent.CASE_CLOSED, "2026-11-16T13:00");

        assertThat(story.clocks()).noneMatch(CaseClock::open);
    }

    private static ClockRule decision(Allowance allowance, ReRating reRating) {
        return new ClockRule(
                "decision",
                "Decision",
                Mark.RECEIVED,
                Mark.DECIDED,
                Map.of(),
                Optional.of(allowance),
                Set.of(Rating.RED),
                "",
                Map.of(),
                reRating,
                Map.of(),
                RoomRole.DECISION_MAKER);
    }
}
