package org.openmash.hosting.internal.call;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.openmash.core.api.InvalidRequest;

/**
 * What one agency may use of the hub.
 *
 * @param threads calls at once
 * @param queue calls that may wait
 * @param perSecond calls a second
 * @param locate how long it may take to say who it could be; empty for the hub's own patience
 * @param retrieve how long it may take to hand over content; empty for the hub's own patience
 * @param rest how long it is left alone after repeated faults
 */
public record Budget(
        int threads, int queue, int perSecond, Optional<Duration> locate, Optional<Duration> retrieve, Duration rest) {

    private static final int PER_SECOND = 50;
    private static final Duration REST = Duration.ofSeconds(30);

    /** As the hub is configured. */
    public static Budget of(int threads, int queue) {
        return new Budget(threads, queue, PER_SECOND, Optional.empty(), Optional.empty(), REST);
    }

    /**
     * As the connector is configured, else as this is.
     *
     * @throws InvalidRequest naming the key
     */
    public Budget with(Map<String, Object> properties) {
        return new Budget(
                number(properties, "limits.threads", 32).orElse(threads),
                number(properties, "limits.queue", 10_000).orElse(queue),
                number(properties, "limits.perSecond", 10_000).orElse(perSecond),
                number(properties, "limits.locateSeconds", 3600)
                        .map(Duration::ofSeconds)
                        .or(() -> locate),
                number(properties, "limits.retrieveSeconds", 3600)
                        .map(Duration::ofSeconds)
                        .or(() -> retrieve),
                number(properties, "limits.restSeconds", 3600)
                        .map(Duration::ofSeconds)
                        .orElse(rest));
    }

    private static Optional<Integer> number(Map<String, Object> properties, String key, int most) {
        Object value = properties.get(key);
        if (value == null || value.toString().isBlank()) {
            return Optional.empty();
        }
        String digits = value.toString().strip();
        int number = digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0;
        if (number < 1 || number > most) {
            throw new InvalidRequest(key, "write a number from 1 to " + most);
        }
        return Optional.of(number);
    }
}
