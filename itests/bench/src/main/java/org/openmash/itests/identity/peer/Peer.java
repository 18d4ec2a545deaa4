package org.openmash.itests.identity.peer;

import java.util.List;
import java.util.Map;

/** A matcher to compare with. It sees the fields of the records and nothing else. */
public interface Peer {

    String name();

    /** Finds the pairs of records that it holds for one person. */
    Found link(List<Map<String, String>> records);

    /**
     * @param pairs as indexes, left in the upper half and right in the lower, each once
     * @param seconds from the records in memory to the pairs
     */
    record Found(long[] pairs, double seconds) {}

    static long pair(int one, int other) {
        return (long) Math.min(one, other) << 32 | Math.max(one, other);
    }
}
