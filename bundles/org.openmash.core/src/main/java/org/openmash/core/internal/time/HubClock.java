package org.openmash.core.internal.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The hub's one clock: UTC. Only where the simulated agencies take part it can be set, by {@code start} (an ISO
 * instant) in the configuration {@code org.openmash.clock}; it then runs on from there at its normal pace. They take
 * part where there is a configuration {@code org.openmash.demo}; it is looked at and not taken over, since it holds
 * what must not become service properties.
 */
@Component(service = Clock.class, configurationPid = HubClock.PID)
public final class HubClock extends Clock {

    static final String PID = "org.openmash.clock";
    private static final String DEMO = "org.openmash.demo";
    private static final Logger LOG = LoggerFactory.getLogger(HubClock.class);

    private final Clock real;
    private final BooleanSupplier simulatorsTakePart;
    private volatile Duration offset;

    @Activate
    public HubClock(@Reference ConfigurationAdmin configurations, Map<String, Object> properties) {
        this(Clock.systemUTC(), () -> isDemo(configurations), properties);
    }

    HubClock(Clock real, BooleanSupplier simulatorsTakePart, Map<String, Object> properties) {
        this.real = real;
        this.simulatorsTakePart = simulatorsTakePart;
        this.offset = offset(properties);
    }

    @Modified
    void modified(Map<String, Object> properties) {
        offset = offset(properties);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(real.withZone(zone), offset);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset);
    }

    private Duration offset(Map<String, Object> properties) {
        Object start = properties.get("start");
        if (start == null || start.toString().isBlank()) {
            return Duration.ZERO;
        }
        if (!simulatorsTakePart.getAsBoolean()) {
            LOG.error("{}: start is ignored; the clock can be set only where the simulated agencies take part", PID);
            return Duration.ZERO;
        }
        try {
            return Duration.between(
                    real.instant(), Instant.parse(start.toString().strip()));
        } catch (DateTimeParseException e) {
            LOG.error("{}: start must be an instant such as 2026-11-14T07:00:00Z; real time is used", PID);
            return Duration.ZERO;
        }
    }

    private static boolean isDemo(ConfigurationAdmin configurations) {
        try {
            return Boolean.getBoolean("openmash.demo")
                    || configurations.getConfiguration(DEMO, "?").getProperties() != null;
        } catch (IOException e) {
            throw new UncheckedIOException("the configurations cannot be read", e);
        }
    }
}
