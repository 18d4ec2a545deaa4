package org.openmash.rest.internal.monitor;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import org.osgi.service.component.annotations.Component;

/** Counts requests of the hub by class of status. Thread-safe. */
@Component(service = Traffic.class)
public final class Traffic {

    private static final int HUNDRED = 100;

    private final Map<String, LongAdder> requests = new ConcurrentSkipListMap<>();

    /** One request was answered with this status. */
    public void answered(int status) {
        requests.computeIfAbsent(status / HUNDRED + "xx", s -> new LongAdder()).increment();
    }

    Map<String, Long> requests() {
        Map<String, Long> counted = new TreeMap<>();
        requests.forEach((status, count) -> counted.put(status, count.sum()));
        return counted;
    }
}
