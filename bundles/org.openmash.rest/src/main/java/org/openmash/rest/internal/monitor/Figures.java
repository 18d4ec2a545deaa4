package org.openmash.rest.internal.monitor;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openmash.core.api.agency.AgencyFigures;
import org.openmash.core.api.agency.AgencyFigures.Row;

/** What stands on the page of figures: agencies, requests, the Java machine. */
final class Figures {

    private static final double MILLIS = 1000;
    private static final String LATENCY = "openmash_agency_call_seconds";

    private Figures() {}

    static String text(List<Row> agencies, Map<String, Long> requests, boolean ready) {
        Exposition out = new Exposition();
        out.family("openmash_ready", "gauge", "Whether the hub can be put to work")
                .row("openmash_ready", ready ? 1 : 0);
        agencies(out, agencies);
        latencies(out, agencies);
        out.family("openmash_http_requests_total", "counter", "Requests answered, by class of status");
        requests.forEach((status, count) -> out.row("openmash_http_requests_total", count, "status", status));
        machine(out);
        return out.toString();
    }

    private static void agencies(Exposition out, List<Row> rows) {
        out.family("openmash_agency_answers_total", "counter", "Answers of agencies by kind");
        rows.forEach(r ->
                r.answers().forEach((kind, n) -> out.row("openmash_agency_answers_total", n, labels(r, "kind", kind))));
        out.family("openmash_agency_faults_total", "counter", "Faults of calls into agencies by kind");
        rows.forEach(r ->
                r.faults().forEach((kind, n) -> out.row("openmash_agency_faults_total", n, labels(r, "kind", kind))));
        out.family("openmash_agency_calls_in_flight", "gauge", "Calls in the connector's code now");
        rows.forEach(r -> out.row("openmash_agency_calls_in_flight", r.inFlight(), labels(r)));
        out.family("openmash_agency_calls_waiting", "gauge", "Calls that wait for a thread");
        rows.forEach(r -> out.row("openmash_agency_calls_waiting", r.waiting(), labels(r)));
        out.family("openmash_agency_threads_given_up", "gauge", "Threads that ignored their interruption");
        rows.forEach(r -> out.row("openmash_agency_threads_given_up", r.givenUpThreads(), labels(r)));
        out.family("openmash_agency_breaker", "gauge", "1 for the state that the breaker is in");
        rows.forEach(r -> {
            for (AgencyFigures.Breaker state : AgencyFigures.Breaker.values()) {
                String word = state.name().toLowerCase(Locale.ROOT).replace('_', '-');
                out.row("openmash_agency_breaker", state == r.breaker() ? 1 : 0, labels(r, "state", word));
            }
        });
    }

    private static void latencies(Exposition out, List<Row> rows) {
        out.family(LATENCY, "histogram", "How long answered calls took");
        for (Row r : rows) {
            r.latency()
                    .buckets()
                    .forEach((bound, n) ->
                            out.row(LATENCY + "_bucket", n, labels(r, "le", Double.toString(bound / MILLIS))));
            out.row(LATENCY + "_bucket", r.latency().count(), labels(r, "le", "+Inf"));
            out.row(LATENCY + "_sum", r.latency().sumMillis() / MILLIS, labels(r));
            out.row(LATENCY + "_count", r.latency().count(), labels(r));
        }
    }

    private static void machine(Exposition out) {
        MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        out.family("jvm_memory_heap_used_bytes", "gauge", "Heap in use")
                .row("jvm_memory_heap_used_bytes", heap.getUsed());
        out.family("jvm_threads_current", "gauge", "Live threads")
                .row("jvm_threads_current", ManagementFactory.getThreadMXBean().getThreadCount());
        out.family("jvm_classes_loaded", "gauge", "Loaded classes")
                .row(
                        "jvm_classes_loaded",
                        ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
        out.family("process_uptime_seconds", "gauge", "Time since the start")
                .row(
                        "process_uptime_seconds",
                        ManagementFactory.getRuntimeMXBean().getUptime() / MILLIS);
    }

    private static String[] labels(Row row, String... more) {
        String[] labels = new String[4 + more.length];
        labels[0] = "agency";
        labels[1] = row.agency().value();
        labels[2] = "area";
        labels[3] = row.area();
        System.arraycopy(more, 0, labels, 4, more.length);
        return labels;
    }
}
