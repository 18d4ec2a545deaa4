package org.openmash.itests.hub;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmash.itests.tour.Hub;
import org.openmash.itests.tour.LoadProfile;

/**
 * A county's room with one case of its own: about an invented child whose family name nobody else has, and a child whom
 * the police know and who is known in both counties.
 *
 * @param worker its social worker
 */
record County(String area, String family, Hub worker, String caseId) {

    private static final String SHARED = "Rowe";
    private static final Set<String> UNDER_WAY = Set.of("", "asked", "expected-by");

    static County withACase(String area, String family, Hub worker) {
        String now = worker.get("/status").path("time").asText();
        Map<String, Object> contact = LoadProfile.contactOf(family, now);
        contact.put("area", area);
        contact.put(
                "people",
                List.of(
                        Map.of("role", "child", "person", LoadProfile.person("Robin", family, "2014-05-06")),
                        Map.of("role", "child", "person", LoadProfile.person("Alfie", SHARED, "2017-03-04"))));
        String id = worker.create("/contacts", contact).path("caseId").asText();
        Cases.screen(worker, id);
        return new County(area, family, worker, id);
    }

    /** The same after a restart, signed in again. */
    County signedInAs(Hub again) {
        return new County(area, family, again, caseId);
    }

    /** Asks and waits until each of them has answered; the states by agency. */
    Map<String, String> asks(List<String> agencies) {
        Cases.ask(worker, caseId, agencies);
        JsonNode requests = worker.await(
                "/cases/" + caseId + "/requests",
                all -> agencies.stream()
                        .noneMatch(
                                agency -> UNDER_WAY.contains(Cases.states(all).getOrDefault(agency, ""))));
        Map<String, String> states = new LinkedHashMap<>(Cases.states(requests));
        states.keySet().retainAll(agencies);
        return states;
    }

    /** Sees its own by every way; the number of answers that were good. */
    int seesItsOwn() {
        return seen(this);
    }

    /** Sees nothing of the other by any way, as if it were not there. */
    void seesNothingOf(County other) {
        assertFalse(search(other.family).contains(other.caseId));
        assertFalse(search(SHARED).contains(other.caseId));
        assertFalse(board().contains(other.caseId));
        assertFalse(board().contains(other.family));
        for (String way : ways(other.caseId)) {
            HttpResponse<String> hidden = worker.raw(way);
            HttpResponse<String> none = worker.raw(way.replace(other.caseId, "0".repeat(32)));
            assertEquals(way, 404, hidden.statusCode());
            assertEquals(way, sameForAll(none.body()), sameForAll(hidden.body()));
        }
        int agencies = worker.raw("/agencies?area=" + other.area).statusCode();
        assertTrue("agencies of the other county: " + agencies, agencies == 403 || agencies == 404);
    }

    /** Without the audit id, which each refusal has of its own. */
    private static String sameForAll(String problem) {
        return problem.replaceAll("urn:openmash:[0-9a-f]+", "urn:openmash:…");
    }

    private int seen(County own) {
        assertTrue(search(own.family).contains(own.caseId));
        assertTrue(search(SHARED).contains(own.caseId));
        assertTrue(board().contains(own.caseId));
        List<String> ways = ways(own.caseId);
        ways.forEach(way -> assertEquals(way, 200, worker.raw(way).statusCode()));
        assertEquals(200, worker.raw("/agencies?area=" + own.area).statusCode());
        return 4 + ways.size();
    }

    private static List<String> ways(String id) {
        String file = "/cases/" + id;
        return List.of(file, file + "/requests", file + "/candidates", file + "/picture", file + "/levels");
    }

    private String search(String name) {
        Map<String, Object> search = new LinkedHashMap<>();
        search.put("name", name);
        search.put("born", null);
        search.put("identifier", "");
        HttpResponse<String> found = worker.send("POST", "/cases/search", search, Map.of());
        assertEquals(200, found.statusCode());
        return found.body();
    }

    /** All pages of it. */
    private String board() {
        StringBuilder all = new StringBuilder();
        String next = "";
        do {
            JsonNode page = worker.get("/cases?limit=100" + (next.isEmpty() ? "" : "&cursor=" + next));
            all.append(page);
            next = page.path("next").asText("");
        } while (!next.isEmpty() && !next.equals("null"));
        return all.toString();
    }
}
