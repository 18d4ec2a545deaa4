package org.openmash.itests.tour;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.openmash.itests.bench.Footprint;
import org.openmash.itests.bench.HubProcess;

/**
 * {@code HotSwap HUB-ARCHIVE DEMO-CFG CONNECTOR-KAR PASSWORD CYCLES}: a connector is installed, joins, answers on an open
 * case, leaves and is removed, again and again, under the load profile. No request may fail, and nothing of a connector
 * that left may stay: class loader, threads, open files. Exit status 1 when it does.
 */
public final class HotSwap implements AutoCloseable {

    /** Workers that the hub's own pools may have more or fewer, whatever the number of cycles. */
    public static final int WORKERS = 12;

    private static final int PER_SECOND = 50;
    private static final int WARM_UP = 2;
    private static final int OPEN_CASES = 12;
    private static final Map<String, Object> WESTMOOR = Map.of("area", Play.AREA);
    private static final String AGENCIES = "/agencies?area=" + Play.AREA;

    private final HubProcess hub;
    private final People people;
    private final List<String> wrong = new ArrayList<>();
    private int asked;

    private HotSwap(HubProcess hub, People people) {
        this.hub = hub;
        this.people = people;
    }

    /**
     * What came of it.
     *
     * @param cycles that were begun
     * @param good requests of the load that were answered in time
     * @param late requests that took over a second, by kind
     * @param failed requests that were refused or broken, by kind and cause
     * @param wrong steps of the connector that did not go well, in words
     * @param before what the hub held before the cycles
     * @param after what it holds afterwards
     * @param times median and 99th percentile of the load's requests
     */
    public record Outcome(
            int cycles,
            long good,
            Map<String, Long> late,
            Map<String, Long> failed,
            List<String> wrong,
            Footprint before,
            Footprint after,
            String times) {

        /** Nothing failed and nothing stayed; late answers are for whoever knows how busy the machine is. */
        public boolean clean() {
            return failed.isEmpty() && wrong.isEmpty() && after.backTo(before, WORKERS);
        }

        @Override
        public String toString() {
            return cycles + " cycles, " + good + " answers in time, " + times + ", late " + late + ", failed " + failed
                    + "\nbefore " + before + "\nafter  " + after;
        }
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("hotswap");
        Outcome outcome;
        try (HotSwap hub = start(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), args[3], folder)) {
            outcome = hub.run(Integer.parseInt(args[4]));
        }
        outcome.wrong().forEach(System.out::println);
        System.out.println(outcome);
        System.exit(outcome.clean() && outcome.late().isEmpty() ? 0 : 1);
    }

    /** A hub of its own below the folder, which can have the fire service's connector and knows who occupies which house. */
    public static HotSwap start(Path archive, Path demo, Path kar, String password, Path folder)
            throws IOException, InterruptedException {
        HubProcess hub = HubProcess.unpack(archive, folder.resolve("hub"));
        hub.configure(demo);
        Path etc = hub.home().resolve("etc");
        Files.copy(
                kar, Files.createDirectories(hub.home().resolve("connectors")).resolve("fire.kar"));
        Path visits = Files.writeString(
                folder.resolve("visits.csv"), "V1;2026-10-02;Robin;Swap;1 Hill Road;WM4 1AA;Alarms\n");
        Files.writeString(
                etc.resolve("org.openmash.connector.fire-westmoor.cfg"),
                "agency.areas = westmoor\nvisits.file = " + visits + "\n");
        Files.writeString(etc.resolve("org.openmash.hosting.cfg"), "onePersonActivates = true\n");
        hub.start(Footprint.VISIBLE);
        hub.awaitReady();
        return new HotSwap(hub, new People(hub.uri(), password));
    }

    /** So many cycles under load, weighed before and after without load. */
    public Outcome run(int cycles) throws IOException, InterruptedException {
        for (int i = 0; i < OPEN_CASES; i++) {
            openCase();
        }
        try (LoadProfile load = new LoadProfile(people)) {
            load.start(PER_SECOND);
            cycles(WARM_UP);
        }
        Footprint before = atRest();
        LoadProfile load = new LoadProfile(people);
        load.start(PER_SECOND);
        cycles(cycles);
        load.close();
        Footprint after = atRest();
        for (int i = 0; i < 30 && !after.backTo(before, WORKERS); i++) {
            TimeUnit.SECONDS.sleep(2);
            after = atRest();
        }
        return new Outcome(
                cycles, load.good(), load.late(), load.failed(), List.copyOf(wrong), before, after, load.times());
    }

    /** The hub as it is now. */
    public Footprint atRest() throws IOException, InterruptedException {
        return Footprint.of(hub);
    }

    public HubProcess process() {
        return hub;
    }

    private void cycles(int number) {
        for (int i = 0; i < number; i++) {
            try {
                cycle();
            } catch (IllegalStateException refused) {
                wrong.add(refused.getMessage());
            }
        }
    }

    private void cycle() {
        Hub operator = people.operator();
        operator.post("/connectors", Map.of("name", "fire"));
        awaitLife("configured", "probed", "left");
        operator.post("/agencies/fire/join", WESTMOOR);
        awaitLife("active");
        String caseId = openCase();
        Hub worker = people.socialWorker();
        worker.post(
                "/cases/" + caseId + "/research",
                Map.of("agencies", List.of("fire"), "subjects", List.of(), "need", "Is the home safe from fire?"));
        JsonNode requests = worker.await(
                "/cases/" + caseId + "/requests", all -> !state(all).equals("asked"));
        check(state(requests).equals("located"), "fire answered " + state(requests));
        operator.post("/agencies/fire/leave", WESTMOOR);
        awaitLife("left");
        operator.post("/connectors/fire/removal", Map.of());
    }

    private void awaitLife(String... lives) {
        String life =
                life(people.operator().await(AGENCIES, all -> List.of(lives).contains(life(all))));
        check(List.of(lives).contains(life), "fire is " + life + ", not " + String.join(" or ", lives));
    }

    private void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }

    private static String life(JsonNode agencies) {
        return StreamSupport.stream(agencies.spliterator(), false)
                .filter(agency -> agency.path("id").asText().equals("fire"))
                .map(agency -> agency.path("life").asText())
                .findFirst()
                .orElse("");
    }

    private static String state(JsonNode requests) {
        return requests.path(0).path("state").asText("asked");
    }

    /** A case of another child of the family whom the fire service has visited. */
    private String openCase() {
        Hub officer = people.contactOfficer();
        Map<String, Object> contact = LoadProfile.contactOf(
                "Swap", officer.get("/status").path("time").asText());
        String born = java.time.LocalDate.of(2011, 1, 2).plusDays(11L * asked++).toString();
        contact.put("people", List.of(Map.of("role", "child", "person", LoadProfile.person("Robin", "Swap", born))));
        String caseId = officer.create("/contacts", contact).path("caseId").asText();
        String file = "/cases/" + caseId;
        Hub worker = people.socialWorker();
        worker.change("PUT", file + "/basis", Screening.basis("18(c)"), file);
        worker.change("POST", file + "/ratings", Map.of("rating", "green", "reason", "first screening"), file);
        return caseId;
    }

    @Override
    public void close() {
        hub.close();
    }
}
