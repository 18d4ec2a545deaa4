package org.openmash.hosting.internal.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.PeriodicWork;
import org.openmash.hosting.internal.call.Timers;

class ClockworkTest {

    private final Timers timers = new Timers();
    private final Clockwork clockwork = new Clockwork(timers);

    /** Counts its rounds and the most that ran at once. */
    private static final class Counted implements PeriodicWork {
        private final AtomicInteger rounds = new AtomicInteger();
        private final AtomicInteger inside = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();

        @Override
        public String name() {
            return "counting";
        }

        @Override
        public Duration pause() {
            return Duration.ofMillis(5);
        }

        @Override
        public void run() {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            inside.decrementAndGet();
            if (rounds.incrementAndGet() == 1) {
                throw new IllegalStateException("the first round goes wrong");
            }
        }
    }

    @AfterEach
    void close() {
        timers.close();
    }

    @Test
    void theNextRoundComesWhateverTheLastOneThrew() {
        Counted work = new Counted();

        clockwork.start(work);
        clockwork.start(work);

        await("five rounds").until(() -> work.rounds.get() >= 5);
        assertThat(work.most).hasValue(1);
    }

    @Test
    void stoppedWorkRunsNoMore() {
        Counted work = new Counted();
        clockwork.start(work);
        await("it runs").until(() -> work.rounds.get() >= 2);

        clockwork.stop(work);

        int roundsAndTheOneUnderWay = work.rounds.get() + 1;
        await("no more rounds")
                .during(Duration.ofMillis(100))
                .until(() -> work.rounds.get() <= roundsAndTheOneUnderWay);
    }
}
