package org.openmash.itests.casework;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** How long each kind of work took, and what was not answered well. Thread-safe. */
final class Times {

    private final Map<String, List<Long>> nanos = new ConcurrentHashMap<>();
    private final Map<String, AtomicLong> bad = new ConcurrentHashMap<>();

    void took(String kind, long time) {
        List<Long> list = nanos.computeIfAbsent(kind, k -> new ArrayList<>());
        synchronized (list) {
            list.add(time);
        }
    }

    void bad(String cause) {
        bad.computeIfAbsent(cause, c -> new AtomicLong()).incrementAndGet();
    }

    void print(PrintStream out) {
        out.printf(Locale.ROOT, "%-34s %7s %8s %8s %8s%n", "", "answers", "p50 ms", "p99 ms", "max ms");
        new TreeMap<>(nanos).forEach((kind, list) -> {
            List<Long> sorted = list.stream().sorted().toList();
            out.printf(
                    Locale.ROOT,
                    "%-34s %7d %8.1f %8.1f %8.1f%n",
                    kind,
                    sorted.size(),
                    sorted.get(sorted.size() / 2) / 1e6,
                    sorted.get(sorted.size() * 99 / 100) / 1e6,
                    sorted.get(sorted.size() - 1) / 1e6);
        });
        out.println("not answered well: " + new TreeMap<>(bad));
    }
}
