package org.openmash.hosting.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.openmash.hosting.internal.Hub.candidate;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.AgencyConnector;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.core.api.research.ResearchRequest;
import org.openmash.hosting.internal.agency.Offer;

class FanoutTest {

    private final Hub hub = new Hub();
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void close() {
        end.countDown();
        hub.close();
    }

    @Test
    void oneHangingAgencyDelaysNobodyElse() {
        hub.joins("police", (query, context) -> hang());
        hub.joins("health", (query, context) -> Answer.answered(List.of(candidate("h1"))));

        Instant asked = Instant.now();
        hub.locate("aa", "police");
        hub.locate("bb", "health");

        hears("located bb 1 elements left 0");
        assertThat(Instant.now()).isBefore(asked.plus(Hub.DEADLINE));
        hears("late aa");
        assertThat(hub.intake.heard()).hasSize(2);
    }

    @Test
    void interruptsAConnectorAtTheDeadline() {
        AtomicBoolean interrupted = new AtomicBoolean();
        hub.joins("police", (query, context) -> {
            try {
                end.await();
            } catch (InterruptedException e) {
                interrupted.set(context.cancelled());
                throw new ConnectorFault(ConnectorFault.Kind.COMMUNICATION, "stopped", e);
            }
            return Answer.holdsNothing();
        });

        hub.locate("aa", "police");

        await("the deadline interrupts").untilTrue(interrupted);
        hears("late aa");
        assertThat(hub.intake.heard()).containsExactly("late aa");
    }

    @Test
    void takesAnAnswerThatComesAfterTheDeadline() {
        hub.joins("police", (query, context) -> {
            awaitDeaf();
            return Answer.answered(List.of(candidate("p1")));
        });

        hub.locate("aa", "police");
        hears("late aa");
        end.countDown();

        hears("located aa 1 elements left 0");
    }

    @Test
    void anErrorIsTheFailureOfThatAgencyOnly() {
        hub.joins("police", (query, context) -> {
            throw new StackOverflowError("Grace Fictional");
        });
        hub.joins("health", (query, context) -> Answer.holdsNothing());

        hub.locate("aa", "police");
        hub.locate("bb", "health");

        hears("located bb holds nothing left 0");
        await("the error is told")
                .until(() -> hub.intake.heard().stream()
                        .anyMatch(line -> line.startsWith("failed aa the connector broke with StackOverflowError")));
        assertThat(hub.intake.heard()).noneMatch(line -> line.contains("Grace"));
    }

    @Test
    void asksAgainWhenTheFaultMayPass() {
        AtomicInteger calls = new AtomicInteger();
        hub.joins("police", (query, context) -> {
            context.emit(candidate("p" + calls.get()));
            if (calls.incrementAndGet() < 2) {
                throw new ConnectorFault(ConnectorFault.Kind.COMMUNICATION, "connection reset");
            }
            return Answer.answered(List.of());
        });

        hub.locate("aa", "police");

        hears("located aa 1 elements left 0");
        assertThat(calls).hasValue(2);
    }

    @Test
    void asksOnceWhenAPersonMustActFirst() {
        AtomicInteger calls = new AtomicInteger();
        hub.joins("police", (query, context) -> {
            calls.incrementAndGet();
            throw new ConnectorFault(ConnectorFault.Kind.AUTHENTICATION, "token refused");
        });

        hub.locate("aa", "police");

        hears("failed aa token refused");
        assertThat(calls).hasValue(1);
    }

    @Test
    void saysHowManySubjectsAreStillUnanswered() {
        hub.joins("police", (query, context) -> Answer.holdsNothing());

        hub.locate("aa", "police", 3);

        await("all three").until(() -> hub.intake.heard().size() == 3);
        assertThat(hub.intake.heard())
                .containsExactly(
                        "located aa holds nothing left 2",
                        "located aa holds nothing left 1",
                        "located aa holds nothing left 0");
    }

    @Test
    void saysBusyWhenTooManyCallsWait() {
        hub.joins("police", (query, context) -> hang());

        hub.locate("aa", "police", 6);
        hub.locate("bb", "police");

        hears("failed for now bb busy: too many calls are waiting for it");
    }

    @Test
    void theSameQuestionIsNotAskedTwiceAtOnce() {
        AtomicInteger calls = new AtomicInteger();
        hub.joins("police", (query, context) -> {
            calls.incrementAndGet();
            return hang();
        });

        hub.locate("aa", "police");
        hub.locate("aa", "police");
        hears("late aa");

        assertThat(calls).hasValue(1);
        assertThat(hub.intake.heard()).containsExactly("late aa");
    }

    @Test
    void neverInterruptsTheHubsOwnWork() {
        AtomicBoolean disturbed = new AtomicBoolean();
        CountDownLatch telling = new CountDownLatch(1);
        hub.intake.takes(() -> {
            telling.countDown();
            await("past the deadline")
                    .pollDelay(Hub.DEADLINE.plusMillis(100))
                    .atMost(Hub.DEADLINE.multipliedBy(5))
                    .until(() -> true);
            disturbed.compareAndSet(false, Thread.currentThread().isInterrupted());
        });
        hub.joins("police", (query, context) -> Answer.holdsNothing());

        hub.locate("aa", "police");

        hears("located aa holds nothing left 0");
        assertThat(disturbed).isFalse();
        assertThat(hub.intake.heard()).hasSize(1);
    }

    @Test
    void aFaultOfCoreEndsNeitherTheThreadNorTheQuestion() {
        AtomicInteger words = new AtomicInteger();
        hub.intake.takes(() -> {
            if (words.incrementAndGet() == 1) {
                throw new IllegalStateException("a bug");
            }
        });
        hub.joins("police", (query, context) -> Answer.holdsNothing());

        hub.locate("aa", "police");
        await("the first word is lost").until(() -> words.get() == 1);

        await("asked again").untilAsserted(() -> {
            hub.locate("aa", "police");
            assertThat(hub.intake.heard()).contains("located aa holds nothing left 0");
        });
    }

    @Test
    void tellsNothingOfACancelledQuestion() {
        CountDownLatch asked = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        hub.joins("police", (query, context) -> {
            asked.countDown();
            try {
                return hang();
            } finally {
                ended.set(true);
            }
        });

        ResearchRequest request = hub.locate("aa", "police");
        await("the call runs").until(() -> asked.getCount() == 0);
        hub.house.asking().cancel(request.id());

        await("the call ends").untilTrue(ended);
        assertThat(hub.intake.heard()).isEmpty();
    }

    @Test
    void whatAConnectorLeavesUnansweredWhenItGoesCouldNotBeAsked() {
        Offer<AgencyConnector> offer = hub.offers(
                "police", Hub.connector((query, context) -> hang(), (request, context) -> Answer.holdsNothing()));
        hub.agrees("police");

        hub.locate("aa", "police");
        hub.house.counterparts().remove(offer);

        hears("failed for now aa its connector has gone");
        await("its threads end")
                .until(() -> Thread.getAllStackTraces().keySet().stream()
                        .noneMatch(thread -> thread.getName().startsWith("agency-police/westmoor")));
    }

    @Test
    void anAgencyThatHasNotJoinedIsNotAsked() {
        AtomicInteger calls = new AtomicInteger();
        hub.offers(
                "police",
                Hub.connector(
                        (query, context) -> {
                            calls.incrementAndGet();
                            return Answer.holdsNothing();
                        },
                        (request, context) -> Answer.holdsNothing()));

        hub.locate("aa", "police");

        hears("failed for now aa nobody is asked there now");
        assertThat(calls).hasValue(0);
    }

    private void hears(String line) {
        await(line).untilAsserted(() -> assertThat(hub.intake.heard()).contains(line));
    }

    private Answer<Candidate> hang() throws ConnectorFault {
        try {
            end.await();
            return Answer.holdsNothing();
        } catch (InterruptedException e) {
            throw new ConnectorFault(ConnectorFault.Kind.COMMUNICATION, "stopped", e);
        }
    }

    private void awaitDeaf() {
        boolean over = false;
        while (!over) {
            try {
                end.await();
                over = true;
            } catch (InterruptedException e) {
                over = false;
            }
        }
    }
}
