package org.openmash.connector.testkit;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** One call in a thread of its own, interrupted when its time is over, as the host does it. */
final class Call {

    /** What a connector may throw besides its fault is a mistake, so it is kept as it is. */
    @FunctionalInterface
    interface Work {
        void run() throws Throwable;
    }

    private static final Duration GRACE = Duration.ofSeconds(3);

    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicReference<Throwable> thrown = new AtomicReference<>();
    private final Thread thread;

    private Call(Work work) {
        thread = new Thread(() -> run(work), "contract-call");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * @return what the work threw; null when it returned
     * @throws AssertionError when it still runs three seconds after its time and the interruption
     */
    static Throwable endedAfter(Duration time, Work work) throws InterruptedException {
        Call call = new Call(work);
        if (!call.ended.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
            call.thread.interrupt();
        }
        if (!call.ended.await(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("the call still runs " + GRACE.toSeconds() + " s after deadline and interruption");
        }
        return call.thrown.get();
    }

    private void run(Work work) {
        try {
            work.run();
        } catch (Throwable e) {
            // The contract looks at whatever it is.
            thrown.set(e);
        } finally {
            ended.countDown();
        }
    }
}
