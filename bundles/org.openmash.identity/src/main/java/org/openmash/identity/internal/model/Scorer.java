package org.openmash.identity.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openmash.identity.internal.compare.Feature;
import org.openmash.identity.internal.compare.Finding;
import org.openmash.identity.internal.person.Person;

/** Weighs two people by a model. Immutable; called from many threads. */
public final class Scorer {

    private final Model model;
    private final Weighed[] features;

    /** A feature with its weights by level. */
    private record Weighed(Feature feature, double[] weights, Odds exact) {

        double weight(Finding finding, double mostRarity) {
            boolean rare = finding.level() == 0 && finding.bits() > 0 && feature.byRarity();
            return rare ? exact.weight(Math.min(mostRarity, finding.bits())) : weights[finding.level()];
        }
    }

    /**
     * One thing compared.
     *
     * @param level index into the levels of the feature
     * @param weight bits, positive for one person
     * @param rarity bits of the value that both have, 0 where it does not count
     */
    public record Part(Feature feature, int level, double weight, double rarity) {

        public String levelName() {
            return feature.levels().get(level);
        }
    }

    public Scorer(Model model) {
        this.model = model;
        List<Weighed> weighed = new ArrayList<>();
        for (Feature feature : Feature.values()) {
            Map<String, Odds> odds = model.features().get(feature);
            if (odds != null) {
                double[] weights = feature.levels().stream()
                        .mapToDouble(level -> odds.get(level).weight())
                        .toArray();
                weighed.add(
                        new Weighed(feature, weights, odds.get(feature.levels().get(0))));
            }
        }
        features = weighed.toArray(Weighed[]::new);
    }

    public Model model() {
        return model;
    }

    /** Bits for one person, the prior included. */
    public double weight(Person one, Person other, Finding scratch) {
        double sum = model.prior();
        for (Weighed each : features) {
            each.feature.compare(one, other, scratch);
            if (scratch.level() != Finding.SILENT) {
                sum += each.weight(scratch, model.mostRarity());
            }
        }
        return sum;
    }

    public double weight(Person one, Person other) {
        return weight(one, other, new Finding());
    }

    /** Each thing compared, in the order of the features. */
    public List<Part> parts(Person one, Person other) {
        List<Part> parts = new ArrayList<>();
        Finding finding = new Finding();
        for (Weighed each : features) {
            each.feature.compare(one, other, finding);
            if (finding.level() != Finding.SILENT) {
                parts.add(new Part(
                        each.feature,
                        finding.level(),
                        each.weight(finding, model.mostRarity()),
                        each.feature.byRarity() && finding.level() == 0 ? finding.bits() : 0));
            }
        }
        return parts;
    }

    /** The probability that so many bits stand for. */
    public static double probability(double bits) {
        return 1 / (1 + Math.pow(2, -bits));
    }
}
