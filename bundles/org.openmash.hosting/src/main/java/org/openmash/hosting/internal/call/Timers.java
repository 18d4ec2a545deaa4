package org.openmash.hosting.internal.call;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The hub's own threads: one that only watches deadlines, a few that do the hub's work. */
public final class Timers implements AutoCloseable {

    private static final int WORKERS = 4;

    private final ScheduledThreadPoolExecutor alarms = pool(1, "hub-deadlines");
    private final ScheduledThreadPoolExecutor workers = pool(WORKERS, "hub-work");

    /** Starts the JDK's one timer thread too: it would for ever keep the connector that used it first. */
    public Timers() {
        new CompletableFuture<Void>()
                .completeOnTimeout(null, 1, TimeUnit.MILLISECONDS)
                .join();
    }

    /** @param alarm something that takes no time */
    public Future<?> alarm(Duration in, Runnable alarm) {
        return alarms.schedule(alarm, in.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Nothing is done any more once the hub goes down. */
    public Future<?> work(Duration in, Runnable work) {
        return workers.schedule(work, in.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static ScheduledThreadPoolExecutor pool(int size, String name) {
        ScheduledThreadPoolExecutor pool = new ScheduledThreadPoolExecutor(
                size, DaemonThreads.named(name), new ThreadPoolExecutor.DiscardPolicy());
        pool.setRemoveOnCancelPolicy(true);
        pool.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        pool.prestartAllCoreThreads();
        return pool;
    }

    @Override
    public void close() {
        workers.shutdown();
        alarms.shutdown();
    }
}
