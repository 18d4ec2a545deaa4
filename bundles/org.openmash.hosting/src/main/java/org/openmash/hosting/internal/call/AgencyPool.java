package org.openmash.hosting.internal.call;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads of one agency in one area: few, bounded, its own, so that whoever hangs hangs alone. A thread that ignores
 * its interruption is given up: another takes its place, and nobody waits for it.
 */
public final class AgencyPool implements AutoCloseable {

    private static final long IDLE_SECONDS = 30;

    private final String name;
    private final Set<Running> running = ConcurrentHashMap.newKeySet();
    private ThreadPoolExecutor threads;
    private int size;
    private int queue;
    private int givenUp;
    private boolean closed;

    /** A call on its thread. */
    private static final class Running {
        private final Leash leash;
        private boolean givenUp;

        private Running(Leash leash) {
            this.leash = leash;
        }
    }

    public AgencyPool(String name, int size, int queue) {
        this.name = name;
        this.size = size;
        this.queue = queue;
        threads = threads();
    }

    private ThreadPoolExecutor threads() {
        int most = size + givenUp;
        ThreadPoolExecutor fresh = new ThreadPoolExecutor(
                most, most, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), DaemonThreads.named(name));
        fresh.allowCoreThreadTimeOut(true);
        return fresh;
    }

    /** @return false when all threads are busy and the queue is full, or the agency has gone */
    public synchronized boolean offer(Leash leash, Runnable call) {
        if (closed || threads.getQueue().size() >= queue) {
            return false;
        }
        try {
            threads.execute(() -> run(new Running(leash), call));
            return true;
        } catch (RejectedExecutionException e) {
            return false;
        }
    }

    private void run(Running call, Runnable work) {
        running.add(call);
        try {
            work.run();
        } finally {
            running.remove(call);
            cameBack(call);
        }
    }

    private synchronized void cameBack(Running call) {
        if (call.givenUp) {
            givenUp--;
            resize();
        }
    }

    /** Another budget from now on. */
    public synchronized void limit(int newSize, int newQueue) {
        size = newSize;
        queue = newQueue;
        resize();
    }

    /** Gives up threads whose connector was interrupted longer ago than the grace and still runs. */
    public synchronized List<Leash> giveUp(Duration grace) {
        List<Leash> hung = new ArrayList<>();
        for (Running call : running) {
            if (!call.givenUp && call.leash.ignoredFor(grace)) {
                call.givenUp = true;
                givenUp++;
                hung.add(call.leash);
            }
        }
        resize();
        return hung;
    }

    private void resize() {
        int most = size + givenUp;
        if (most >= threads.getMaximumPoolSize()) {
            threads.setMaximumPoolSize(most);
            threads.setCorePoolSize(most);
        } else {
            threads.setCorePoolSize(most);
            threads.setMaximumPoolSize(most);
        }
    }

    public synchronized int givenUp() {
        return givenUp;
    }

    /** Calls on a thread that somebody still waits for. */
    public int inFlight() {
        return running.size() - givenUp();
    }

    public synchronized int waiting() {
        return threads.getQueue().size();
    }

    /** Fresh threads from now on: old ones end after what they have begun, with whatever a connector left in them. */
    public synchronized void renew() {
        if (!closed) {
            threads.shutdown();
            threads = threads();
        }
    }

    /** What has not begun never begins; what runs is stopped by its leash, so that no hub work is interrupted. */
    @Override
    public synchronized void close() {
        closed = true;
        threads.getQueue().clear();
        threads.shutdown();
    }
}
