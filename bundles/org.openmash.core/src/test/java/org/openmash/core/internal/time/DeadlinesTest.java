package org.openmash.core.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.HexId;
import org.openmash.core.api.UserId;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.casework.RatingChange;

class DeadlinesTest {

    private final Deadlines deadlines = Deadlines.ofEngland();
    private final List<RatingChange> history = new ArrayList<>();

    @Test
    void s01AmberOfASaturdayCountsFromMondayAndIsDueAtTheEndOfTuesday() {
        rated(Rating.AMBER, "2026-11-16T09:10");

        assertDue("2026-11-14T07:00", "2026-11-17T17:00");
    }

    @Test
    void s01RedFromReratingIsDueInFourHours() {
        rated(Rating.GREEN, "2026-11-16T09:05");
        rated(Rating.AMBER, "2026-11-16T09:10");
        rated(Rating.RED, "2026-11-16T11:30");

        assertDue("2026-11-14T07:00", "2026-11-16T15:30");
    }

    @Test
    void s02RedRunsThroughClosingTime() {
        rated(Rating.RED, "2026-11-13T15:45");

        assertDue("2026-11-13T15:40", "2026-11-13T19:40");
    }

    @Test
    void s03AmberIsDueAtTheEndOfTheNextWorkingDay() {
        rated(Rating.AMBER, "2026-11-17T11:30");

        assertDue("2026-11-17T11:05", "2026-11-18T17:00");
    }

    @Test
    void s05GreenIsDueAfterThreeWorkingDays() {
        rated(Rating.GREEN, "2026-11-16T14:30");

        assertDue("2026-11-16T14:20", "2026-11-19T17:00");
    }

    @Test
    void s06RedReceivedBeforeClosingRunsIntoTheEvening() {
        rated(Rating.RED, "2026-11-18T16:55");

        assertDue("2026-11-18T16:50", "2026-11-18T20:50");
    }

    @Test
    void s07RedOfTheNightIsDueInTheMorning() {
        rated(Rating.RED, "2026-11-17T02:20");

        assertDue("2026-11-17T02:15", "2026-11-17T06:15");
    }

    @Test
    void s09GreenJumpsOverTheWeekend() {
        rated(Rating.GREEN, "2026-11-11T09:30");

        assertDue("2026-11-11T09:20", "2026-11-16T17:00");
    }

    @Test
    void laterRatingNeverLoosens() {
        rated(Rating.RED, "2026-11-17T10:05");
        rated(Rating.GREEN, "2026-11-17T11:00");
        rated(Rating.BLUE, "2026-11-17T12:00");

        assertDue("2026-11-17T10:00", "2026-11-17T14:00");
    }

    @Test
    void blueAloneHasNoDeadline() {
        rated(Rating.BLUE, "2026-11-17T10:05");

        assertThat(deadlines.decision(Instant.parse("2026-11-17T10:00:00Z"), history))
                .isEmpty();
    }

    @Test
    void bankHolidaysAreNotWorkingDays() {
        rated(Rating.AMBER, "2026-12-24T10:00");

        assertDue("2026-12-24T09:30", "2026-12-29T17:00");
    }

    @Test
    void summerTimeIsLondonTime() {
        rated(Rating.AMBER, "2026-07-06T12:00");

        assertThat(deadlines.decision(Instant.parse("2026-07-06T11:00:00Z"), history))
                .contains(Instant.parse("2026-07-07T16:00:00Z"));
    }

    private void rated(Rating rating, String at) {
        Optional<Rating> before = history.isEmpty()
                ? Optional.empty()
                : Optional.of(history.get(history.size() - 1).after());
        history.add(new RatingChange(
                new CaseId(HexId.random()),
                before,
                rating,
                "why",
                new UserId(HexId.random()),
                "Sam Field",
                london(at)));
    }

    private void assertDue(String received, String due) {
        assertThat(deadlines.decision(london(received), history)).contains(london(due));
    }

    private static Instant london(String local) {
        return LocalDateTime.parse(local).atZone(OfficeHours.LONDON).toInstant();
    }
}
