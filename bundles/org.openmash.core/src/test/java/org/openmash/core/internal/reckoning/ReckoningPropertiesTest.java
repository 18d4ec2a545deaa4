package org.openmash.core.internal.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.clock.CaseClock;
import org.openmash.core.api.clock.CaseClock.State;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.internal.time.BankHolidays;
import org.openmash.core.internal.time.OfficeHours;

/** What holds for any journal: 300 of them, over a year with its holidays and both changes of the clocks. */
class ReckoningPropertiesTest {

    private static final Instant FROM = Instant.parse("2026-09-01T00:00:00Z");
    private static final int YEAR_MINUTES = 365 * 24 * 60;
    private static final Rating[] RATINGS = Rating.values();
    private static final OfficeHours OFFICE = new OfficeHours(BankHolidays.ofEngland());

    static Stream<Integer> seeds() {
        return IntStream.range(0, 300).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anotherRatingNeverLoosens(int seed) {
        Random random = new Random(seed);
        Instant at = FROM.plus(Duration.ofMinutes(random.nextInt(YEAR_MINUTES)));
        Story story = Story.received(at);
        Instant due = Instant.MAX;

        for (int i = 0; i < 6; i++) {
            at = at.plus(Duration.ofMinutes(random.nextInt(1_500)));
            story.rated(RATINGS[random.nextInt(RATINGS.length)], at);
            if (story.has("decision")) {
                assertThat(story.clock("decision").dueAt()).isBeforeOrEqualTo(due);
                due = story.clock("decision").dueAt();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatWasMissedIsNeverMetByALaterRatingOrPause(int seed) {
        Random random = new Random(seed);
        Instant at = FROM.plus(Duration.ofMinutes(random.nextInt(YEAR_MINUTES)));
        Story story = Story.received(at).rated(Rating.RED, at);

        Instant late = story.clock("decision").dueAt().plus(Duration.ofMinutes(1 + random.nextInt(3_000)));
        story.paused("police-hold", late).rated(RATINGS[random.nextInt(RATINGS.length)], late.plusSeconds(60));

        assertThat(story.clock("decision").stateAt(late.plusSeconds(120))).isEqualTo(State.MISSED);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pausesNeverAddMoreThanTheirReasonsMayLast(int seed) {
        Random random = new Random(seed);
        Instant at = FROM.plus(Duration.ofMinutes(random.nextInt(YEAR_MINUTES)));
        Rating rating = random.nextBoolean() ? Rating.RED : Rating.GREEN;
        Story story = Story.received(at).rated(rating, at);
        Instant due = story.clock("decision").dueAt();

        for (int i = 0; i < 5; i++) {
            at = at.plus(Duration.ofMinutes(random.nextInt(120)));
            story.paused(random.nextBoolean() ? "police-hold" : "referrer-clarification", at);
            at = at.plus(Duration.ofMinutes(random.nextInt(4_000)));
            story.then(CaseEvent.CLOCKS_RESUMED, at);
        }

        CaseClock clock = story.clock("decision");
        Duration most = Duration.ofHours(24 + 48);
        Duration added = clock.working() ? OFFICE.between(due, clock.dueAt()) : Duration.between(due, clock.dueAt());
        assertThat(clock.dueAt()).isAfterOrEqualTo(due);
        assertThat(added).isLessThanOrEqualTo(most);
        assertThat(clock.pausedFor()).isEqualTo(added).isLessThanOrEqualTo(most);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void workingTimeAddsUp(int seed) {
        Random random = new Random(seed);
        Instant from = FROM.plus(Duration.ofMinutes(random.nextInt(YEAR_MINUTES)));
        Duration time = Duration.ofMinutes(1 + random.nextInt(6_000));

        Instant until = OFFICE.plus(from, time);

        assertThat(OFFICE.between(from, until)).isEqualTo(time);
        assertThat(OFFICE.isOpen(until.minusSeconds(1))).isTrue();
        Instant between = from.plus(Duration.between(from, until).dividedBy(3));
        assertThat(OFFICE.between(from, between).plus(OFFICE.between(between, until)))
                .isEqualTo(time);
    }
}
