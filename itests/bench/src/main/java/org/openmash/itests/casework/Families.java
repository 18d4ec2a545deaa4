package org.openmash.itests.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.openmash.itests.tour.LoadProfile;

/** Invented families, each with a name of its own. Thread-safe. */
final class Families {

    private static final List<String> SOUNDS = List.of(
            "ba", "cor", "den", "el", "fen", "gar", "hol", "ing", "jes", "kel", "lan", "mor", "nor", "os", "pen",
            "quil", "ran", "sten", "tol", "ul", "ven", "wes", "yar", "zel");

    private final AtomicInteger made = new AtomicInteger();
    private final String receivedAt;

    Families(Instant now) {
        receivedAt = now.minus(20, ChronoUnit.MINUTES).toString();
    }

    /** A contact about two children and their mother. */
    Map<String, Object> contact() {
        int number = made.incrementAndGet();
        Random random = new Random(number);
        String family = name(number) + "ton";
        Map<String, Object> contact = new HashMap<>(LoadProfile.contactOf(family, receivedAt));
        contact.put("concern", "neglect");
        contact.put("address", number + " Made-up Street, Moorhaven WM4 2AB");
        contact.put(
                "people",
                List.of(
                        person("child", name(random.nextInt(9_000)), family, 2010 + random.nextInt(15), random),
                        person("child", name(random.nextInt(9_000)), family, 2010 + random.nextInt(15), random),
                        person("mother", name(random.nextInt(9_000)), family, 1980 + random.nextInt(20), random)));
        return contact;
    }

    /** Of a family made before. */
    String someName(Random random) {
        return name(1 + random.nextInt(Math.max(1, made.get()))) + "ton";
    }

    private static Map<String, Object> person(String role, String given, String family, int year, Random random) {
        String born = LocalDate.of(year, 1, 2).plusDays(random.nextInt(360)).toString();
        return Map.of("role", role, "person", LoadProfile.person(given, family, born));
    }

    private static String name(int number) {
        StringBuilder name = new StringBuilder();
        for (int rest = number + SOUNDS.size(); rest > 0; rest /= SOUNDS.size()) {
            name.append(SOUNDS.get(rest % SOUNDS.size()));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
