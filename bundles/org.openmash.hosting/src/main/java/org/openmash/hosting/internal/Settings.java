package org.openmash.hosting.internal;

import java.time.Duration;
import java.util.List;
import org.openmash.core.api.InvalidRequest;
import org.openmash.hosting.internal.agency.Seed;
import org.openmash.hosting.internal.ask.Patience;

/** The configuration, checked. */
record Settings(
        List<Seed> seeds,
        int threads,
        int queue,
        Patience patience,
        Duration feedPause,
        Duration lookPause,
        Duration upgradeTime,
        boolean onePersonActivates) {

    static Settings from(HostingConfig config) {
        return new Settings(
                Seed.list(config.seed()),
                within("threadsPerAgency", config.threadsPerAgency(), 1, 32),
                within("queuePerAgency", config.queuePerAgency(), 1, 10_000),
                new Patience(
                        seconds("locateTimeoutSeconds", config.locateTimeoutSeconds()),
                        seconds("retrieveTimeoutSeconds", config.retrieveTimeoutSeconds()),
                        seconds("pollTimeoutSeconds", config.pollTimeoutSeconds()),
                        seconds("probeTimeoutSeconds", config.probeTimeoutSeconds())),
                seconds("pollPauseSeconds", config.pollPauseSeconds()),
                seconds("reconcilePauseSeconds", config.reconcilePauseSeconds()),
                seconds("upgradeTimeoutSeconds", config.upgradeTimeoutSeconds()),
                config.onePersonActivates());
    }

    private static Duration seconds(String key, int value) {
        return Duration.ofSeconds(within(key, value, 1, 3600));
    }

    private static int within(String key, int value, int least, int most) {
        if (value < least || value > most) {
            throw new InvalidRequest("org.openmash.hosting: " + key, "write a number from " + least + " to " + most);
        }
        return value;
    }
}
