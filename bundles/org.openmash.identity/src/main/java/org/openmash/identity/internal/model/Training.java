package org.openmash.identity.internal.model;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.openmash.identity.internal.compare.Feature;
import org.openmash.identity.internal.compare.Finding;
import org.openmash.identity.internal.person.Person;

/**
 * Learns a model from records without labels. How two people agree is counted on random pairs; how the records of one
 * person agree comes from expectation maximisation over pairs that share a key. There the pairs of two strangers have
 * odds of their own, since sharing a key makes them unlike random ones; and so have the children of one household, who
 * share an address without being one person, and beside them namesakes, who would be taken for one person otherwise. Deterministic; not thread-safe.
 */
public final class Training {

    private static final int RANDOM_PAIRS = 300_000;
    private static final int ROUNDS = 60;
    private static final double SMOOTH_RANDOM = 0.5;
    private static final double SMOOTH = 0.1;
    private static final double MOST_RARITY = 15;
    /** Set by the error rates of the bands on generated families, see docs/performance.md. */
    private static final double SAME_FROM = 13;

    private static final double POSSIBLE_FROM = -6;
    private static final int BITS_PER_LEVEL = 4;
    private static final long SILENT = 15;
    private static final int SAME = 0;
    private static final int SIBLINGS = 2;
    private static final int NAMESAKES = 3;
    private static final Set<Feature> OF_THE_PERSON =
            EnumSet.of(Feature.GIVEN, Feature.BIRTH, Feature.IDENTIFIER, Feature.SEX);
    private static final Set<Feature> OF_THE_NAME = EnumSet.of(Feature.GIVEN, Feature.FAMILY, Feature.SEX);

    private final List<Person> people;
    private final boolean households;
    private final Feature[] features = Feature.values();
    private final Finding scratch = new Finding();

    /** @param households whether children of one household are among the people */
    public Training(List<Person> people, boolean households) {
        this.people = people;
        this.households = households;
    }

    /**
     * @param pairs pairs that share a key, as indexes: left in the upper half, right in the lower
     * @param version name of the model
     * @param learned from what, in a sentence
     */
    public Model learn(long[] pairs, String version, String learned) {
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
        double same = expectation.shares[SAME];
        double prior = log2(same * pairs.length / all);
        Double siblings = households ? log2(same / expectation.shares[SIBLINGS]) : null;
        return new Model(
                version,
                learned,
                prior,
                siblings,
                MOST_RARITY,
                SAME_FROM,
                POSSIBLE_FROM,
                odds(expectation.odds, others));
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
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

    /** A feature that no two records have is left out. */
    private Map<Feature, Map<String, Odds>> odds(double[][][] learned, double[][] others) {
        Map<Feature, Map<String, Odds>> odds = new EnumMap<>(Feature.class);
        for (int f = 0; f < features.length; f++) {
            if (Arrays.stream(others[f]).distinct().count() == 1) {
                continue;
            }
            Map<String, Odds> levels = new LinkedHashMap<>();
            for (int level = 0; level < others[f].length; level++) {
                double siblings = households ? learned[SIBLINGS][f][level] : 0;
                levels.put(
                        features[f].levels().get(level), new Odds(learned[SAME][f][level], others[f][level], siblings));
            }
            odds.put(features[f], levels);
        }
        return odds;
    }

    /** The state between two rounds: who the pairs are of, and how each kind agrees. */
    private final class Expectation {

        private final double[] shares = households ? new double[] {0.1, 0.4, 0.3, 0.2} : new double[] {0.3, 0.7};
        private final double[][][] odds = new double[shares.length][][];

        Expectation(double[][] others) {
            for (int kind = 0; kind < odds.length; kind++) {
                odds[kind] = table(0);
                for (int f = 0; f < features.length; f++) {
                    start(odds[kind][f], others[f], agrees(kind, features[f]));
                }
            }
        }

        private static boolean agrees(int kind, Feature feature) {
            return kind == SAME
                    || kind == SIBLINGS && !OF_THE_PERSON.contains(feature)
                    || kind == NAMESAKES && OF_THE_NAME.contains(feature);
        }

        private void start(double[] row, double[] others, boolean agrees) {
            for (int level = 0; level < row.length; level++) {
                double usual = level == 0 ? 0.8 : 0.2 / (row.length - 1);
                row[level] = agrees ? usual : 0.5 * others[level] + 0.5 / row.length;
            }
        }

        void round(Map<Long, Integer> patterns) {
            double[][][] fresh = new double[odds.length][][];
            Arrays.setAll(fresh, kind -> table(SMOOTH));
            double[] expected = new double[odds.length];
            Arrays.fill(expected, SMOOTH);
            patterns.forEach((pattern, count) -> {
                double[] kinds = kinds(pattern);
                for (int kind = 0; kind < kinds.length; kind++) {
                    expected[kind] += kinds[kind] * count;
                    add(fresh[kind], pattern, kinds[kind] * count);
                }
            });
            double total = Arrays.stream(expected).sum();
            for (int kind = 0; kind < odds.length; kind++) {
                shares[kind] = expected[kind] / total;
                odds[kind] = Training.shares(fresh[kind]);
            }
        }

        /** How likely the pattern is of each kind. */
        private double[] kinds(long pattern) {
            double[] logs = new double[odds.length];
            for (int kind = 0; kind < logs.length; kind++) {
                logs[kind] = Math.log(shares[kind]);
                for (int f = 0; f < features.length; f++) {
                    int level = level(pattern, f);
                    logs[kind] += level == Finding.SILENT ? 0 : Math.log(odds[kind][f][level]);
                }
            }
            double most = Arrays.stream(logs).max().orElse(0);
            double[] likely =
                    Arrays.stream(logs).map(log -> Math.exp(log - most)).toArray();
            double sum = Arrays.stream(likely).sum();
            return Arrays.stream(likely).map(each -> each / sum).toArray();
        }
    }
}
