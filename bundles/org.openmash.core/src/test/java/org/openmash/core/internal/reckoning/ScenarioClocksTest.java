package org.openmash.core.internal.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmash.core.internal.reckoning.Story.london;
import static org.openmash.core.internal.reckoning.Story.received;

import org.junit.jupiter.api.Test;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.clock.CaseClock.State;
import org.openmash.core.api.journal.CaseEvent;

/** What the scenarios of the demonstration say about clocks. */
class ScenarioClocksTest {

    @Test
    void s01NoticeOfASaturdayCountsFromMondayAndRedFromReRating() {
        Story story = received("2026-11-14T07:00").rated(Rating.GREEN, "2026-11-16T09:20");
        story.rated(Rating.AMBER, "2026-11-16T09:40");
        assertThat(story.clock("decision").dueAt()).isEqualTo(london("2026-11-17T17:00"));

        story.rated(Rating.RED, "2026-11-16T14:00");
        assertThat(story.clock("decision").dueAt()).isEqualTo(london("2026-11-16T18:00"));
    }

    @Test
    void s02RedRunsThroughTheClosingTimeOfFriday() {
        Story story = received("2026-11-13T15:40").rated(Rating.RED, "2026-11-13T15:50");

        assertThat(story.clock("decision").dueAt()).isEqualTo(london("2026-11-13T19:40"));
        assertThat(story.clock("decision").stateAt(london("2026-11-13T16:00"))).isEqualTo(State.RUNNING);
        story.then(CaseEvent.CASE_DECIDED, "2026-11-13T18:00");
        assertThat(story.clock("feedback").dueAt()).isEqualTo(london("2026-11-16T17:00"));
    }

    @Test
    void s03AmberIsDueAtTheEndOfTheNextWorkingDay() {
        assertThat(received("2026-11-17T11:05")
                        .rated(Rating.AMBER, "2026-11-17T11:30")
                        .clock("decision")
                        .dueAt())
                .isEqualTo(london("2026-11-18T17:00"));
    }

    @Test
    void s04RedCountsFourHoursFromReRating() {
        assertThat(received("2026-11-17T09:30")
                        .rated(Rating.AMBER, "2026-11-17T10:00")
                        .rated(Rating.RED, "2026-11-17T15:10")
                        .clock("decision")
                        .dueAt())
                .isEqualTo(london("2026-11-17T19:10"));
    }

    @Test
    void s05GreenWouldBeThursdayAndRedIsFourHoursFromTheReturn() {
        Story story = received("2026-11-16T14:20").rated(Rating.GREEN, "2026-11-16T14:40");
        assertThat(story.clock("decision").dueAt()).isEqualTo(london("2026-11-19T17:00"));

        story.rated(Rating.RED, "2026-11-17T11:00");
        assertThat(story.clock("decision").dueAt()).isEqualTo(london("2026-11-17T15:00"));
    }

    @Test
    void s06RedOfTheEveningIsDueTheSameEvening() {
        assertThat(received("2026-11-18T16:50")
                        .rated(Rating.RED, "2026-11-18T16:55")
                        .clock("decision")
                        .dueAt())
                .isEqualTo(london("2026-11-18T20:50"));
    }

    @Test
    void s07RedOfTheNightIsDueInTheMorning() {
        assertThat(received("2026-11-17T02:15")
                        .rated(Rating.RED, "2026-11-17T02:40")
                        .clock("decision")
                        .dueAt())
                .isEqualTo(london("2026-11-17T06:15"));
    }

    @Test
    void s09GreenIsDueAfterThreeWorkingDays() {
        assertThat(received("2026-11-11T09:20")
                        .rated(Rating.GREEN, "2026-11-11T10:00")
                        .clock("decision")
                        .dueAt())
                .isEqualTo(london("2026-11-16T17:00"));
    }
}
