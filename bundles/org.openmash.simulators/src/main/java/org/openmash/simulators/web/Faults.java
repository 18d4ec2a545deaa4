package org.openmash.simulators.web;

import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** The trouble one agency is in. Thread-safe; whoever waits wakes when the mode changes. */
public final class Faults {

    /** Kinds of trouble. */
    public enum Mode {
        NONE,
        SLOW,
        FAIL,
        HANG,
        GARBAGE,
        ENDLESS,
        /** Well, but holding nothing on anybody. */
        EMPTY;

        /** @throws BadCall 400 when there is no such mode */
        public static Mode of(String word) {
            try {
                return valueOf(word.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw new BadCall(400, "mode: use none, slow, fail, hang, garbage, endless or empty");
            }
        }
    }

    private Mode mode = Mode.NONE;
    private long delayMillis;
    private long changes;

    public synchronized void set(Mode newMode, long newDelayMillis) {
        mode = newMode;
        delayMillis = newDelayMillis;
        changes++;
        notifyAll();
    }

    public synchronized Mode mode() {
        return mode;
    }

    /** Waits as the mode asks: the delay when slow, without end when hanging; no longer than until the next change. */
    synchronized void linger() throws InterruptedException {
        if (mode == Mode.SLOW) {
            pause(delayMillis);
        } else if (mode == Mode.HANG) {
            pause(Long.MAX_VALUE / 1_000_000);
        }
    }

    /** Waits for so long or until the mode changes, whichever is first. */
    synchronized void pause(long millis) throws InterruptedException {
        long seen = changes;
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        long left = millis;
        while (seen == changes && left > 0) {
            wait(left);
            left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        }
    }
}
