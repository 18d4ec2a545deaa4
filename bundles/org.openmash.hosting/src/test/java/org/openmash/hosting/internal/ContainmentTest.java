package org.openmash.hosting.internal;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.AgencyConnector;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.ConnectorFault.Kind;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.agency.AgencyFigures.Breaker;
import org.openmash.core.api.agency.AgencyFigures.Row;
import org.openmash.hosting.internal.agency.Counterpart;
import org.openmash.hosting.internal.agency.Place;

/** What an agency in trouble costs: itself, for a while, and nobody else. */
class ContainmentTest {

    private static final Duration NO_GRACE = Duration.ZERO;

    private final Hub hub = new Hub();
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void letGo() {
        end.countDown();
        hub.close();
    }

    @Test
    void anAgencyRestsAfterRepeatedFaultsAndIsTriedAgain() {
        AtomicBoolean ill = new AtomicBoolean(true);
        offers(
                "police",
                "1",
                Hub.connector(
                        (query, context) -> {
                            if (ill.get()) {
                                throw new ConnectorFault(Kind.AUTHENTICATION, "the certificate has expired");
                            }
                            return Answer.holdsNothing();
                        },
                        (request, context) -> Answer.holdsNothing()));
        for (int i = 1; i <= 5; i++) {
            ask(i);
        }

        hub.locate("06", "police");

        assertThat(row("police").breaker()).isEqualTo(Breaker.OPEN);
        await("the answer at once")
                .atMost(1, SECONDS)
                .until(() -> hub.intake.heard().stream().anyMatch(word -> word.contains("resting until")));
        ill.set(false);
        await("tried again").atMost(5, SECONDS).until(() -> {
            hub.locate("07", "police");
            return row("police").breaker() == Breaker.CLOSED;
        });
    }

    @Test
    void whoGivesOnlyUnusableAnswersIsInQuarantineUntilAPersonResumesIt() {
        offers(
                "police",
                "1",
                Hub.connector(
                        (query, context) -> {
                            throw new StackOverflowError("secret");
                        },
                        (request, context) -> Answer.holdsNothing()));
        for (int i = 1; i <= 5; i++) {
            ask(i);
        }

        Counterpart police = counterpart("police");

        assertThat(police.quarantined())
                .hasValueSatisfying(words -> assertThat(words)
                        .startsWith("in quarantine after 5 unusable answers")
                        .contains("StackOverflowError")
                        .doesNotContain("secret"));
        assertThat(row("police").breaker()).isEqualTo(Breaker.QUARANTINED);
        police.resume();
        assertThat(row("police").breaker()).isEqualTo(Breaker.CLOSED);
    }

    @Test
    void threadsThatIgnoreTheirInterruptionAreGivenUpReplacedAndCapped() {
        offers("police", "30", Hub.connector((query, context) -> hang(), (request, context) -> Answer.holdsNothing()));
        Counterpart police = counterpart("police");

        for (int i = 1; i <= 4; i++) {
            int hung = i;
            hub.locate("0" + i, "police");
            await("thread " + i + " is given up").atMost(10, SECONDS).until(() -> {
                police.giveUpHungThreads(NO_GRACE);
                return row("police").givenUpThreads() == hung;
            });
        }

        assertThat(police.quarantined())
                .hasValueSatisfying(words -> assertThat(words).contains("4 calls that ignored their interruption"));
        end.countDown();
        await("they come back").atMost(5, SECONDS).until(() -> row("police").givenUpThreads() == 0);
    }

    @Test
    void figuresSayWhatWasAnsweredAndHowFast() {
        hub.joins("health", (query, context) -> Answer.answered(List.of(Hub.candidate("H-1"))));

        hub.locate("01", "health", 3);

        await("answers").atMost(5, SECONDS).until(() -> row("health").latency().count() == 3);
        assertThat(row("health").answers()).isEqualTo(Map.of("answered", 3L));
        assertThat(row("health").latency().p99Millis()).isBetween(1L, 1_000L);
        assertThat(row("health").latency().buckets().get(60_000L)).isEqualTo(3);
    }

    private Answer<Candidate> hang() {
        while (end.getCount() > 0) {
            try {
                end.await();
            } catch (InterruptedException ignoredAsBadConnectorsDo) {
                continue;
            }
        }
        return Answer.holdsNothing();
    }

    private void ask(int number) {
        long before = counterpart("police").figures().failures();
        hub.locate("0" + number, "police");
        await("fault " + number)
                .atMost(5, SECONDS)
                .until(() -> counterpart("police").figures().failures() > before);
    }

    private void offers(String kind, String restSeconds, AgencyConnector connector) {
        hub.house
                .counterparts()
                .add(FakeOffer.of(kind, AgencyConnector.class, connector).with("limits.restSeconds", restSeconds));
        hub.agrees(kind);
    }

    private Row row(String kind) {
        return counterpart(kind).row();
    }

    private Counterpart counterpart(String kind) {
        return hub.house
                .counterparts()
                .find(new Place(new AgencyId(kind), "westmoor"))
                .orElseThrow();
    }
}
