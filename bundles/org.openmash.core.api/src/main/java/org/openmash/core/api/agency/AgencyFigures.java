package org.openmash.core.api.agency;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openmash.core.api.AgencyId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * How calls into agencies went on this node since it started: numbers only, never a case or a person, so that a
 * monitoring system may read them. Called from many threads.
 */
@ProviderType
public interface AgencyFigures {

    /** One row for each agency in each area whose connector is there. */
    List<Row> rows();

    /** Whether questions are let through. */
    enum Breaker {
        /** Questions are asked. */
        CLOSED,
        /** One question is let through to see whether the agency answers again. */
        HALF_OPEN,
        /** The agency rests after repeated faults; questions are answered at once with a fault. */
        OPEN,
        /** Not asked until a person resumes it. */
        QUARANTINED
    }

    /**
     * One agency in one area.
     *
     * @param answers answers by kind: {@code answered}, {@code holds-nothing}, {@code nothing-relevant}, {@code
     *     cannot-identify}, {@code refused}, {@code expected-by}, {@code delivered}
     * @param faults faults by kind, in lower case: {@code communication}, {@code bad-answer}, …
     * @param latency how long calls took
     * @param inFlight calls in the connector's code now
     * @param waiting calls that wait for a thread
     * @param givenUpThreads threads that ignored their interruption and have not come back
     */
    record Row(
            AgencyId agency,
            String area,
            Map<String, Long> answers,
            Map<String, Long> faults,
            Latency latency,
            int inFlight,
            int waiting,
            int givenUpThreads,
            Breaker breaker) {

        public Row {
            answers = Map.copyOf(answers);
            faults = Map.copyOf(faults);
        }
    }

    /**
     * A histogram of calls that were answered.
     *
     * @param buckets upper bound in milliseconds to the number of calls within it, each bucket with those before it
     *     counted in; calls above the last bound are in {@code count} only
     * @param count all calls
     * @param sumMillis all their time
     * @param p50Millis estimated within its bucket, as the others; 0 without calls
     */
    record Latency(
            SortedMap<Long, Long> buckets, long count, long sumMillis, long p50Millis, long p95Millis, long p99Millis) {

        public Latency {
            buckets = Collections.unmodifiableSortedMap(new TreeMap<>(buckets));
        }
    }
}
