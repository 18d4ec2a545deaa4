package org.openmash.identity.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.openmash.identity.internal.compare.Feature;
import org.openmash.identity.internal.compare.Finding;
import org.openmash.identity.internal.person.Person;

/** Weighs two people by a model. Immutable; called from many threads. */
public final class Scorer {

    /**
     * Bits more against siblings where first name and birth date both agree: each alone happens among the children of one
     * household, both together do not, since twins are given two names. What is left are slips of the pen.
     */
    private static final double NO_SIBLINGS = 6;

    private final Model model;
    private final Weighed[] features;

    /** A feature with its weights by level, against strangers and against siblings. */
    private record Weighed(Feature feature, double[] strangers, double[] siblings, Odds exact) {

        double againstStrangers(Finding finding, double mostRarity) {
            boolean rare = finding.level() == 0 && finding.bits() > 0 && feature.byRarity();
            return rare ? exact.weight(Math.min(mostRarity, finding.bits())) : strangers[finding.level()];
        }
    }

    /**
     * One thing compared.
     *
     * @param level index into the levels of the feature
     * @param weight bits, positive for one person
     * @param agrees whether it speaks for one person at all: an address does, though a sister has it too
     * @param rarity bits of the value that both have, 0 where it does not count
     */
    public record Part(Feature feature, int level, double weight, boolean agrees, double rarity) {

        public String levelName() {
            return feature.levels().get(level);
        }
    }

    /**
     * A whole comparison.
     *
     * @param bits for one person, the prior included
     * @param start the prior that the parts start from
     */
    public record Weighing(double bits, double start, List<Part> parts) {}

    public Scorer(Model model) {
        this.model = model;
        List<Weighed> weighed = new ArrayList<>();
        for (Feature feature : Feature.values()) {
            Map<String, Odds> odds = model.features().get(feature);
            if (odds != null) {
                weighed.add(new Weighed(
                        feature,
                        weights(feature, level -> odds.get(level).weight()),
                        weights(feature, level -> odds.get(level).weightAgainstSiblings()),
                        odds.get(feature.levels().get(0))));
            }
        }
        features = weighed.toArray(Weighed[]::new);
    }

    public Model model() {
        return model;
    }

    private static double[] weights(Feature feature, ToDoubleFunction<String> weight) {
        return feature.levels().stream().mapToDouble(weight).toArray();
    }

    /** Bits for one person, and neither two strangers nor two children of one household; the prior included. */
    public double weight(Person one, Person other, Finding scratch) {
        double strangers = model.prior();
        double siblings = model.siblings() == null ? 0 : model.siblings();
        boolean oneName = false;
        for (Weighed each : features) {
            each.feature.compare(one, other, scratch);
            int level = scratch.level();
            if (level != Finding.SILENT) {
                strangers += each.againstStrangers(scratch, model.mostRarity());
                siblings += each.siblings[level];
                oneName |= level == 0 && each.feature == Feature.GIVEN;
                siblings += oneName && level == 0 && each.feature == Feature.BIRTH ? NO_SIBLINGS : 0;
            }
        }
        return model.siblings() == null ? strangers : both(strangers, siblings);
    }

    public double weight(Person one, Person other) {
        return weight(one, other, new Finding());
    }

    /**
     * Each thing compared, weighed against what would be the likelier mistake: two strangers, or two children of one
     * household, who share an address without being one person.
     */
    public Weighing weighing(Person one, Person other) {
        List<Part> strangers = new ArrayList<>();
        List<Part> siblings = new ArrayList<>();
        Finding finding = new Finding();
        boolean oneName = false;
        for (Weighed each : features) {
            each.feature.compare(one, other, finding);
            if (finding.level() != Finding.SILENT) {
                double rarity = each.feature.byRarity() && finding.level() == 0 ? finding.bits() : 0;
                int level = finding.level();
                double weight = each.againstStrangers(finding, model.mostRarity());
                strangers.add(new Part(each.feature, level, weight, weight > 0, rarity));
                oneName |= level == 0 && each.feature == Feature.GIVEN;
                double more = oneName && level == 0 && each.feature == Feature.BIRTH ? NO_SIBLINGS : 0;
                siblings.add(new Part(each.feature, level, each.siblings[level] + more, weight > 0, rarity));
            }
        }
        double againstStrangers = model.prior() + sum(strangers);
        if (model.siblings() == null) {
            return new Weighing(againstStrangers, model.prior(), strangers);
        }
        double againstSiblings = model.siblings() + sum(siblings);
        double bits = both(againstStrangers, againstSiblings);
        return againstStrangers <= againstSiblings
                ? new Weighing(bits, model.prior(), strangers)
                : new Weighing(bits, model.siblings(), siblings);
    }

    private static double sum(List<Part> parts) {
        return parts.stream().mapToDouble(Part::weight).sum();
    }

    /** Odds against either mistake together. */
    private static double both(double one, double other) {
        double low = Math.min(one, other);
        double apart = Math.abs(one - other);
        return apart > 40 ? low : low - Math.log1p(Math.pow(2, -apart)) / Math.log(2);
    }

    /** The probability that so many bits stand for. */
    public static double probability(double bits) {
        return 1 / (1 + Math.pow(2, -bits));
    }
}
