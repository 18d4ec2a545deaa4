package org.openmash.connector.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.AgencyConnector;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.Fact;
import org.openmash.connector.api.OutcomePack;
import org.openmash.connector.api.OutcomeSink;

/**
 * What every connector does, whatever it speaks. A connector's test extends this, against a system that speaks the
 * agency's protocol, and says who is in it and how to bring it into trouble. Green is the definition of done.
 */
public abstract class AgencyConnectorContract extends TroubleContract {

    private static final int ROUNDS = 50;
    private static final Duration A_MOMENT = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void saysNothingPersonalInLogsOrToString() throws Exception {
        List<Candidate> candidates;
        List<Fact> facts;
        StringBuilder said = new StringBuilder();
        try (Overheard overheard = new Overheard()) {
            AgencyConnector connector = connector();
            candidates = candidatesOf(connector, somebodyKnown());
            facts = factsOf(connector, ids(candidates));
            said.append(connector).append(candidates).append(facts);
            for (Trouble trouble : troubles()) {
                bring(trouble);
                said.append(Call.endedAfter(
                        A_MOMENT,
                        () -> connector()
                                .locate(TestQuery.about(somebodyKnown()), open(TestCallContext.within(A_MOMENT)))));
                bring(Trouble.NONE);
            }
            said.append(overheard.text());
        }

        Set<String> leaked =
                PersonalWords.of(somebodyKnown(), candidates, facts).in(said.toString());

        assertThat(leaked).as("personal words in logs, faults or toString").isEmpty();
    }

    @Test
    void leavesNoThreadBehind() throws Exception {
        retrieve(locate(somebodyKnown()));
        Set<Thread> before = threads();

        for (int i = 0; i < 5; i++) {
            retrieve(locate(somebodyKnown()));
        }

        assertThat(threads()).isSubsetOf(before);
    }

    @Test
    void leavesNoClassLoaderBehind() throws Exception {
        assumeTrue(!configuration().isEmpty(), "the test gives no configuration to make the connector from");
        ReferenceQueue<ClassLoader> collected = new ReferenceQueue<>();
        Set<Reference<ClassLoader>> left = new HashSet<>();

        startTheTimerOfTheJvm();
        for (int round = 0; round < ROUNDS; round++) {
            Throwable thrown = Call.endedAfter(PATIENCE, () -> left.add(visit(collected)));
            assertThat(thrown).isNull();
        }

        Instant end = Instant.now().plus(PATIENCE);
        while (!left.isEmpty() && Instant.now().isBefore(end)) {
            System.gc();
            Reference<? extends ClassLoader> gone = collected.remove(100);
            for (; gone != null; gone = collected.poll()) {
                left.remove(gone);
            }
        }
        assertThat(left).as("class loaders that stayed, of " + ROUNDS).isEmpty();
    }

    /** The JDK has one timer thread for ever; whoever uses it first would be kept by it. */
    private static void startTheTimerOfTheJvm() {
        new CompletableFuture<Void>()
                .completeOnTimeout(null, 1, TimeUnit.MILLISECONDS)
                .join();
    }

    @Test
    void aPackDeliveredAgainArrivesOnce() throws Exception {
        assumeTrue(outcomeSink() != null, "this agency takes no packs");
        OutcomePack pack = new OutcomePack(
                "pack-4711", "WM-2026-0001", "POL", "strategy discussion", List.of("A third notice."), Instant.EPOCH);

        String first = deliver(outcomeSink(), pack);
        String afterARestart = deliver(outcomeSink(), pack);

        assertThat(first).isNotBlank().isEqualTo(afterARestart);
        assertThat(outcomesReceived()).isEqualTo(1);
    }

    private String deliver(OutcomeSink sink, OutcomePack pack) throws Exception {
        return sink.deliver(pack, open(TestCallContext.within(AMPLE)));
    }

    /** One connector joins, is asked and leaves. */
    private Reference<ClassLoader> visit(ReferenceQueue<ClassLoader> collected) throws Exception {
        try (Bundle bundle = new Bundle()) {
            AgencyConnector connector = bundle.connector(connector().getClass().getName(), configuration());
            assertThat(factsOf(connector, ids(candidatesOf(connector, somebodyKnown()))))
                    .isNotEmpty();
            return new WeakReference<>(bundle, collected);
        }
    }

    private Set<Thread> threads() {
        Pattern foreign = Pattern.compile("HttpClient-.*|ForkJoinPool.*|CompletableFuture.*|contract-call");
        return Thread.getAllStackTraces().keySet().stream()
                .filter(t -> !foreign.matcher(t.getName()).matches())
                .filter(t -> !foreignThreads().matcher(t.getName()).matches())
                .collect(Collectors.toSet());
    }
}
