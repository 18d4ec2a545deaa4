package org.openmash.simulators.health;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openmash.simulators.web.BadCall;

/** Search results kept for paging; the oldest are forgotten. Thread-safe. */
final class Pages {

    private static final int USUAL = 20;
    private static final int MOST = 100;
    private static final int KEPT = 200;

    private record Result(List<JsonNode> resources, int count) {}

    private final Map<String, Result> results = new LinkedHashMap<>();

    /** The first page; {@code count} as the caller gave it, blank for the usual one. */
    ObjectNode first(String base, List<JsonNode> found, String count) {
        Result result =
                new Result(found, Math.max(1, Math.min(MOST, count.isBlank() ? USUAL : number("_count", count))));
        String id = UUID.randomUUID().toString();
        if (found.size() > result.count()) {
            keep(id, result);
        }
        return bundle(base, id, result, 0);
    }

    /** A later page by its link. */
    ObjectNode page(String base, Map<String, String> parameters) {
        String id = parameters.getOrDefault("_getpages", "");
        Result result = find(id);
        if (result == null) {
            throw new BadCall(404, "_getpages: this search is not kept any more; search again");
        }
        return bundle(base, id, result, number("_offset", parameters.getOrDefault("_offset", "0")));
    }

    private static ObjectNode bundle(String base, String id, Result result, int offset) {
        List<JsonNode> all = result.resources();
        int from = Math.max(0, Math.min(offset, all.size()));
        int to = Math.min(from + result.count(), all.size());
        String link = base + "?_getpages=" + id + "&_offset=";
        return Bundles.searchset(
                base, all.subList(from, to), all.size(), link + from, to < all.size() ? link + to : "");
    }

    private synchronized void keep(String id, Result result) {
        results.put(id, result);
        if (results.size() > KEPT) {
            results.remove(results.keySet().iterator().next());
        }
    }

    private synchronized Result find(String id) {
        return results.get(id);
    }

    private static int number(String field, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new BadCall(400, field + ": must be a number");
        }
    }
}
