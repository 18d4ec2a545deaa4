package org.openmash.hosting.internal.ask;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openmash.core.api.PeriodicWork;
import org.openmash.hosting.internal.call.Timers;
import org.openmash.hosting.internal.call.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs work on a clock, each piece never twice at once. */
public final class Clockwork {

    private static final Logger LOG = LoggerFactory.getLogger(Clockwork.class);

    private final Timers timers;
    private final Map<PeriodicWork, String> lastTrouble = new ConcurrentHashMap<>();

    public Clockwork(Timers timers) {
        this.timers = timers;
    }

    public void start(PeriodicWork work) {
        if (lastTrouble.putIfAbsent(work, "") == null) {
            next(work);
        }
    }

    /** A round that is running ends; no other begins. */
    public void stop(PeriodicWork work) {
        lastTrouble.remove(work);
    }

    private void next(PeriodicWork work) {
        Duration pause = work.pause();
        timers.work(pause.isNegative() ? Duration.ZERO : pause, () -> round(work));
    }

    private void round(PeriodicWork work) {
        if (!lastTrouble.containsKey(work)) {
            return;
        }
        try {
            work.run();
            lastTrouble.replace(work, "");
        } catch (RuntimeException | LinkageError e) {
            // The next round must come whatever this one threw; the same trouble is logged once.
            note(work, Trouble.describe(e));
        }
        if (lastTrouble.containsKey(work)) {
            next(work);
        }
    }

    private void note(PeriodicWork work, String trouble) {
        if (!trouble.equals(lastTrouble.replace(work, trouble))) {
            LOG.warn("{} did not finish a round: {}", work.name(), trouble);
        }
    }
}
