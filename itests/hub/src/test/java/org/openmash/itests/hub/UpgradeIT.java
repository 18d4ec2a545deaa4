package org.openmash.itests.hub;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.Test;
import org.openmash.itests.tour.Hub;
import org.openmash.itests.tour.LoadProfile;
import org.openmash.itests.tour.People;

/** Versions of a connector take over from one another in a hub at work, which is killed meanwhile. */
public class UpgradeIT {

    private static final int CHANGES = 20;
    private static final int PER_SECOND = 50;

    /** More crashes, and no answer may be late, in {@code ./mash test --deep}: it has the machine for itself. */
    private static final boolean DEEP = Boolean.getBoolean("openmash.deep");

    private static final int CRASHES = DEEP ? 20 : 3;
    private static final int CASES = 12;
    private static final Map<String, Object> WESTMOOR = Map.of("area", "westmoor");

    @Test
    public void twentyChangesOfVersionUnderLoadFailNoRequestAndLeaveNoLoader() throws Exception {
        try (FireHub fire = FireHub.unpack().set("onePersonActivates = true")) {
            fire.start();
            People people = join(fire);
            List<String> cases = cases(people);
            fire.type("mash:connector-upgrade " + fire.second());
            fire.type("mash:connector-back fire");
            warmUp(people);
            long loaders = fire.bundleLoaders();

            Asking asking = new Asking(fire, people, cases);
            LoadProfile load = new LoadProfile(people);
            load.start(PER_SECOND);
            asking.begin();
            for (int i = 0; i < CHANGES; i++) {
                people.operator().post("/connectors/fire/back", Map.of());
                assertEquals(
                        i % 2 == 0 ? "0.2.0" : "0.1.0",
                        FireHub.connector(people, "fire").path("version").asText());
                assertEquals("active", fire.life(people));
            }
            asking.end();
            load.close();
            System.out.println(CHANGES + " changes of version, " + asking.good + " of the agency and " + load.good()
                    + " of the load answered in time, late " + load.late() + ", failed " + load.failed());

            assertEquals(List.of(), asking.failures);
            assertEquals(Map.of(), load.failed());
            assertTrue("late " + load.late(), !DEEP || load.late().isEmpty());
            assertTrue("only " + asking.good + " answers", asking.good.get() > CHANGES);
            assertTrue("only " + load.good() + " requests", load.good() > 2 * PER_SECOND);
            assertEquals("cases that were answered", CASES, asking.answered.get());
            assertEquals(List.of("0.1.0 Active"), fire.bundles("fire"));
            HubUnderTest.await("old loaders are collected", () -> fire.bundleLoaders() <= loaders);
        }
    }

    @Test
    public void aCrashInTheMiddleLeavesExactlyOneVersion() throws Exception {
        try (FireHub fire = FireHub.unpack().set("onePersonActivates = true", "reconcilePauseSeconds = 1")) {
            fire.start();
            join(fire);
            fire.type("mash:connector-upgrade " + fire.second());
            for (int i = 0; i < CRASHES; i++) {
                long before = fire.logged();
                CompletableFuture<String> back =
                        CompletableFuture.supplyAsync(() -> fire.type("mash:connector-back fire"));
                // Both versions are there now, and nothing is committed yet; the later rounds come later in the
                // take-over.
                fire.awaitLogged(before, " is installed");
                TimeUnit.MILLISECONDS.sleep(25L * i);
                fire.process().kill();
                back.join();

                fire.start();

                HubUnderTest.await(
                        "one version is left", () -> fire.bundles("fire").size() == 1);
                String version =
                        FireHub.connector(fire.people(), "fire").path("version").asText();
                assertEquals(List.of(version + " Active"), fire.bundles("fire"));
                assertEquals("active", fire.life(fire.people()));
                assertEquals("", failure(tryOut(fire.people())));
                System.out.println("after crash " + (i + 1) + " fire " + version + " runs alone");
            }
        }
    }

    @Test
    public void aBundleThatCameByAnotherWayDoesNotResolveAndTheSameCodeFromASuppliersRepositoryDoes() throws Exception {
        try (FireHub fire = FireHub.unpack()) {
            fire.set(
                    "onePersonActivates = true",
                    "reconcilePauseSeconds = 1",
                    "connectorRepositories = " + fire.publish());
            fire.start();
            Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "foreign");
            Path foreign = OtherVersion.bundleOf(fire.second(), folder.resolve("foreign.jar"));

            fire.type("bundle:install -s file:" + foreign);

            assertEquals(List.of("0.2.0 Installed"), fire.bundles("fire"));
            JsonNode all = fire.people().operator().list("/connectors");
            assertTrue(
                    all.toString(),
                    all.findValuesAsText("words").stream()
                            .anyMatch(words -> words.startsWith("refused, it came by another way")));
            assertFalse(
                    FireHub.connector(fire.people(), "fire").path("installed").asBoolean());
            assertEquals("", fire.life(fire.people()));

            String offered = fire.type("mash:connector-list");
            assertTrue(offered, offered.contains("fire"));
            String installed = fire.type("mash:connector-install fire");

            assertTrue(installed, fire.bundles("fire").contains("0.2.0 Active"));
            lossesComeBackAndTheRemovedDoesNot(fire);
        }
    }

    /** What the container does by itself is undone. */
    private static void lossesComeBackAndTheRemovedDoesNot(FireHub fire) throws Exception {
        fire.type("each ($.context bundles) { if { (($it symbolicName) equals 'org.openmash.connector.fire') } { $it"
                + " uninstall } }");
        HubUnderTest.await("fire is back", () -> fire.bundles("fire").equals(List.of("0.2.0 Active")));
        fire.type("mash:connector-remove fire");
        fire.process().kill();
        fire.start();
        assertEquals(List.of(), fire.bundles("fire"));
    }

    private static People join(FireHub fire) throws Exception {
        People people = fire.people();
        String said = fire.type("mash:connector-install " + fire.first());
        assertTrue(said, said.contains("fire 0.1.0"));
        HubUnderTest.await(
                "fire is configured",
                () -> !fire.life(people).isEmpty() && !fire.life(people).equals("installed"));
        people.operator().post("/agencies/fire/join", WESTMOOR);
        assertEquals("active", fire.life(people));
        return people;
    }

    /** Code that is first used under load is not what a change of version leaves behind. */
    private static void warmUp(People people) {
        try (LoadProfile load = new LoadProfile(people)) {
            load.start(PER_SECOND);
            people.operator().await("/agencies?area=westmoor", agencies -> load.good() > 5 * PER_SECOND);
        }
    }

    private static List<String> cases(People people) {
        List<String> cases = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            cases.add(Cases.ready(people, "Upgrade" + (char) ('a' + i)));
        }
        return cases;
    }

    private static JsonNode tryOut(People people) {
        return people.operator().post("/agencies/fire/try", WESTMOOR);
    }

    /** What did not go well; empty when all did. */
    private static String failure(JsonNode tried) {
        for (JsonNode step : tried.path("steps")) {
            if (!step.path("ok").asBoolean()) {
                return step.toString();
            }
        }
        return tried.path("steps").isEmpty() ? "nothing was tried: " + tried : "";
    }

    /** People who ask all the time: the agency's test person, cases one after another, and how the agency is. */
    private static final class Asking {

        private final FireHub fire;
        private final People people;
        private final List<String> cases;
        private final ExecutorService askers = Executors.newFixedThreadPool(3);
        private final AtomicBoolean on = new AtomicBoolean(true);
        private final List<String> failures = new CopyOnWriteArrayList<>();
        private final AtomicInteger good = new AtomicInteger();
        private final AtomicInteger answered = new AtomicInteger();

        private Asking(FireHub fire, People people, List<String> cases) {
            this.fire = fire;
            this.people = people;
            this.cases = cases;
        }

        private void begin() {
            askers.execute(() -> again(() -> failure(tryOut(people))));
            askers.execute(() -> again(() -> {
                String life = fire.life(people);
                return life.equals("active") ? "" : "the agency is " + life;
            }));
            askers.execute(() -> cases.forEach(this::ask));
        }

        private void again(Supplier<String> call) {
            while (on.get()) {
                check(call);
            }
        }

        private void check(Supplier<String> call) {
            try {
                String failure = call.get();
                if (failure.isEmpty()) {
                    good.incrementAndGet();
                } else {
                    failures.add(failure);
                }
            } catch (RuntimeException | AssertionError e) {
                failures.add(String.valueOf(e));
            }
        }

        private void ask(String caseId) {
            check(() -> {
                Hub worker = people.socialWorker();
                Cases.ask(people, caseId, List.of("fire"));
                worker.await("/cases/" + caseId + "/requests", all -> !"asked".equals(state(all)));
                String state = state(worker.list("/cases/" + caseId + "/requests"));
                if (state.equals("located") || state.equals("holds-nothing")) {
                    answered.incrementAndGet();
                    return "";
                }
                return "a case was answered: " + state;
            });
        }

        private static String state(JsonNode requests) {
            return Cases.states(requests).getOrDefault("fire", "asked");
        }

        private void end() throws InterruptedException {
            on.set(false);
            askers.shutdown();
            assertTrue(askers.awaitTermination(60, TimeUnit.SECONDS));
        }
    }
}
