package org.openmash.hosting.internal.call;

import java.time.Duration;
import java.util.function.Supplier;

/** Holds the thread of one call, so that it is interrupted while it is in connector code and never in the hub's own. */
public final class Leash {

    private Thread runner;
    private boolean pulled;
    private long pulledAt;

    /** @return false when nobody waits any more, so that the call need not begin */
    synchronized boolean enter() {
        if (pulled) {
            return false;
        }
        runner = Thread.currentThread();
        return true;
    }

    /** After this the thread is the hub's again and carries no interruption. */
    synchronized void leave() {
        runner = null;
        Thread.interrupted();
    }

    /** Nobody waits any more: interrupts the connector, if it is running. */
    public synchronized void pull() {
        if (!pulled) {
            pulled = true;
            pulledAt = System.nanoTime();
        }
        if (runner != null) {
            runner.interrupt();
        }
    }

    public synchronized boolean pulled() {
        return pulled;
    }

    /** Whether the connector was interrupted at least that long ago and still runs. */
    synchronized boolean ignoredFor(Duration grace) {
        return pulled && runner != null && System.nanoTime() - pulledAt >= grace.toNanos();
    }

    /** Does the hub's own work in the middle of a call. */
    <R> R outside(Supplier<R> work) {
        if (!holdsThisThread()) {
            return work.get();
        }
        leave();
        try {
            return work.get();
        } finally {
            comeBack();
        }
    }

    private synchronized boolean holdsThisThread() {
        return runner == Thread.currentThread();
    }

    private synchronized void comeBack() {
        runner = Thread.currentThread();
        if (pulled) {
            runner.interrupt();
        }
    }
}
