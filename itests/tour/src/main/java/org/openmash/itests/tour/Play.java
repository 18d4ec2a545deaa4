package org.openmash.itests.tour;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.openmash.itests.tour.Scenario.HeldItem;

/** Plays one scenario from contact to closure; each step is what one person of the hub does. */
public final class Play {

    static final String AREA = "westmoor";

    private final Scenario scenario;
    private final People people;
    private final Simulators simulators;
    private final Transcript out;
    private final Set<String> joined = new LinkedHashSet<>();
    private final Set<String> desks = new LinkedHashSet<>();
    private String caseId = "";

    public Play(Scenario scenario, People people, Simulators simulators, Transcript out) {
        this.scenario = scenario;
        this.people = people;
        this.simulators = simulators;
        this.out = out;
    }

    /** @param interlude what else happens in the hub while the case is open */
    void all(Runnable interlude) {
        arrive();
        screen();
        ask();
        collect();
        interlude.run();
        conclude();
    }

    /** Whose records these are, what the agencies hold, and what it makes together. */
    public void collect() {
        new Matching(scenario, people, out).decide(caseId);
        new Returns(scenario, people, out, caseId).all();
        picture();
    }

    /** Decision, release to each team, feedback and closure. */
    public void conclude() {
        decide();
        release();
    }

    /** To each team, with feedback and closure. */
    public void release() {
        new Releasing(scenario, people, out).all(caseId);
        close();
    }

    /** Lawful basis and first rating. */
    public void screen() {
        new Screening(scenario, people, out).basisAndRating(caseId);
    }

    /** The id of the case that came of it. */
    public String arrive() {
        out.title(scenario.id() + " " + scenario.title());
        out.quote(scenario.story());
        out.scene("A contact arrives: " + scenario.channel());
        if (scenario.channel().contains("police notice")) {
            Set<String> before = openCases();
            simulators.dropNotice(scenario.id());
            people.contactOfficer()
                    .await("/cases?limit=200", cases -> !fresh(cases, before).isEmpty());
            List<String> fresh = fresh(people.contactOfficer().list("/cases?limit=200"), before);
            out.check(fresh.size() == 1, "the police notice, an XML file, became one case");
            caseId = fresh.get(0);
        } else {
            JsonNode registered = people.contactOfficer().create("/contacts", ContactJson.of(scenario, hubTime()));
            caseId = registered.path("caseId").asText();
            out.check(!caseId.isEmpty(), "the contact is registered and acknowledged");
        }
        JsonNode file = people.socialWorker().get("/cases/" + caseId);
        out.say("Case " + file.path("reference").asText() + " with "
                + file.path("subjects").size() + " people.");
        if (!file.path("pattern").asText("").isBlank() && !file.path("pattern").isNull()) {
            out.say("The hub notices: " + file.path("pattern").asText());
        }
        boolean wantsPattern = scenario.title().contains("third");
        if (wantsPattern) {
            out.check(
                    !file.path("pattern").asText("").isBlank()
                            && !file.path("pattern").isNull(),
                    "the pattern is noticed before a person opens the third notice");
        }
        return caseId;
    }

    private String hubTime() {
        return people.contactOfficer().get("/status").path("time").asText();
    }

    private Set<String> openCases() {
        return StreamSupport.stream(
                        people.contactOfficer().list("/cases?limit=200").spliterator(), false)
                .map(c -> c.path("id").asText())
                .collect(Collectors.toSet());
    }

    private static List<String> fresh(JsonNode cases, Set<String> before) {
        List<String> fresh = new ArrayList<>();
        cases.forEach(c -> {
            if (!before.contains(c.path("id").asText())) {
                fresh.add(c.path("id").asText());
            }
        });
        return fresh;
    }

    /** Every agency of which the scenario tells something, at once. */
    public void ask() {
        out.scene("Research: every agency of the area is asked at once");
        JsonNode agencies = people.socialWorker().list("/agencies?area=" + AREA);
        agencies.forEach(agency -> {
            String id = agency.path("id").asText();
            switch (agency.path("life").asText()) {
                case "active" -> joined.add(id);
                case "desk" -> desks.add(id);
                default ->
                    out.skip(id + " has not joined: " + agency.path("words").asText());
            }
        });
        Set<String> wanted = new LinkedHashSet<>();
        scenario.known().forEach(k -> wanted.add(agencyOf(k)));
        scenario.items().forEach(i -> wanted.add(i.owner()));
        Set<String> asked = new LinkedHashSet<>(wanted);
        asked.removeIf(a -> !joined.contains(a) && !desks.contains(a));
        wanted.stream().filter(a -> !asked.contains(a)).forEach(a -> out.skip("nobody answers for " + a + " yet"));
        long start = System.nanoTime();
        people.socialWorker()
                .post(
                        "/cases/" + caseId + "/research",
                        Map.of(
                                "agencies",
                                asked,
                                "subjects",
                                List.of(),
                                "need",
                                "What do you know that bears on the safety of these children?"));
        JsonNode known = people.socialWorker()
                .await("/cases/" + caseId + "/known-to", rows -> answeredOf(rows) >= connected(asked));
        long millis = (System.nanoTime() - start) / 1_000_000;
        known.forEach(row -> out.say(
                row.path("agencyName").asText() + ": " + row.path("records").asInt() + " records, "
                        + row.path("state").asText().replace('-', ' ')));
        out.check(
                answeredOf(known) >= connected(asked),
                connected(asked) + " agencies answered over their own protocols");
        out.say("The headline \"known to\" was there after " + millis + " ms.");
        awaitRecords();
    }

    /** Agencies answer for one person after the other: the reader waits until no more records come. */
    private void awaitRecords() {
        int still = 0;
        int last = -1;
        while (still < 10) {
            Hub.pause();
            int now = people.socialWorker()
                    .list("/cases/" + caseId + "/candidates")
                    .size();
            still = now == last ? still + 1 : 0;
            last = now;
        }
    }

    private static String agencyOf(Scenario.Known known) {
        boolean other = known.connector().equals("socialcare")
                && !known.area().isEmpty()
                && !known.area().equals(AREA);
        return other ? known.connector() + "@" + known.area() : known.connector();
    }

    private long connected(Set<String> asked) {
        return asked.stream().filter(joined::contains).count();
    }

    private static long answeredOf(JsonNode rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(r -> !r.path("state").asText().equals("asked"))
                .count();
    }

    private void picture() {
        out.scene("The sealed picture");
        JsonNode picture = people.decisionMaker().get("/cases/" + caseId + "/picture");
        String whole = picture.toString();
        picture.path("chronology")
                .forEach(item ->
                        out.quote(item.path("eventDate").asText("undated").replace("null", "undated") + "  "
                                + item.path("owner").asText() + ": "
                                + item.path("text").asText()));
        List<HeldItem> answerable =
                scenario.items().stream().filter(this::answerable).toList();
        long found =
                answerable.stream().filter(i -> whole.contains(json(i.text()))).count();
        out.check(
                found == answerable.size(),
                "all " + answerable.size() + " facts of the agencies that could be asked are in one picture");
        scenario.items().stream()
                .filter(HeldItem::ofTheReferrer)
                .forEach(i -> out.check(
                        !whole.contains(json(i.text())),
                        i.id() + ": what the referrer told of himself is no agency's fact and not in the picture"));
        scenario.items().stream()
                .filter(i -> !answerable(i) && !i.ofTheReferrer())
                .forEach(i -> out.skip(i.id() + ": nobody answers for " + i.owner() + " yet"));
        out.check(
                people.answering("police").raw("/cases/" + caseId + "/picture").statusCode() == 200 || joined.isEmpty(),
                "a researcher in the room sees the picture");
        out.check(
                people.team("DSL").raw("/cases/" + caseId + "/picture").statusCode() == 404,
                "for the school there is no such picture");
    }

    boolean answerable(HeldItem item) {
        return (joined.contains(item.owner()) || desks.contains(item.owner()))
                && !item.ofTheReferrer()
                && item.never().stream().noneMatch(e -> e.to().startsWith("everyone"));
    }

    static String json(String text) {
        return text.replace("\"", "\\\"");
    }

    /** As the scenario expects it. */
    public void decide() {
        out.scene("The threshold decision");
        new Screening(scenario, people, out).rerate(caseId);
        int level = scenario.expect().path("level").asInt();
        String outcome = Outcomes.of(scenario.expect().path("outcome").asText());
        JsonNode file = people.decisionMaker().get("/cases/" + caseId);
        Map<String, Object> decision = Bodies.decision(
                level, outcome, scenario.expect().path("outcome").asText());
        people.decisionMaker()
                .change(
                        "PUT",
                        "/cases/" + caseId + "/decision",
                        decision,
                        file.path("version").asLong());
        JsonNode made = people.decisionMaker().get("/cases/" + caseId + "/decision");
        out.check(made.path("level").asInt() == level, "level " + level + ", " + outcome.replace('-', ' '));
        made.path("missingReturns").forEach(missing -> out.say("decided without " + missing.asText()));
    }

    private void close() {
        out.scene("The loop is closed");
        JsonNode file = people.decisionMaker().get("/cases/" + caseId);
        people.decisionMaker()
                .change(
                        "POST",
                        "/cases/" + caseId + "/closure",
                        Map.of("reason", "outcome accepted by the receiving team"),
                        file.path("version").asLong());
        out.check(
                people.decisionMaker()
                        .get("/cases/" + caseId)
                        .path("stage")
                        .asText()
                        .equals("closed"),
                "the case is closed after feedback");
    }
}
