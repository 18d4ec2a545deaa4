package org.openmash.core.internal.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.Answer;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.RequestId;
import org.openmash.core.api.research.AnswerState;
import org.openmash.core.api.research.SubjectAnswer;
import org.openmash.core.internal.fake.DerbyStores;
import org.openmash.core.internal.fake.PikeRowe;
import org.openmash.core.internal.fake.TestHub;

/** Agencies that answer about one case in the same moment do not wait for one another's locks to run out. */
class AnswersAtOnceOnDerbyTest extends CaseInResearch {

    private static final int AGENCIES = 6;

    private final ExecutorService agencies = Executors.newFixedThreadPool(AGENCIES);

    @Override
    protected TestHub hub(String now) {
        return new TestHub(now, DerbyStores.empty());
    }

    @AfterEach
    void letThemGo() {
        agencies.shutdownNow();
    }

    @Test
    void everyAnswerIsFiledWithinSeconds() throws Exception {
        List<RequestId> requests = new ArrayList<>();
        for (AgencyId agency : IntStream.range(0, AGENCIES)
                .mapToObj(i -> new AgencyId("agency" + i))
                .toList()) {
            hub.gateway.connectors.add(agency);
            requests.add(
                    hub.researchDesk.ask(worker, caseId, wish(agency)).get(0).id());
        }

        long start = System.nanoTime();
        CompletableFuture.allOf(requests.stream()
                        .map(id -> CompletableFuture.runAsync(() -> answerFully(id), agencies))
                        .toArray(CompletableFuture[]::new))
                .get(120, TimeUnit.SECONDS);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
        assertThat(requests).allSatisfy(id -> assertThat(state(id)).isEqualTo(AnswerState.LOCATED));
    }

    private void answerFully(RequestId id) {
        for (int n = 0; n < 2; n++) {
            hub.intake.located(
                    id, new SubjectAnswer<>(subject(n), Answer.answered(List.of(PikeRowe.record("r" + n))), 1 - n));
        }
    }
}
