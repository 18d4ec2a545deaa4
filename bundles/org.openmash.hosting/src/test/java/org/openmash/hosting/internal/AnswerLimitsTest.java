package org.openmash.hosting.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.openmash.hosting.internal.Hub.candidate;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.Receipt;

class AnswerLimitsTest {

    private static final String SECRET = "zebra";

    private final Hub hub = new Hub();

    @AfterEach
    void close() {
        hub.close();
    }

    @Test
    void endsAFloodOfCandidates() {
        AtomicReference<Receipt> last = new AtomicReference<>();
        hub.joins("police", (query, context) -> {
            for (int i = 0; i < 100_000; i++) {
                last.set(context.emit(candidate("p" + i)));
            }
            return Answer.answered(List.of());
        });

        hub.locate("aa", "police");

        hears("failed aa candidates: more than 200 entries");
        assertThat(last.get().outcome()).isEqualTo(Receipt.Outcome.REJECTED);
    }

    @Test
    void takesEachCandidateOnce() {
        hub.joins("police", (query, context) -> {
            context.emit(candidate("p1"));
            return Answer.answered(List.of(candidate("p1"), candidate("p2")));
        });

        hub.locate("aa", "police");

        hears("located aa 2 elements left 0");
    }

    @Test
    void anAnswerWithoutAnythingMustSaySo() {
        hub.joins("police", (query, context) -> Answer.answered(List.of()));

        hub.locate("aa", "police");

        hears("failed aa answer: answered without candidates; say holdsNothing or nothingRelevant instead");
    }

    @Test
    void anAnswerCannotHoldNothingAndSomething() {
        hub.joins("police", (query, context) -> {
            context.emit(candidate("p1"));
            return Answer.holdsNothing();
        });

        hub.locate("aa", "police");

        hears("failed aa answer: candidates were emitted and the answer says there are none");
    }

    @Test
    void aMissingAnswerIsTheAgencysFault() {
        hub.joins("police", (query, context) -> null);

        hub.locate("aa", "police");

        hears("failed aa answer: is missing; say holdsNothing when nothing is held");
    }

    @Test
    void refusesATextThatIsTooLongWithoutRepeatingIt() {
        facts(Fact.of("f1", "r1", "note", SECRET.repeat(5_000)).build());

        hears("failed aa facts[0].text: is longer than 20000 characters");
    }

    @Test
    void refusesARecordTypeThatTheDescriptorDoesNotName() {
        facts(Fact.of("f1", "r1", SECRET, "text").build());

        hears("failed aa facts[0].recordType: is not in the agency's descriptor");
    }

    @Test
    void refusesAHandlingCodeThatTheDescriptorDoesNotName() {
        facts(Fact.of("f1", "r1", "note", "text").handling(SECRET).build());

        hears("failed aa facts[0].handlingCode: is not in the agency's descriptor");
    }

    @Test
    void refusesContentOnARecordThatNobodyConfirmed() {
        facts(Fact.of("f1", "r2", "note", "text").build());

        hears("failed aa facts[0].recordId: is none of the confirmed records");
    }

    @Test
    void takesFactsOnConfirmedRecords() {
        facts(Fact.of("f1", "r1", "note", "text").handling("P").build());

        hears("retrieved aa 1 elements");
    }

    @Test
    void refusesACandidateWithoutAnId() {
        Candidate nameless = candidate("  ");
        hub.joins("police", (query, context) -> Answer.answered(List.of(nameless)));

        hub.locate("aa", "police");

        hears("failed aa candidates[0].recordId: is blank");
    }

    private void facts(Fact... facts) {
        hub.hands("police", (request, context) -> Answer.answered(List.of(facts)));
        hub.retrieve("aa", "police", "r1");
    }

    private void hears(String line) {
        await(line).untilAsserted(() -> assertThat(hub.intake.heard()).contains(line));
        assertThat(hub.intake.heard()).noneMatch(heard -> heard.contains(SECRET));
    }
}
