package org.openmash.identity.internal.link;

import java.util.ArrayList;
import java.util.List;
import org.openmash.identity.internal.compare.Finding;
import org.openmash.identity.internal.model.Model;
import org.openmash.identity.internal.model.Scorer;
import org.openmash.identity.internal.model.Training;
import org.openmash.identity.internal.person.Person;

/** Links the records of one file. Deterministic; not thread-safe. */
public final class Linker {

    private static final int MOST_OF_A_KEY = 60;
    /** Frequent names bring so many strangers together that they would drown the few who are one person. */
    private static final int MOST_WHEN_LEARNING = 12;

    private static final double KEPT = -12;

    private final List<Person> people;
    private final long[] candidates;

    public Linker(List<Person> people) {
        this.people = people;
        candidates = Blocking.pairs(people, MOST_OF_A_KEY);
    }

    /** Pairs that are compared, as indexes: left in the upper half, right in the lower. */
    public long[] candidates() {
        return candidates.clone();
    }

    /**
     * Learns from these very records, without labels.
     *
     * @param households whether children of one household are among them
     */
    public Model learn(String version, String learned, boolean households) {
        long[] telling = households ? Blocking.pairs(people, MOST_WHEN_LEARNING) : candidates;
        return new Training(people, households).learn(telling, version, learned);
    }

    /** Every compared pair that is not hopeless. */
    public List<ScoredPair> pairs(Model model) {
        Scorer scorer = new Scorer(model);
        Finding scratch = new Finding();
        List<ScoredPair> pairs = new ArrayList<>();
        for (long candidate : candidates) {
            int left = (int) (candidate >>> 32);
            int right = (int) candidate;
            double bits = scorer.weight(people.get(left), people.get(right), scratch);
            if (bits >= KEPT) {
                pairs.add(new ScoredPair(left, right, bits));
            }
        }
        return pairs;
    }

    /** Records that belong together at even odds. */
    public List<List<Integer>> clusters(Model model) {
        return Clusters.of(people, new Scorer(model), pairs(model), 0);
    }
}
