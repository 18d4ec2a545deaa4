package org.openmash.itests.hub;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.openmash.itests.hub.Operation.Answer;
import org.openmash.itests.tour.Hub;
import org.openmash.itests.tour.LoadProfile;
import org.openmash.itests.tour.People;

/** Every operation of the contract, called by everybody: who may gets answers, who may not learns nothing. */
public class AccessIT {

    private static final List<String> EVERYBODY = List.of(
            "contact.officer",
            "social.worker",
            "decision.maker",
            "service.manager",
            "researcher.police",
            "desk.housing",
            "spoc.health",
            "team.quarry-hill-primary",
            "team.moorhaven-beat",
            "referrer.school",
            "information.governance",
            "auditor",
            "governance.partner",
            "area.administrator",
            "operator",
            "tamarshire.worker");
    private static final Set<String> OPEN_TO_ALL = Set.of("/codes", "/events");
    private static final String NOWHERE = "0123456789abcdef0123456789abcdef";

    private static DemoHub demo;
    private static People people;
    private static WalkedCase walked;
    private static WhoMay whoMay;
    private static List<Operation> operations;

    @BeforeClass
    public static void walkOneCaseThroughTheHub() throws IOException, InterruptedException {
        demo = DemoHub.running();
        people = demo.people();
        walked = WalkedCase.walk(people);
        whoMay = WhoMay.read(EVERYBODY);
        operations = Operation.all(Hub.stranger(demo.uri()).get("/openapi.json")).stream()
                .filter(operation -> !operation.path().startsWith("/session"))
                .toList();
    }

    /** Other tests read the cases of the same hub. */
    @AfterClass
    public static void openWhatWasClosed() {
        Hub keeper = people.as("information.governance");
        for (JsonNode record : keeper.list("/restrictions")) {
            String restriction = "/cases/" + record.path("caseId").asText() + "/restriction";
            if (record.path("restricted").asBoolean()) {
                keeper.post(restriction + "/lifting", Map.of("reason", "The test is over."));
            }
            for (JsonNode line : keeper.get(restriction).path("lines")) {
                keeper.post(
                        restriction + "/endings",
                        Map.of("line", line.path("id").asText(), "reason", "The test is over."));
            }
        }
        assertEquals(0, keeper.list("/restrictions").size());
    }

    @Test
    public void everyOperationOfTheContractHasItsRow() {
        Set<String> contract = operations.stream()
                .filter(operation -> !operation.open())
                .map(Operation::name)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(contract, new TreeSet<>(whoMay.operations()));
    }

    @Test
    public void whoMayGetsAnswersAndWhoMayNotIsToldNo() {
        Map<String, Integer> good = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (Operation operation : guarded()) {
            for (String user : EVERYBODY) {
                int status = operation.statusFor(people.as(user), walked.address(operation.path()));
                if (!asWanted(operation, whoMay.may(user, operation), status)) {
                    wrong.add(operation.name() + " as " + user + ": " + status);
                }
                good.merge(user, status < 300 && !OPEN_TO_ALL.contains(operation.path()) ? 1 : 0, Integer::sum);
            }
        }

        assertEquals(String.join("\n", wrong), 0, wrong.size());
        Set<String> unheard =
                good.keySet().stream().filter(user -> good.get(user) == 0).collect(Collectors.toSet());
        assertEquals("users without one good answer", Set.of(), unheard);
        assertTrue(
                good.toString(),
                good.values().stream().mapToInt(Integer::intValue).sum() > 100);
    }

    @Test
    public void whoIsNotSignedInIsTurnedAwayEverywhere() {
        // Who is refused before the body was read may find the connection closed, so each call has its own.
        Map<String, Integer> let = guarded().stream()
                .collect(Collectors.toMap(
                        Operation::name,
                        operation -> operation.statusFor(Hub.stranger(demo.uri()), walked.address(operation.path()))));

        let.values().removeIf(status -> status == 401);
        assertEquals(Map.of(), let);
        assertEquals(200, Hub.stranger(demo.uri()).raw("/status").statusCode());
    }

    @Test
    public void aCaseOfAnotherAreaLooksLikeNoCaseAtAll() {
        String elsewhere = caseInTamarshire();
        Hub worker = people.socialWorker();
        int compared = 0;

        for (Operation operation : guarded()) {
            if (operation.path().startsWith("/cases/{id}")) {
                Answer hidden = call(operation, worker, elsewhere);
                Answer none = call(operation, worker, NOWHERE);
                assertEquals(operation.name(), none.status(), hidden.status());
                assertEquals(operation.name(), none.body(), hidden.body());
                assertTrue(operation.name(), hidden.status() == 404 || hidden.status() == 403);
                compared++;
            }
        }

        assertTrue(compared > 15);
        assertEquals(
                200, people.as("tamarshire.worker").raw("/cases/" + elsewhere).statusCode());
    }

    @Test
    public void aRestrictedRecordLooksLikeNoCaseAtAll() {
        String restricted = Cases.ready(people, "Goldcrest");
        Hub worker = people.socialWorker();
        Hub named = people.decisionMaker();
        Map<String, Object> search = new LinkedHashMap<>();
        search.put("name", "Goldcrest");
        search.put("born", null);
        search.put("identifier", "");
        assertTrue(
                "control: the worker finds it",
                worker.post("/cases/search", search).toString().contains(restricted));
        Map<String, Object> restriction = new LinkedHashMap<>();
        restriction.put("category", "staff");
        restriction.put("reason", "The mother works in the duty team.");
        restriction.put("contact", "the service manager on duty");
        restriction.put("named", List.of("decision.maker"));
        restriction.put("until", null);
        people.as("service.manager").post("/cases/" + restricted + "/restriction", restriction);
        int compared = 0;

        for (Operation operation : guarded()) {
            if (operation.path().startsWith("/cases/{id}")) {
                Answer hidden = call(operation, worker, restricted);
                Answer none = call(operation, worker, NOWHERE);
                assertEquals(operation.name(), none.status(), hidden.status());
                assertEquals(operation.name(), none.body(), hidden.body());
                compared++;
            }
        }

        assertTrue(compared > 15);
        JsonNode found = worker.post("/cases/search", search);
        assertFalse(found.toString().contains(restricted));
        assertEquals("the service manager on duty", found.at("/ask/0").asText());
        assertFalse(worker.get("/cases?limit=200").toString().contains(restricted));
        assertTrue(named.get("/cases?limit=200").toString().contains(restricted));
        assertEquals(200, named.raw("/cases/" + restricted).statusCode());
    }

    private static List<Operation> guarded() {
        return operations.stream().filter(operation -> !operation.open()).toList();
    }

    /** Reading must work for who may; a change may also be refused for its state or version. */
    private static boolean asWanted(Operation operation, boolean may, int status) {
        if (!may) {
            return status == 403 || status == 404;
        }
        boolean refused = status == 401 || status == 403 || status == 404;
        return operation.method().equals("GET") ? status < 300 : !refused && status < 500;
    }

    private static Answer call(Operation operation, Hub person, String caseId) {
        String address = operation.path().replace("{id}", caseId).replace("{team}", WalkedCase.TEAM);
        Answer answer = operation.call(person, address, operation.body());
        return new Answer(answer.status(), answer.body().replaceAll("urn:openmash:[0-9a-f]{32}", "urn:openmash:"));
    }

    private static String caseInTamarshire() {
        Map<String, Object> contact = LoadProfile.contactOf("Underhill", Cases.now(people));
        contact.put("area", "tamarshire");
        JsonNode registered = people.as("tamarshire.worker").create("/contacts", contact);
        return registered.path("caseId").asText();
    }
}
