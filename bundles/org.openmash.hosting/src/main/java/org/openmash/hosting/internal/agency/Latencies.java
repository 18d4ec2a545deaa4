package org.openmash.hosting.internal.agency;

import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.openmash.core.api.agency.AgencyFigures.Latency;

/** Counts calls by how long they took. Called from many threads. */
final class Latencies {

    private static final long[] BOUNDS = {10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 30_000, 60_000};

    private final LongAdder[] counts =
            Stream.generate(LongAdder::new).limit(BOUNDS.length + 1).toArray(LongAdder[]::new);
    private final LongAdder sum = new LongAdder();

    void took(Duration time) {
        long millis = Math.max(0, time.toMillis());
        int bucket = 0;
        while (bucket < BOUNDS.length && millis > BOUNDS[bucket]) {
            bucket++;
        }
        counts[bucket].increment();
        sum.add(millis);
    }

    Latency latency() {
        SortedMap<Long, Long> within = new TreeMap<>();
        long count = 0;
        for (int i = 0; i < BOUNDS.length; i++) {
            count += counts[i].sum();
            within.put(BOUNDS[i], count);
        }
        count += counts[BOUNDS.length].sum();
        return new Latency(
                within,
                count,
                sum.sum(),
                quantile(within, count, 0.50),
                quantile(within, count, 0.95),
                quantile(within, count, 0.99));
    }

    /** As if the calls of a bucket were spread evenly over it; above the last bound it is the last bound. */
    private static long quantile(SortedMap<Long, Long> within, long count, double share) {
        double rank = share * count;
        long lower = 0;
        long before = 0;
        for (var bucket : within.entrySet()) {
            long inside = bucket.getValue() - before;
            if (inside > 0 && bucket.getValue() >= rank) {
                return Math.round(lower + (bucket.getKey() - lower) * (rank - before) / inside);
            }
            lower = bucket.getKey();
            before = bucket.getValue();
        }
        return count == 0 ? 0 : lower;
    }
}
