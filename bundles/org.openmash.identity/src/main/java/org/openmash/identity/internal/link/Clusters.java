package org.openmash.identity.internal.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openmash.identity.internal.compare.Finding;
import org.openmash.identity.internal.model.Scorer;
import org.openmash.identity.internal.person.Person;

/**
 * Which records belong together. The surest pairs come first; two clusters become one only when all their records
 * together speak for it, so that one look-alike does not chain two people.
 */
public final class Clusters {

    private static final double MOST = 30;

    private final List<Person> people;
    private final Scorer scorer;
    private final Finding scratch = new Finding();
    private final int[] clusterOf;
    private final List<List<Integer>> members = new ArrayList<>();

    private Clusters(List<Person> people, Scorer scorer) {
        this.people = people;
        this.scorer = scorer;
        clusterOf = new int[people.size()];
        for (int i = 0; i < clusterOf.length; i++) {
            clusterOf[i] = i;
            List<Integer> alone = new ArrayList<>(1);
            alone.add(i);
            members.add(alone);
        }
    }

    /**
     * @param least bits from which a pair is a reason to join
     * @return clusters of at least two records, by their indexes
     */
    public static List<List<Integer>> of(List<Person> people, Scorer scorer, List<ScoredPair> pairs, double least) {
        Clusters clusters = new Clusters(people, scorer);
        pairs.stream()
                .filter(pair -> pair.bits() >= least)
                .sorted(Comparator.comparingDouble(ScoredPair::bits)
                        .reversed()
                        .thenComparingInt(ScoredPair::left)
                        .thenComparingInt(ScoredPair::right))
                .forEach(clusters::join);
        return clusters.members.stream().filter(m -> m.size() > 1).toList();
    }

    private void join(ScoredPair pair) {
        int one = clusterOf[pair.left()];
        int other = clusterOf[pair.right()];
        if (one != other && mean(members.get(one), members.get(other)) >= 0) {
            boolean firstIsLarger =
                    members.get(one).size() >= members.get(other).size();
            absorb(firstIsLarger ? one : other, firstIsLarger ? other : one);
        }
    }

    private void absorb(int larger, int smaller) {
        members.get(smaller).forEach(member -> clusterOf[member] = larger);
        members.get(larger).addAll(members.get(smaller));
        members.set(smaller, List.of());
    }

    /** Mean bits over all pairs between two clusters; no single pair counts for more than a sure one. */
    private double mean(List<Integer> one, List<Integer> other) {
        double sum = 0;
        for (int a : one) {
            for (int b : other) {
                double bits = scorer.weight(people.get(a), people.get(b), scratch);
                sum += Math.max(-MOST, Math.min(MOST, bits));
            }
        }
        return sum / (one.size() * (double) other.size());
    }
}
