package org.openmash.itests.identity.families;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Labelled records of made-up British families. The same seed and size give the same file, letter for letter. */
public final class Generator {

    private static final List<String> SOURCES = List.of("socialcare", "health", "education", "police");
    private static final long SHIFT = 7919;

    private Generator() {}

    /** @param families about eight records each */
    public static List<Map<String, String>> records(long seed, int families) {
        Shares shares = new Shares();
        NameBank names = new NameBank();
        Families made = new Families(seed, families, shares, names);
        Random random = new Random(seed + SHIFT);
        Recorder recorder = new Recorder(shares, names, random);
        List<Map<String, String>> rows = new ArrayList<>();
        for (int family = 0; family < families; family++) {
            List<Soul> household = made.family(family);
            for (Soul soul : household) {
                for (String source : SOURCES) {
                    int times = times(shares, random, soul, source);
                    for (int i = 0; i < times; i++) {
                        rows.add(recorder.record(soul, household, source, "R" + rows.size()));
                    }
                }
            }
        }
        return rows;
    }

    private static int times(Shares shares, Random random, Soul soul, String source) {
        if (!shares.happens(random, "recorded." + (soul.adult() ? "adult." : "child.") + source)) {
            return 0;
        }
        return shares.happens(random, "recorded.twice") ? 2 : 1;
    }
}
