package org.openmash.itests.tour;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * A fifth agency joins while the hub works: probation is installed from its KAR and joined by two commands at the
 * console, answers on an open case, and leaves again, under the load profile. Nothing else may notice.
 */
final class HotJoin {

    private static final int PER_SECOND = 50;

    private final People people;
    private final Console console;
    private final Transcript out;

    HotJoin(People people, Console console, Transcript out) {
        this.people = people;
        this.console = console;
        this.out = out;
    }

    /** @param caseId an open case that probation can be asked about */
    void underLoad(String caseId) {
        out.scene("A fifth agency joins while the hub works (" + PER_SECOND + " requests a second)");
        Map<String, String> before = bundles();
        try (LoadProfile load = new LoadProfile(people)) {
            load.start(PER_SECOND);
            warmUp();
            joinAnswerLeave(caseId);
            warmUp();
            load.close();
            out.say(load.good() + " answers in time, " + load.times());
            out.check(load.good() > 100 && load.failures().isEmpty(), "no request failed " + load.failures());
        }
        Map<String, String> after = bundles();
        Map<String, String> changed = new LinkedHashMap<>(before);
        changed.entrySet().removeIf(e -> e.getValue().equals(after.get(e.getKey())));
        out.check(
                !before.isEmpty() && changed.isEmpty(),
                "none of the " + before.size() + " bundles that were there has changed " + changed.keySet());
    }

    private void joinAnswerLeave(String caseId) {
        type("mash:connector-install probation");
        long joining = System.nanoTime();
        type("mash:agency-join probation --area " + Play.AREA);
        people.socialWorker()
                .post(
                        "/cases/" + caseId + "/research",
                        Map.of(
                                "agencies",
                                List.of("probation"),
                                "subjects",
                                List.of(),
                                "need",
                                "Is an adult of this household under supervision?"));
        JsonNode requests = people.socialWorker().await("/cases/" + caseId + "/requests", all -> answered(all));
        long millis = (System.nanoTime() - joining) / 1_000_000;
        out.check(
                answered(requests) && millis < 10_000,
                "probation answered on the open case " + millis + " ms after it was told to join");
        type("mash:agency-leave probation --area " + Play.AREA);
        out.check(
                people.socialWorker()
                        .raw("/cases/" + caseId + "/candidates")
                        .body()
                        .contains("probation"),
                "what it said stays readable");
    }

    private static boolean answered(JsonNode requests) {
        return StreamSupport.stream(requests.spliterator(), false)
                .anyMatch(r -> r.path("agency").asText().equals("probation")
                        && !r.path("state").asText().equals("asked"));
    }

    private void type(String command) {
        out.say("karaf> " + command);
        console.type(command).lines().forEach(out::quote);
    }

    /** Bundle id and what may not change of it: name, version, state, last modified. */
    private Map<String, String> bundles() {
        Map<String, String> bundles = new LinkedHashMap<>();
        console.type("bundle:list -t 0 -s --no-format")
                .lines()
                .map(line -> line.split("\t"))
                .filter(cells -> cells.length > 2 && cells[0].strip().matches("\\d+"))
                .forEach(cells -> bundles.put(cells[0].strip(), String.join(" ", cells)));
        return bundles;
    }

    private static void warmUp() {
        for (int i = 0; i < 25; i++) {
            Hub.pause();
        }
    }
}
