package org.openmash.identity.internal.model;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.openmash.identity.internal.compare.Feature;
import org.openmash.identity.internal.compare.Finding;
import org.openmash.identity.internal.person.Person;

/**
 * Learns a model from records without labels. How two people agree is counted on random pairs; how the records of one
 * person agree comes from expectation maximisation over pairs that share a key, in which the pairs of two people have
 * odds of their own, since sharing a key makes them unlike random ones. Deterministic; not thread-safe.
 */
public final class Training {

    private static final int RANDOM_PAIRS = 300_000;
    private static final int ROUNDS = 60;
    private static final double SMOOTH_RANDOM = 0.5;
    private static final double SMOOTH = 0.1;
    private static final double MOST_RARITY = 15;
    private static final int BITS_PER_LEVEL = 4;
    private static final long SILENT = 15;

    private final List<Person> people;
    private final Feature[] features = Feature.values();
    private final Finding scratch = new Finding();

    private Training(List<Person> people) {
        this.people = people;
    }

    /**
     * @param pairs pairs that share a key, as indexes: left in the upper half, right in the lower
     * @param version name of the model
     * @param learned from what, in a sentence
     */
    public static Model learn(List<Person> people, long[] pairs, String version, String learned) {
        return new Training(people).learn(pairs, version, learned);
    }

    private Model learn(long[] pairs, String version, String learned) {
        double[][] others = random();
        Map<Long, Integer> patterns = new HashMap<>();
        for (long pair : pairs) {
            patterns.merge(pattern((int) (pair >>> 32), (int) pair), 1, Integer::sum);
        }
        Expectation expectation = new Expectation(others);
        for (int round = 0; round < ROUNDS; round++) {
            expectation.round(patterns);
        }
        double all = people.size() * (people.size() - 1.0) / 2;
        double prior = Math.log(expectation.share * pairs.length / all) / Math.log(2);
        return new Model(version, learned, prior, MOST_RARITY, 10, 0, odds(expectation.same, others));
    }

    private double[][] random() {
        double[][] counts = table(SMOOTH_RANDOM);
        Random random = new Random(people.size());
        for (int i = 0; i < RANDOM_PAIRS; i++) {
            int left = random.nextInt(people.size());
            int right = random.nextInt(people.size());
            if (left != right) {
                add(counts, pattern(left, right), 1);
            }
        }
        return shares(counts);
    }

    private long pattern(int left, int right) {
        long pattern = 0;
        for (Feature feature : features) {
            feature.compare(people.get(left), people.get(right), scratch);
            long level = scratch.level() == Finding.SILENT ? SILENT : scratch.level();
            pattern = pattern << BITS_PER_LEVEL | level;
        }
        return pattern;
    }

    private int level(long pattern, int feature) {
        long level = pattern >>> (long) BITS_PER_LEVEL * (features.length - 1 - feature) & SILENT;
        return level == SILENT ? Finding.SILENT : (int) level;
    }

    private void add(double[][] table, long pattern, double much) {
        for (int f = 0; f < features.length; f++) {
            int level = level(pattern, f);
            if (level != Finding.SILENT) {
                table[f][level] += much;
            }
        }
    }

    private double[][] table(double with) {
        double[][] table = new double[features.length][];
        for (int f = 0; f < features.length; f++) {
            table[f] = new double[features[f].levels().size()];
            Arrays.fill(table[f], with);
        }
        return table;
    }

    private static double[][] shares(double[][] counts) {
        for (double[] row : counts) {
            double sum = Arrays.stream(row).sum();
            for (int i = 0; i < row.length; i++) {
                row[i] /= sum;
            }
        }
        return counts;
    }

    /** What both sides know of; a feature that no record has is left out. */
    private Map<Feature, Map<String, Odds>> odds(double[][] same, double[][] others) {
        Map<Feature, Map<String, Odds>> odds = new EnumMap<>(Feature.class);
        for (int f = 0; f < features.length; f++) {
            Map<String, Odds> levels = new LinkedHashMap<>();
            for (int level = 0; level < same[f].length; level++) {
                levels.put(features[f].levels().get(level), new Odds(same[f][level], others[f][level]));
            }
            odds.put(features[f], levels);
        }
        return odds;
    }

    /** The state between two rounds. */
    private final class Expectation {

        private double share = 0.3;
        private double[][] same = table(0);
        private double[][] neighbours = table(0);

        Expectation(double[][] others) {
            for (int f = 0; f < features.length; f++) {
                int levels = same[f].length;
                for (int level = 0; level < levels; level++) {
                    same[f][level] = level == 0 ? 0.75 : 0.25 / (levels - 1);
                    neighbours[f][level] = 0.5 * others[f][level] + 0.5 / levels;
                }
            }
        }

        void round(Map<Long, Integer> patterns) {
            double[][] newSame = table(SMOOTH);
            double[][] newNeighbours = table(SMOOTH);
            double expected = 0;
            double total = 0;
            for (Map.Entry<Long, Integer> entry : patterns.entrySet()) {
                double p = probability(entry.getKey());
                int count = entry.getValue();
                expected += p * count;
                total += count;
                add(newSame, entry.getKey(), p * count);
                add(newNeighbours, entry.getKey(), (1 - p) * count);
            }
            share = Math.min(0.999, Math.max(1e-9, expected / Math.max(1, total)));
            same = shares(newSame);
            neighbours = shares(newNeighbours);
        }

        private double probability(long pattern) {
            double yes = Math.log(share);
            double no = Math.log(1 - share);
            for (int f = 0; f < features.length; f++) {
                int level = level(pattern, f);
                if (level != Finding.SILENT) {
                    yes += Math.log(same[f][level]);
                    no += Math.log(neighbours[f][level]);
                }
            }
            return 1 / (1 + Math.exp(no - yes));
        }
    }
}
