package org.openmash.itests.casework;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openmash.itests.tour.Hub;
import org.openmash.itests.tour.People;

/** Sixty people at work: each opens pages and gives commands, and thinks between two of them. */
final class Shift {

    private static final int STAFF = 60;
    private static final int THOUGHT_MILLIS = 4_000;
    private static final List<String> PARTS =
            List.of("", "/contacts", "/requests", "/candidates", "/clocks", "/arrivals", "/patterns", "/journal");

    private final People people;
    private final Families families;
    private final List<String> open;
    private volatile Times times = new Times();

    Shift(People people, Families families, List<String> open) {
        this.people = people;
        this.families = families;
        this.open = open;
    }

    /** Works for so long and tells the times of all but the first part. */
    Times work(Duration warmUp, Duration measured) throws InterruptedException {
        ExecutorService staff = Executors.newFixedThreadPool(STAFF);
        long end = System.nanoTime() + warmUp.plus(measured).toNanos();
        for (int i = 0; i < STAFF; i++) {
            Random random = new Random(i);
            staff.execute(() -> {
                while (System.nanoTime() < end) {
                    think(random);
                    one(random);
                }
            });
        }
        staff.shutdown();
        TimeUnit.MILLISECONDS.sleep(warmUp.toMillis());
        Times counted = new Times();
        times = counted;
        staff.awaitTermination(measured.toSeconds() + 60, TimeUnit.SECONDS);
        return counted;
    }

    private void one(Random random) {
        String id = open.get(random.nextInt(open.size()));
        int dice = random.nextInt(100);
        if (dice < 20) {
            read("board", people.socialWorker(), "/cases?limit=50");
        } else if (dice < 50) {
            PARTS.forEach(part -> read("case" + part, people.socialWorker(), "/cases/" + id + part));
        } else if (dice < 58) {
            read("picture", people.decisionMaker(), "/cases/" + id + "/picture/overview");
        } else if (dice < 64) {
            read("what is due", people.decisionMaker(), "/clocks/due");
        } else if (dice < 70) {
            read("desk", people.desk("housing"), "/desk");
        } else if (dice < 82) {
            timed(
                    "search",
                    () -> people.socialWorker()
                            .send("POST", "/cases/search", Map.of("name", families.someName(random)), Map.of()));
        } else if (dice < 88) {
            command("contact", people.contactOfficer(), "/contacts", families.contact());
        } else if (dice < 92) {
            rate(id, random);
        } else if (dice < 96) {
            command("view", people.decisionMaker(), "/cases/" + id + "/views", view());
        } else {
            command("question", people.socialWorker(), "/cases/" + id + "/questions", question());
        }
    }

    private void rate(String id, Random random) {
        Hub worker = people.socialWorker();
        long version = worker.get("/cases/" + id).path("version").asLong();
        Map<String, Object> rating =
                Map.of("rating", random.nextBoolean() ? "amber" : "red", "reason", "what the agencies say");
        timed(
                "command: rating",
                () -> worker.send(
                        "POST", "/cases/" + id + "/ratings", rating, Map.of("If-Match", "\"" + version + "\"")));
    }

    private static Map<String, Object> view() {
        return Map.of("level", 3, "reason", "Three notices in three months.", "cites", List.of());
    }

    private static Map<String, Object> question() {
        return Map.of("agency", "housing", "specialism", "tenancy officer", "text", "Is he on bail with conditions?");
    }

    private void read(String what, Hub who, String path) {
        timed(what, () -> who.raw(path));
    }

    private void command(String what, Hub who, String path, Map<String, Object> body) {
        timed(
                "command: " + what,
                () -> who.send(
                        "POST",
                        path,
                        new HashMap<>(body),
                        Map.of("Idempotency-Key", UUID.randomUUID().toString())));
    }

    private void timed(String kind, Supplier<HttpResponse<String>> call) {
        Times now = times;
        long began = System.nanoTime();
        try {
            int status = call.get().statusCode();
            if (status < 300) {
                now.took(kind, System.nanoTime() - began);
            } else {
                now.bad(kind + " " + status);
            }
        } catch (IllegalStateException broken) {
            now.bad(kind + " broken");
        }
    }

    private static void think(Random random) {
        try {
            TimeUnit.MILLISECONDS.sleep((long) (-Math.log(1 - random.nextDouble()) * THOUGHT_MILLIS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
