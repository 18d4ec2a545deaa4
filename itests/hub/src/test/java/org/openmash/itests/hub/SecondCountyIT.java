package org.openmash.itests.hub;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.Test;
import org.openmash.itests.tour.Console;
import org.openmash.itests.tour.Hub;
import org.openmash.itests.tour.LoadProfile;
import org.openmash.itests.tour.People;

/** A second county joins a hub at work from one file; one police district serves both; each sees only its own. */
public class SecondCountyIT {

    private static final boolean DEEP = Boolean.getBoolean("openmash.deep");

    /** The whole load profile in {@code ./mash test --deep}; its short form leaves room for other tests. */
    private static final int PER_SECOND = DEEP ? 50 : 20;

    private static final int WARM_UP = 10 * PER_SECOND;
    private static final String NEW = "tamarshire";
    private static final List<String> BY_CONNECTOR = List.of("education", "health", "police", "socialcare@tamarshire");
    private static final Set<String> ANSWERED = Set.of("located", "holds-nothing");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path EXAMPLE =
            Path.of(System.getProperty("openmash.root"), "docs/examples/area-tamarshire.json");

    @Test
    public void aSecondCountyJoinsUnderLoadFromOneFileAndEachSeesOnlyItsOwn() throws Exception {
        DemoHub demo = DemoHub.ofItsOwn();
        People people = demo.people();
        County westmoor = County.withACase("westmoor", "Ainscough", people.socialWorker());
        County tamarshire;

        warmUp(people);
        try (LoadProfile load = new LoadProfile(people)) {
            load.start(PER_SECOND);
            joins(demo);
            tamarshire = County.withACase(NEW, "Quillinan", people.as("tamarshire.worker"));
            eachAsksAndSeesOnlyItsOwn(westmoor, tamarshire);
            answered(people, load, 5 * PER_SECOND);
            load.close();
            nothingFailed(load);
        }

        demo.restart();
        People back = demo.people();
        assertEquals(BY_CONNECTOR, active(back));
        eachAsksAndSeesOnlyItsOwn(
                westmoor.signedInAs(back.socialWorker()), tamarshire.signedInAs(back.as("tamarshire.worker")));

        retires(demo, tamarshire.signedInAs(back.as("tamarshire.worker")));
    }

    /** No request is refused or broken; that none is late is held in the deep form, on a machine of its own. */
    private static void nothingFailed(LoadProfile load) {
        long late = load.late().values().stream().mapToLong(Long::longValue).sum();
        System.out.println("second county: " + load.good() + " answers in time, late " + load.late() + ", failed "
                + load.failed());

        assertEquals(Map.of(), load.failed());
        assertTrue("late " + load.late(), !DEEP || late == 0);
        assertTrue("only " + load.good() + " requests", load.good() + late > 5 * PER_SECOND);
    }

    /** A hub that has just started compiles what it runs: that is not what the second county is to be held to. */
    private static void warmUp(People people) {
        try (LoadProfile load = new LoadProfile(people)) {
            load.start(PER_SECOND);
            answered(people, load, WARM_UP);
        }
    }

    private static void answered(People people, LoadProfile load, int requests) {
        people.operator().await("/agencies?area=westmoor", agencies -> load.good() > requests);
    }

    /** One command, and information governance's yes for each agency that has a connector. */
    private static void joins(DemoHub demo) throws IOException {
        Console console = demo.console();
        Hub governance = demo.people().as("information.governance");
        String said = console.type("mash:area-add " + document(demo.folder()));
        assertTrue(said, said.contains("Tamarshire County Council is there"));

        JsonNode members = governance.await("/areas/" + NEW + "/agencies", SecondCountyIT::configured);
        assertTrue(members.toString(), configured(members));
        assertEquals("nobody joins before a second person has looked", List.of(), active(demo.people()));
        assertTrue(said(members, "police").contains("answers through the connector of westmoor"));

        BY_CONNECTOR.forEach(agency -> governance.post("/agencies/" + agency + "/approval", Map.of("area", NEW)));
        assertEquals(BY_CONNECTOR, active(demo.people()));
    }

    private static void eachAsksAndSeesOnlyItsOwn(County westmoor, County tamarshire) {
        Map<String, String> there = tamarshire.asks(BY_CONNECTOR);
        assertEquals(
                there.toString(), BY_CONNECTOR, there.keySet().stream().sorted().toList());
        assertTrue(there.toString(), ANSWERED.containsAll(there.values()));
        assertEquals("located", there.get("police"));
        assertEquals(Map.of("police", "located"), westmoor.asks(List.of("police")));

        assertTrue(westmoor.seesItsOwn() > 5);
        assertTrue(tamarshire.seesItsOwn() > 5);
        westmoor.seesNothingOf(tamarshire);
        tamarshire.seesNothingOf(westmoor);
    }

    /** Its agencies leave, the other county's stay; what is there stays readable, and its document starts another hub. */
    private static void retires(DemoHub demo, County tamarshire) throws IOException {
        People people = demo.people();
        String exported = people.operator().get("/areas/" + NEW + "/export").toString();
        demo.console().type("mash:area-retire " + NEW);

        assertEquals(List.of(), active(people));
        assertEquals("active", lives(people, "westmoor").get("police"));
        assertTrue(tamarshire.seesItsOwn() > 5);
        String refused = demo.console().type("mash:agency-join police --area " + NEW);
        assertTrue(refused, refused.contains("tamarshire has retired"));
        assertTrue(exported, exported.contains("\"police\"") && !exported.contains("\"by\""));
    }

    /** The example, with education by settings of its own. */
    private static Path document(Path folder) throws IOException {
        ObjectNode document = (ObjectNode) JSON.readTree(EXAMPLE.toFile());
        ObjectNode education = document.withArray("agencies").addObject();
        education
                .put("agency", "education")
                .put("name", "Schools of Tamarshire")
                .put("connector", "education");
        education
                .putObject("configuration")
                .put("ctf.folder", folder.resolve("simulators/education/ctf").toString());
        education.set(
                "sharing", document.path("agencies").path(0).path("sharing").deepCopy());
        Path file = folder.resolve("area.json");
        Files.writeString(file, JSON.writeValueAsString(document));
        return file;
    }

    private static boolean configured(JsonNode members) {
        return members.size() > BY_CONNECTOR.size()
                && StreamSupport.stream(members.spliterator(), false)
                        .allMatch(member -> member.path("ready").asBoolean()
                                && !member.path("words").asText().contains("before it can be approved"));
    }

    private static String said(JsonNode members, String agency) {
        return StreamSupport.stream(members.spliterator(), false)
                .filter(member -> member.path("agency").asText().equals(agency))
                .map(member -> member.path("words").asText())
                .findFirst()
                .orElse("");
    }

    /** Agencies of the new county that are asked through a connector. */
    private static List<String> active(People people) {
        return lives(people, NEW).entrySet().stream()
                .filter(life -> life.getValue().equals("active"))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, String> lives(People people, String area) {
        return StreamSupport.stream(
                        people.operator().list("/agencies?area=" + area).spliterator(), false)
                .collect(Collectors.toMap(
                        agency -> agency.path("id").asText(),
                        agency -> agency.path("life").asText(),
                        (one, other) -> one,
                        TreeMap::new));
    }
}
