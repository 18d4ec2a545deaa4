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

    private final Scenario family;
    private final People people;
    private final Console console;
    private final Transcript out;

    /** @param family a scenario with somebody whom probation knows */
    HotJoin(Scenario family, People people, Console console, Transcript out) {
        this.family = family;
        this.people = people;
        this.console = console;
        this.out = out;
    }

    void underLoad() {
        out.scene("A fifth agency joins while the hub works (" + PER_SECOND + " requests a second)");
        String caseId = openCase();
        Map<String, String> before = bundles();
        try (LoadProfile load = new LoadProfile(people)) {
            load.start(PER_SECOND);
            warmUp();
            joinAnswerLeave(caseId);
            warmUp();
            load.close();
            out.say(load.good() + " answers in time, " + load.times());
            out.check(
                    load.good() > 100 && load.failed().isEmpty() && load.late().isEmpty(),
                    "no request failed " + load.failed() + load.late());
        }
        Map<String, String> after = bundles();
        Map<String, String> changed = new LinkedHashMap<>(before);
        changed.entrySet().removeIf(e -> e.getValue().equals(after.get(e.getKey())));
        out.check(
                !before.isEmpty() && changed.isEmpty(),
                "none of the " + before.size() + " bundles that were there has changed " + changed.keySet());
    }

    private String openCase() {
        String now = people.contactOfficer().get("/status").path("time").asText();
        String caseId = people.contactOfficer()
                .create("/contacts", ContactJson.of(family, now))
                .path("caseId")
                .asText();
        String file = "/cases/" + caseId;
        Hub worker = people.socialWorker();
        worker.change(
                "PUT",
                file + "/basis",
                Screening.basis(family.expect().path("basis").asText()),
                file);
        worker.change("POST", file + "/ratings", Map.of("rating", "green", "reason", "first screening"), file);
        return caseId;
    }

    private void joinAnswerLeave(String caseId) {
        type("mash:connector-install probation");
        long joining = System.nanoTime();
        type("mash:agency-join probation --area " + Play.AREA);
        String request = ask(caseId);
        JsonNode requests = await(caseId, request, "asked");
        long millis = (System.nanoTime() - joining) / 1_000_000;
        out.check(
                stateOf(requests, request).equals("located") && millis < 10_000,
                "probation answered on the open case " + millis + " ms after it was told to join");
        bringIntoThePicture(caseId, request);
        type("mash:agency-leave probation --area " + Play.AREA);
        List<String> held = family.items().stream()
                .filter(item -> item.owner().equals("probation") && !item.raw().isEmpty())
                .map(item -> Play.json(item.text()))
                .toList();
        String picture =
                people.decisionMaker().get("/cases/" + caseId + "/picture").toString();
        out.check(
                !held.isEmpty() && held.stream().allMatch(picture::contains),
                "after it has left, what it said stays in the picture");
        out.check(
                people.team("DSL").raw("/cases/" + caseId + "/picture").statusCode() == 404,
                "and stays protected: for the school it is not there");
    }

    private String ask(String caseId) {
        JsonNode asked = people.socialWorker()
                .post(
                        "/cases/" + caseId + "/research",
                        Map.of(
                                "agencies", List.of("probation"),
                                "subjects", List.of(),
                                "need", "Is an adult of this household under supervision?"));
        return asked.path("elements").path(0).path("id").asText();
    }

    private void bringIntoThePicture(String caseId, String request) {
        Hub worker = people.socialWorker();
        String candidates = "/cases/" + caseId + "/candidates";
        // An agency answers for one person after the other: namesakes may come before the person.
        worker.await(
                        candidates,
                        all -> StreamSupport.stream(all.spliterator(), false).anyMatch(HotJoin::likely))
                .forEach(candidate -> {
                    if (likely(candidate)) {
                        Map<String, Object> decision = Map.of(
                                "verdict", "confirmed",
                                "subject", candidate.path("subject").asText(),
                                "reason", "the case record number agrees");
                        worker.change(
                                "PUT",
                                "/candidates/" + candidate.path("id").asText() + "/decision",
                                decision,
                                candidate.path("version").asLong());
                    }
                });
        worker.post("/requests/" + request + "/retrieval", Map.of());
        await(caseId, request, "retrieving");
        Hub researcher = people.answering("probation");
        JsonNode task = researcher.get("/desk/" + request);
        researcher.change(
                "POST",
                "/desk/" + request + "/review",
                Map.of("lines", List.of(), "minutes", 5),
                task.path("version").asLong());
    }

    private static boolean likely(JsonNode candidate) {
        return !candidate.path("comparison").path("band").asText().equals("unlikely");
    }

    private JsonNode await(String caseId, String request, String leaves) {
        return people.socialWorker()
                .await(
                        "/cases/" + caseId + "/requests",
                        all -> !stateOf(all, request).equals(leaves));
    }

    private static String stateOf(JsonNode requests, String request) {
        return StreamSupport.stream(requests.spliterator(), false)
                .filter(r -> r.path("id").asText().equals(request))
                .map(r -> r.path("state").asText())
                .findFirst()
                .orElse("");
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
