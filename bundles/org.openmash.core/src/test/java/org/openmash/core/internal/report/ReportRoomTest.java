package org.openmash.core.internal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.HexId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.NotPermitted;
import org.openmash.core.api.RequestId;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.agency.AgencyCard;
import org.openmash.core.api.agency.ReportCard;
import org.openmash.core.api.research.AnswerState;
import org.openmash.core.api.research.ResearchRequest;
import org.openmash.core.api.store.AskedRow;
import org.openmash.core.internal.fake.TestHub;

class ReportRoomTest {

    private static final AgencyId POLICE = new AgencyId("police");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

    final TestHub hub = hub("2026-11-16T09:00:00Z");
    final Caller operator = TestHub.person("mash", Set.of(TestHub.AREA), Set.of(), RoomRole.OPERATOR);

    @Test
    void cardCountsWhatAnAgencyMadeOfItsRequests() {
        asked(AnswerState.ANSWERED, 2_000);
        asked(AnswerState.HOLDS_NOTHING, 1_000);
        asked(AnswerState.REFUSED, 1_000);
        asked(AnswerState.FAILED_RETRYABLE, 0);
        asked(AnswerState.ASKED, 0);
        asked(AnswerState.ANSWERED, Duration.ofHours(7).toMillis());
        hub.pass(Duration.ofHours(8));

        ReportCard card = report().get(0);

        assertThat(card.asked()).isEqualTo(6);
        assertThat(card.answered()).isEqualTo(2);
        assertThat(card.heldNothing()).isEqualTo(1);
        assertThat(card.refused()).isEqualTo(1);
        assertThat(card.failed()).isEqualTo(1);
        assertThat(card.late()).isEqualTo(3);
        assertThat(card.lastAsked()).contains(Instant.parse("2026-11-16T09:00:00Z"));
    }

    @Test
    void halfAndNineteenOfTwentyCameWithin() {
        IntStream.rangeClosed(1, 100).forEach(n -> asked(AnswerState.HOLDS_NOTHING, n * 10));

        ReportCard card = report().get(0);

        assertThat(card.p50Millis()).isEqualTo(500);
        assertThat(card.p95Millis()).isEqualTo(950);
        assertThat(card.measured()).isZero();
    }

    @Test
    void measuresAgainstWhatTheAgencyPromises() {
        List<AskedRow> rows = IntStream.of(100, 900, 1_500)
                .mapToObj(millis -> request(AnswerState.HOLDS_NOTHING, millis))
                .map(r -> new AskedRow(POLICE, false, r.state(), r.late(), r.askedAt(), r.dueAt(), r.answeredAt(), 0))
                .toList();
        AgencyCard.Terms terms = new AgencyCard.Terms(
                "", "", "", List.of(), List.of(), Duration.ofMillis(400), Duration.ofMillis(600), Map.of());

        ReportCard card = new Tally(rows, List.of(), hub.instant()).card(POLICE, "Police", TestHub.AREA, terms);

        assertThat(card.withinServiceLevel()).isEqualTo(2);
        assertThat(card.measured()).isEqualTo(3);
    }

    @Test
    void onlyWhatWasAskedInTheTimeAndAreaCounts() {
        asked(AnswerState.ANSWERED, 10);

        assertThat(hub.reports.reports(operator, "", DAY, DAY)).hasSize(1);
        assertThat(hub.reports.reports(operator, TestHub.AREA, DAY.plusDays(1), DAY.plusDays(2)))
                .isEmpty();
        assertThatThrownBy(() -> hub.reports.reports(operator, "elsewhere", DAY, DAY))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> hub.reports.reports(operator, TestHub.AREA, DAY, DAY.minusDays(1)))
                .isInstanceOf(InvalidRequest.class);
    }

    private List<ReportCard> report() {
        return hub.reports.reports(operator, TestHub.AREA, DAY, DAY);
    }

    private void asked(AnswerState state, long millis) {
        hub.research.insert(request(state, millis));
    }

    private ResearchRequest request(AnswerState state, long millis) {
        Instant now = hub.instant();
        Instant due = now.plus(Duration.ofHours(6));
        Optional<Instant> answered = millis == 0 ? Optional.empty() : Optional.of(now.plusMillis(millis));
        return new ResearchRequest(
                new RequestId(HexId.random()),
                new CaseId(HexId.random()),
                TestHub.AREA,
                POLICE,
                List.of(),
                "need",
                false,
                now,
                due,
                state,
                "",
                answered,
                Optional.empty(),
                Optional.empty(),
                answered.map(t -> t.isAfter(due)).orElse(false),
                0,
                0);
    }

    /** Another store may take the place of memory. */
    TestHub hub(String now) {
        return new TestHub(now);
    }
}
