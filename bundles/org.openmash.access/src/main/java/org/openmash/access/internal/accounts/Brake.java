package org.openmash.access.internal.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openmash.core.api.TooMany;

/**
 * Slows guessing down, for one account from one address: a few attempts are free, then each wrong one doubles the wait.
 * Nobody is ever locked out for good, nor by somebody elsewhere. Thread-safe; forgets the oldest when it holds many.
 */
final class Brake {

    private static final int FREE = 5;
    private static final int LONGEST_WAIT_SECONDS = 300;
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);
    private static final int REMEMBERED = 10_000;

    private final Map<String, Guesses> guesses = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Guesses> eldest) {
            return size() > REMEMBERED;
        }
    };

    /**
     * @param refused attempts turned away since the last one that was looked at
     */
    private record Guesses(int count, Instant last, Instant notBefore, int refused) {}

    /**
     * Counts an attempt before it is looked at, so that many at once gain nothing.
     *
     * @return how many were turned away before this one
     * @throws TooMany when it comes too early
     */
    synchronized int attempt(String who, Instant now) {
        Guesses before = guesses.get(who);
        if (before == null || now.isAfter(before.last().plus(FORGOTTEN_AFTER)) && !now.isBefore(before.notBefore())) {
            guesses.put(who, new Guesses(1, now, now, 0));
            return 0;
        }
        if (now.isBefore(before.notBefore())) {
            guesses.put(who, new Guesses(before.count(), before.last(), before.notBefore(), before.refused() + 1));
            long wait = Duration.between(now, before.notBefore()).toSeconds() + 1;
            throw new TooMany("too many attempts; wait " + wait + " seconds and try again");
        }
        int count = before.count() + 1;
        guesses.put(who, new Guesses(count, now, now.plusSeconds(wait(count)), 0));
        return before.refused();
    }

    /** It was the right person. */
    synchronized void release(String who) {
        guesses.remove(who);
    }

    private static long wait(int count) {
        return count < FREE ? 0 : Math.min(LONGEST_WAIT_SECONDS, 1L << Math.min(count - FREE, 10));
    }
}
