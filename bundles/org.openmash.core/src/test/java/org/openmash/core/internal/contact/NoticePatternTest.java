package org.openmash.core.internal.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticePatternTest {

    private static final Instant SATURDAY = Instant.parse("2026-11-14T07:00:00Z");

    @Test
    void thirdNoticeWithinThreeMonthsIsAPattern() {
        assertThat(NoticePattern.of(SATURDAY, List.of("green on 22 Aug", "9 Oct 2026, green"), List.of()))
                .hasValueSatisfying(words -> assertThat(words)
                        .contains("3 notices", "22 Aug 2026", "9 Oct 2026", "14 Nov 2026", "a person rates"));
    }

    @Test
    void olderNoticesDoNotCount() {
        assertThat(NoticePattern.of(SATURDAY, List.of("2026-02-01 green", "2026-10-09 green"), List.of()))
                .isEmpty();
    }

    @Test
    void aNoticeWithoutADateCounts() {
        assertThat(NoticePattern.of(SATURDAY, List.of("an earlier green", "2026-10-09"), List.of()))
                .isPresent();
    }

    @Test
    void theSameDayIsCountedOnce() {
        Instant ninth = Instant.parse("2026-10-09T20:00:00Z");

        assertThat(NoticePattern.of(SATURDAY, List.of("2026-10-09 green"), List.of(ninth, SATURDAY)))
                .isEmpty();
    }

    @Test
    void dayThatDoesNotExistCountsAsUndated() {
        assertThat(NoticePattern.of(SATURDAY, List.of("31 Feb 2026", "9 Oct"), List.of()))
                .isPresent();
    }
}
