package org.openmash.hosting.internal.agency;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.Status;
import org.openmash.core.api.agency.AgencyFigures.Latency;
import org.openmash.hosting.internal.call.Trouble;

/** How it went with one agency since its connector came: counts, times, and a status from the last call or probe. */
public final class Figures {

    private final Map<String, LongAdder> answers = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> faults = new ConcurrentHashMap<>();
    private final Latencies latencies = new Latencies();
    private final AtomicReference<Status> last = new AtomicReference<>();

    public void answered(Answer<?> answer, Duration time) {
        answered(kind(answer), time);
    }

    /** A pack was taken. */
    public void delivered(Duration time) {
        answered("delivered", time);
    }

    private void answered(String kind, Duration time) {
        count(answers, kind);
        latencies.took(time);
        last.set(Status.up("answered when last asked"));
    }

    public void failed(ConnectorFault fault) {
        count(faults, fault.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        last.set(status(fault));
    }

    public void observed(Status status) {
        last.set(status);
    }

    public long answers() {
        return answers.values().stream().mapToLong(LongAdder::sum).sum();
    }

    public long failures() {
        return faults.values().stream().mapToLong(LongAdder::sum).sum();
    }

    public Map<String, Long> answersByKind() {
        return sums(answers);
    }

    public Map<String, Long> faultsByKind() {
        return sums(faults);
    }

    public Latency latency() {
        return latencies.latency();
    }

    /** Empty as long as nothing was asked. */
    public Optional<Status> status() {
        return Optional.ofNullable(last.get());
    }

    /** A fault as a status: what may pass makes the agency degraded, what needs a person makes it down. */
    public static Status status(ConnectorFault fault) {
        return new Status(
                fault.retryable() ? Status.State.DEGRADED : Status.State.DOWN,
                Status.Detail.valueOf(fault.kind().name()),
                Trouble.words(fault));
    }

    private static String kind(Answer<?> answer) {
        return answer.fold(
                it -> "answered",
                it -> "holds-nothing",
                it -> "nothing-relevant",
                it -> "cannot-identify",
                it -> "refused",
                it -> "expected-by");
    }

    private static void count(Map<String, LongAdder> counts, String kind) {
        counts.computeIfAbsent(kind, none -> new LongAdder()).increment();
    }

    private static Map<String, Long> sums(Map<String, LongAdder> counts) {
        return counts.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, count -> count.getValue().sum()));
    }
}
