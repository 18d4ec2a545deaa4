package org.openmash.hosting.internal.call;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The threads of one agency in one area: few, bounded, its own, so that whoever hangs hangs alone. */
public final class AgencyPool implements AutoCloseable {

    private static final long IDLE_SECONDS = 30;

    private final ThreadPoolExecutor threads;

    public AgencyPool(String name, int size, int queue) {
        threads = new ThreadPoolExecutor(
                size,
                size,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(queue),
                DaemonThreads.named(name));
        threads.allowCoreThreadTimeOut(true);
    }

    /** @return false when all threads are busy and the queue is full, or the agency has gone */
    public boolean offer(Runnable call) {
        try {
            threads.execute(call);
            return true;
        } catch (RejectedExecutionException e) {
            return false;
        }
    }

    /** What has not begun never begins; what runs is stopped by its leash, so that no hub work is interrupted. */
    @Override
    public void close() {
        threads.getQueue().clear();
        threads.shutdown();
    }
}
