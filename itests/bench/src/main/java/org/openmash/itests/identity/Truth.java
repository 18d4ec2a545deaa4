package org.openmash.itests.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.openmash.itests.identity.Judged.Some;

/** Which pairs of records there are by the truth key; no matcher is ever given one of these. */
final class Truth {

    private Truth() {}

    /** All unordered pairs with an equal key, left before right. */
    static List<int[]> pairs(List<String> keys) {
        List<int[]> pairs = new ArrayList<>();
        for (List<Integer> group : groups(keys).values()) {
            for (int i = 0; i < group.size(); i++) {
                for (int j = i + 1; j < group.size(); j++) {
                    pairs.add(new int[] {group.get(i), group.get(j)});
                }
            }
        }
        return pairs;
    }

    static long siblingPairs(Labelled file, Some some) {
        return file.households().isEmpty()
                ? 0
                : pairs(file.households()).stream()
                        .filter(p -> file.siblings(p[0], p[1]) && some.counts(p[0], p[1]))
                        .count();
    }

    /** What a set of pairs is worth. */
    static Counts counts(List<String> keys, long[] pairs) {
        long right = 0;
        for (long pair : pairs) {
            right += keys.get((int) (pair >>> 32)).equals(keys.get((int) pair)) ? 1 : 0;
        }
        return new Counts(right, pairs.length - right, pairs(keys).size());
    }

    private static Map<String, List<Integer>> groups(List<String> keys) {
        Map<String, List<Integer>> groups = new HashMap<>();
        IntStream.range(0, keys.size())
                .forEach(i -> groups.computeIfAbsent(keys.get(i), k -> new ArrayList<>())
                        .add(i));
        return groups;
    }
}
