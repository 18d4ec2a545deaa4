package org.openmash.itests.tour;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.openmash.itests.bench.HubProcess;

/**
 * {@code Crash HUB-ARCHIVE DEMO-CFG PASSWORD CYCLES}: kills the hub with signal 9 in the middle of submissions, again and
 * again. Every acknowledged contact must be there after the restart, none twice. Exit status 1 when one is not.
 */
public final class Crash {

    private static final int SENDERS = 4;

    private final HubProcess hub;
    private final String password;
    private final Random random = new Random(7);
    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Object>> sent = new ConcurrentHashMap<>();
    private final List<String> wrong = new CopyOnWriteArrayList<>();
    private int unacknowledged;

    private Crash(HubProcess hub, String password) {
        this.hub = hub;
        this.password = password;
    }

    /**
     * What came of it.
     *
     * @param acknowledged contacts the hub had answered for
     * @param cutOff submissions killed before their answer: without any, the run proves nothing
     * @param wrong lost or doubled contacts, in words
     */
    public record Outcome(int acknowledged, int cutOff, List<String> wrong) {}

    public static void main(String[] args) throws Exception {
        int cycles = Integer.parseInt(args[3]);
        Path folder = Files.createTempDirectory("crash");
        Outcome outcome = run(Path.of(args[0]), Path.of(args[1]), args[2], cycles, folder);
        outcome.wrong().forEach(System.out::println);
        System.out.println(cycles + " crashes, " + outcome.acknowledged() + " acknowledged contacts, "
                + outcome.cutOff() + " cut off before the answer: "
                + outcome.wrong().size() + " lost or doubled");
        System.exit(outcome.wrong().isEmpty() && outcome.cutOff() > 0 ? 0 : 1);
    }

    /** Unpacks the archive below the folder and kills its hub so many times. */
    public static Outcome run(Path archive, Path demo, String password, int cycles, Path folder) throws Exception {
        try (HubProcess hub = HubProcess.unpack(archive, folder)) {
            hub.configure(demo);
            Crash crash = new Crash(hub, password);
            for (int i = 0; i < cycles; i++) {
                crash.cycle();
            }
            hub.start();
            hub.awaitReady();
            crash.verify();
            return new Outcome(crash.acknowledged.size(), crash.unacknowledged, List.copyOf(crash.wrong));
        }
    }

    private void cycle() throws Exception {
        hub.start();
        hub.awaitReady();
        verify();
        Hub officer = officer();
        String since = officer.get("/status").path("time").asText();
        AtomicBoolean on = new AtomicBoolean(true);
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        for (int i = 0; i < SENDERS; i++) {
            senders.execute(() -> submit(officer, on, since));
        }
        TimeUnit.MILLISECONDS.sleep(600 + random.nextInt(900));
        hub.kill();
        on.set(false);
        senders.shutdown();
        senders.awaitTermination(30, TimeUnit.SECONDS);
    }

    private void submit(Hub officer, AtomicBoolean on, String since) {
        while (on.get()) {
            String key = "crash-key-" + numbers.incrementAndGet();
            Map<String, Object> contact = LoadProfile.contactOf("Crashfield" + letters(numbers.get()), since);
            sent.put(key, contact);
            try {
                HttpResponse<String> answer =
                        officer.send("POST", "/contacts", contact, Map.of("Idempotency-Key", key));
                if (answer.statusCode() < 300) {
                    acknowledged.put(key, Hub.field(answer.body(), "contactId"));
                } else if (answer.statusCode() < 500) {
                    wrong.add(key + " refused: " + answer.body());
                    return;
                }
            } catch (IllegalStateException cut) {
                return;
            }
        }
    }

    private Hub officer() {
        return new People(hub.uri(), password).contactOfficer();
    }

    /** Every key sent is sent again: an acknowledged one must give the same contact, and each must be there once. */
    private void verify() {
        Hub officer = officer();
        sent.forEach((key, contact) -> {
            JsonNode again = Hub.parsed(officer.send("POST", "/contacts", contact, Map.of("Idempotency-Key", key))
                    .body());
            String id = again.path("contactId").asText();
            String before = acknowledged.putIfAbsent(key, id);
            if (before == null) {
                unacknowledged++;
            } else if (!before.equals(id) || !again.path("replayed").asBoolean()) {
                wrong.add(key + ": acknowledged as " + before + ", now " + id);
            }
            int found = officer.raw("/contacts/" + id).statusCode();
            if (found != 200) {
                wrong.add(key + ": acknowledged, but " + found);
            }
        });
        sent.clear();
        checkNoneTwice(officer);
    }

    private void checkNoneTwice(Hub officer) {
        long distinct = acknowledged.values().stream().distinct().count();
        if (distinct != acknowledged.size()) {
            wrong.add("one contact answered for two keys");
        }
        int open = 0;
        JsonNode page = officer.get("/cases?limit=200");
        open += page.path("elements").size();
        while (!page.path("next").asText("").isEmpty() && !page.path("next").isNull()) {
            page = officer.get("/cases?limit=200&cursor=" + page.path("next").asText());
            open += page.path("elements").size();
        }
        if (open != acknowledged.size()) {
            wrong.add(acknowledged.size() + " contacts acknowledged, " + open + " cases open");
        }
    }

    /** A number in letters, so that family names differ and sound different. */
    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest /= 20) {
            letters.append("bcdfghjklmnpqrstvwxz".charAt(rest % 20)).append("aeiou".charAt(rest % 5));
        }
        return letters.toString();
    }
}
