package org.openmash.hosting.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.AnswerSource;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.ContactSource;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.Notice;
import org.openmash.connector.api.Receipt;
import org.openmash.connector.api.TicketAnswer;

class FeedsTest {

    private final Hub hub = new Hub();
    private final CountDownLatch end = new CountDownLatch(1);
    private final List<Receipt> receipts = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        end.countDown();
        hub.close();
    }

    @Test
    void passesNoticesOnAndSaysWhenTheyAreDurable() {
        notifies(context -> receipts.add(context.emit(notice("n1", "a window was broken"))));
        hub.agrees("police").house.open();

        await("the notice").until(() -> hub.intake.heard().contains("notice police/westmoor n1"));
        await("the receipt")
                .untilAsserted(() -> assertThat(receipts.get(0).durable()).isTrue());
    }

    @Test
    void readsNoFeedOfAnAgencyThatHasNotJoined() {
        AtomicInteger looks = new AtomicInteger();
        notifies(context -> looks.incrementAndGet());
        hub.house.open();

        await("some rounds").during(Duration.ofMillis(200)).until(() -> looks.get() == 0);
        hub.agrees("police");

        await("it has joined").until(() -> looks.get() > 0);
    }

    @Test
    void neverLooksTwiceAtOnceEvenIntoAFeedThatHangs() {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger looks = new AtomicInteger();
        notifies(context -> {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            try {
                end.await();
            } catch (InterruptedException e) {
                throw new ConnectorFault(ConnectorFault.Kind.COMMUNICATION, "stopped", e);
            } finally {
                inside.decrementAndGet();
                looks.incrementAndGet();
            }
        });
        hub.agrees("police").house.open();

        await("it was stopped at its deadline and looked again").until(() -> looks.get() >= 2);
        assertThat(most).hasValue(1);
    }

    @Test
    void keepsANoticeOutThatIsTooLongAndSaysWhy() {
        notifies(context -> receipts.add(context.emit(notice("n1", "x".repeat(20_001)))));
        hub.agrees("police").house.open();

        await("the receipt").until(() -> !receipts.isEmpty());
        assertThat(receipts.get(0))
                .isEqualTo(new Receipt(Receipt.Outcome.REJECTED, "narrative: is longer than 20000 characters"));
    }

    @Test
    void offersANoticeAgainLaterWhenCoreIsNotThere() {
        hub.house.intake().shut(hub.intake);
        notifies(context -> receipts.add(context.emit(notice("n1", "a window was broken"))));
        hub.agrees("police").house.open();

        await("the receipt").until(() -> !receipts.isEmpty());
        assertThat(receipts.get(0).outcome()).isEqualTo(Receipt.Outcome.NOT_NOW);
    }

    @Test
    void takesPromisedAnswersThatKeepToTheDescriptor() {
        Fact fact = Fact.of("f1", "r1", "note", "text").build();
        Fact unknown = Fact.of("f2", "r1", "rumour", "text").build();
        AnswerSource source = context -> {
            receipts.add(context.emit(new TicketAnswer("t1", Answer.answered(List.of(fact)))));
            receipts.add(context.emit(new TicketAnswer("t2", Answer.answered(List.of(unknown)))));
        };
        hub.house.counterparts().add(FakeOffer.of("police", AnswerSource.class, source));
        hub.agrees("police").house.open();

        await("both").until(() -> receipts.size() >= 2);
        assertThat(hub.intake.heard()).contains("ticket police t1").doesNotContain("ticket police t2");
        assertThat(receipts.get(1).reason()).isEqualTo("facts[0].recordType: is not in the agency's descriptor");
    }

    private void notifies(ContactSource source) {
        hub.house.counterparts().add(FakeOffer.of("police", ContactSource.class, source));
    }

    private static Notice notice(String id, String narrative) {
        return new Notice(id, "", Hub.NOW, "", "PC Fictional", "", narrative, List.of(), List.of());
    }
}
