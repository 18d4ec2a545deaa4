package org.openmash.itests.tour;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The one load profile of the project: six signed-in roles, 40 % case pages, 30 % board, 20 % search, 10 % new contacts.
 * Every answer that is not 2xx, and every one that took over a second, counts as failed.
 */
public final class LoadProfile implements AutoCloseable {

    private static final String LATE = " over 1 s";
    private static final long SLOW = Duration.ofSeconds(1).toNanos();

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(16, task -> {
        Thread thread = new Thread(task, "load");
        thread.setDaemon(true);
        return thread;
    });
    private final List<Hub> readers;
    private final List<Hub> searchers;
    private final Hub registrar;
    private final String since;
    private final List<String> cases = new ArrayList<>();
    private final Random random = new Random(42);
    private final AtomicLong good = new AtomicLong();
    private final Map<String, AtomicLong> bad = new java.util.concurrent.ConcurrentSkipListMap<>();
    private final List<Long> nanos = java.util.Collections.synchronizedList(new ArrayList<>());

    public LoadProfile(People people) {
        readers = List.of(
                people.contactOfficer(),
                people.socialWorker(),
                people.decisionMaker(),
                people.as("service.manager"),
                people.answering("police"),
                people.answering("health"));
        searchers = readers.subList(0, 4);
        registrar = people.contactOfficer();
        since = registrar.get("/status").path("time").asText();
        JsonNode board = registrar.list("/cases?limit=50");
        board.forEach(row -> cases.add(row.path("id").asText()));
    }

    public void start(int perSecond) {
        threads.scheduleAtFixedRate(() -> threads.execute(this::one), 0, 1_000_000 / perSecond, TimeUnit.MICROSECONDS);
    }

    @Override
    public void close() {
        threads.shutdown();
        try {
            threads.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public long good() {
        return good.get();
    }

    /** Requests that were refused or broken, by kind and cause. */
    public Map<String, Long> failed() {
        return bad(cause -> !cause.endsWith(LATE));
    }

    /** Requests that were answered well but took over a second, by kind. */
    public Map<String, Long> late() {
        return bad(cause -> cause.endsWith(LATE));
    }

    private Map<String, Long> bad(Predicate<String> which) {
        Map<String, Long> chosen = new TreeMap<>();
        bad.forEach((cause, count) -> {
            if (which.test(cause)) {
                chosen.put(cause, count.get());
            }
        });
        return chosen;
    }

    /** Median and 99th percentile in milliseconds. */
    String times() {
        List<Long> sorted;
        synchronized (nanos) {
            sorted = nanos.stream().sorted().toList();
        }
        return sorted.isEmpty()
                ? "no answer"
                : "p50 " + sorted.get(sorted.size() / 2) / 1_000_000 + " ms, p99 "
                        + sorted.get(sorted.size() * 99 / 100) / 1_000_000 + " ms";
    }

    private void one() {
        int dice = random.nextInt(100);
        if (dice < 40 && !cases.isEmpty()) {
            timed("case page", () -> any(readers).raw("/cases/" + cases.get(random.nextInt(cases.size()))));
        } else if (dice < 70) {
            timed("board", () -> any(readers).raw("/cases?limit=50"));
        } else if (dice < 90) {
            timed("search", () -> any(searchers).send("POST", "/cases/search", search(), Map.of()));
        } else {
            timed(
                    "new contact",
                    () -> registrar.send(
                            "POST",
                            "/contacts",
                            contact(),
                            Map.of("Idempotency-Key", UUID.randomUUID().toString())));
        }
    }

    private void timed(String kind, Supplier<HttpResponse<String>> call) {
        long start = System.nanoTime();
        try {
            int status = call.get().statusCode();
            long took = System.nanoTime() - start;
            nanos.add(took);
            if (status >= 300) {
                failed(kind + " " + status);
            } else if (took > SLOW) {
                failed(kind + LATE);
            } else {
                good.incrementAndGet();
            }
        } catch (IllegalStateException broken) {
            failed(kind + " broken: " + broken.getMessage());
        }
    }

    private void failed(String cause) {
        bad.computeIfAbsent(cause, c -> new AtomicLong()).incrementAndGet();
    }

    private Hub any(List<Hub> hubs) {
        return hubs.get(random.nextInt(hubs.size()));
    }

    private Map<String, Object> search() {
        Map<String, Object> search = new LinkedHashMap<>();
        search.put("name", FAMILIES.get(random.nextInt(FAMILIES.size())));
        search.put("born", null);
        search.put("identifier", "");
        return search;
    }

    private Map<String, Object> contact() {
        return contactOf(
                FAMILIES.get(random.nextInt(FAMILIES.size())) + "-" + FAMILIES.get(random.nextInt(FAMILIES.size())),
                since);
    }

    /** A contact about one generated child of that family name. */
    public static Map<String, Object> contactOf(String family, String receivedAt) {
        String born = LocalDate.of(2012, 1, 2)
                .plusDays(Math.floorMod(family.hashCode(), 3600))
                .toString();
        Map<String, Object> contact = new LinkedHashMap<>();
        contact.put("area", Play.AREA);
        contact.put("channel", "form");
        contact.put("sourceCode", "2A");
        contact.put("receivedAt", receivedAt);
        contact.put("reporter", "a school of the load profile");
        contact.put("concern", "");
        contact.put("narrative", "A generated contact of the load profile.");
        contact.put("people", List.of(Map.of("role", "child", "person", person("Robin", family, born))));
        contact.put("address", "");
        contact.put("incidentRef", "");
        contact.put("earlierNotices", List.of());
        contact.put("teamId", null);
        return contact;
    }

    /** A person of whom only name and birth date are known; fields can be put beside. */
    public static Map<String, Object> person(String given, String family, String born) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("names", List.of(Map.of("kind", "current", "given", given, "family", family)));
        person.put("born", Map.of("date", born, "precision", "day"));
        person.put("expected", null);
        person.put("sex", "unknown");
        person.put("identifiers", List.of());
        person.put("addresses", List.of());
        person.put("phones", List.of());
        person.put("related", List.of());
        return person;
    }

    private static final List<String> FAMILIES = List.of(
            "Ashdown",
            "Birchall",
            "Caldwell",
            "Denholm",
            "Eastwick",
            "Farrow",
            "Garside",
            "Hollis",
            "Inskip",
            "Jessop");
}
