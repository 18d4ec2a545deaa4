package org.openmash.core.internal.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The hub's one clock: UTC. Only where the simulated agencies take part it can be set, by {@code start} (an ISO
 * instant) in the configuration {@code org.openmash.clock}; it then runs on from there at its normal pace.
 */
@Component(
        service = Clock.class,
        configurationPid = {HubClock.PID, HubClock.DEMO})
public final class HubClock extends Clock {

    static final String PID = "org.openmash.clock";
    static final String DEMO = "org.openmash.demo";
    private static final Logger LOG = LoggerFactory.getLogger(HubClock.class);

    private final Clock real;
    private volatile Duration offset;

    @Activate
    public HubClock(Map<String, Object> properties) {
        this(Clock.systemUTC(), properties);
    }

    HubClock(Clock real, Map<String, Object> properties) {
        this.real = real;
        this.offset = offset(real, properties);
    }

    @Modified
    void modified(Map<String, Object> properties) {
        offset = offset(real, properties);
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

    private static Duration offset(Clock real, Map<String, Object> properties) {
        Object start = properties.get("start");
        if (start == null || start.toString().isBlank()) {
            return Duration.ZERO;
        }
        if (!simulatorsTakePart(properties)) {
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

    private static boolean simulatorsTakePart(Map<String, Object> properties) {
        Object pids = properties.get("service.pid");
        boolean configured = pids instanceof Collection<?> several ? several.contains(DEMO) : DEMO.equals(pids);
        return configured
                || Boolean.getBoolean("openmash.demo")
                || "true".equals(String.valueOf(properties.get("openmash.demo")));
    }
}
