package org.openmash.itests.identity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openmash.core.api.identity.Comparison.Band;
import org.openmash.identity.internal.model.Model;
import org.openmash.itests.identity.picture.Pictures;
import org.openmash.itests.identity.picture.Weighed;
import org.openmash.itests.identity.picture.Weighed.Calibrated;

/** The part of the table on made-up British families: bands, hard cases, name origins, calibration, twins, peers. */
final class FamiliesTable {

    private static final int FOR_PEERS = 1_000;
    private static final int EXAMPLES = 3;

    private final Table table;
    private final Model model;
    private final Path pictures;

    FamiliesTable(Table table, Model model, Path pictures) {
        this.table = table;
        this.model = model;
        this.pictures = pictures;
    }

    void print(long seed, int families, Peers peers) throws IOException {
        Labelled file = MadeFamilies.of(seed, families);
        Evaluation evaluation = new Evaluation(file);
        Judged judged = evaluation.judged(model);
        table.head("%s: %,d records, model %s (%s)", file.name(), file.size(), model.version(), model.learned());
        Counts exact = Evaluation.exact(file);
        table.line("%-32s %s", "exact match", exact);
        table.goal("not too easy: exact match finds at most half", exact.recall(), exact.recall() <= 0.5);
        table.line("%-32s %s", "within clusters", evaluation.clusters(model));
        bands(judged, 0.99);
        cases(file, judged);
        origins(file, judged);
        calibration(judged.weighed());
        wrong(judged);
        bands(withoutNumbers(file), 0.98);
        double pace = evaluation.pairsPerSecond(model);
        table.head("speed");
        table.goal("pairs compared and weighed per second of one core >= 1,000,000", pace, pace >= 1_000_000);
        Map<String, double[]> others = peers(seed, peers);
        Pictures.histogram(pictures.resolve("families-weights.svg"), file.name(), judged.weighed());
        Pictures.precisionRecall(
                pictures.resolve("families-precision-recall.svg"),
                file.name(),
                Map.of("OpenMASH, pairs", judged.weighed()),
                others);
    }

    private Judged withoutNumbers(Labelled file) {
        Labelled bare = file.withoutNumbers();
        table.head("%s", bare.name());
        return new Evaluation(bare).judged(model);
    }

    private void bands(Judged judged, double least) {
        BandCounts bands = judged.bands();
        bands.found().forEach((band, n) -> table.line("%-20s %,10d of one person %,10d of two", band, n[0], n[1]));
        table.line("completeness of blocking %.4f", bands.completeness());
        double joined = bands.joinedOfTenThousandSiblings();
        table.goal(
                String.format("siblings and twins joined, of 10,000 of %,d pairs <= 1", bands.siblingPairs()),
                joined,
                joined <= 1);
        double recall = bands.recallOfSameOrPossible();
        table.goal("recall of same or possible >= " + least, recall, recall >= least);
        table.line("the same with twin warnings, which people look at too: %.4f", bands.recallOfShown());
        table.goal("precision of same >= 0.9999", bands.precisionOfSame(), bands.precisionOfSame() >= 0.9999);
    }

    private void cases(Labelled file, Judged judged) {
        table.head("by hard case: true pairs of which one record or both have it");
        table.line("%-28s %8s %9s %8s %8s", "case", "pairs", "compared", "same", "shown");
        TreeSet<String> cases = new TreeSet<>();
        file.cases().forEach(c -> cases.addAll(Arrays.asList(c.split(";"))));
        Map<String, BandCounts> counts = new TreeMap<>();
        for (String one : cases) {
            counts.put(one.isEmpty() ? "no error" : one, judged.bands((left, right) -> has(file, left, right, one)));
        }
        counts.entrySet().stream()
                .sorted(Comparator.comparingDouble(e -> e.getValue().recallOfShown()))
                .forEach(e -> table.line(
                        "%-28s %,8d %9.4f %8.4f %8.4f",
                        e.getKey(),
                        e.getValue().all(),
                        e.getValue().completeness(),
                        e.getValue().recallOfSame(),
                        e.getValue().recallOfShown()));
    }

    private static boolean has(Labelled file, int left, int right, String one) {
        String both = ";" + file.cases().get(left) + ";" + file.cases().get(right) + ";";
        return one.isEmpty() ? both.equals(";;;") : both.contains(";" + one + ";");
    }

    private void origins(Labelled file, Judged judged) {
        table.head("by name origin");
        table.line("%-20s %8s %10s %10s %10s %8s", "origin", "pairs", "prec.same", "rec.same", "rec.shown", "siblings");
        TreeMap<Double, String> shown = new TreeMap<>();
        for (String origin : new TreeSet<>(file.origins())) {
            BandCounts counts =
                    judged.bands((left, right) -> file.origins().get(left).equals(origin));
            shown.put(counts.recallOfShown(), origin);
            table.line(
                    "%-20s %,8d %10.5f %10.4f %10.4f %8.2f",
                    origin,
                    counts.all(),
                    counts.precisionOfSame(),
                    counts.recallOfSame(),
                    counts.recallOfShown(),
                    counts.joinedOfTenThousandSiblings());
        }
        table.line(
                "largest gap of recall: %.4f, between %s and %s",
                shown.lastKey() - shown.firstKey(),
                shown.lastEntry().getValue(),
                shown.firstEntry().getValue());
    }

    private void calibration(Weighed weighed) {
        table.head("calibration: what is said beside what is so");
        table.line("%-20s %10s %10s %10s", "probability", "pairs", "said", "so");
        for (Calibrated row : weighed.calibration()) {
            table.line("%.5f to %.5f %,12d %10.4f %10.4f", row.from(), row.to(), row.pairs(), row.said(), row.found());
        }
    }

    private void wrong(Judged judged) {
        table.head("examples for whoever works on the matcher");
        judged.examples(Band.SAME, false, EXAMPLES).forEach(e -> table.line("same, but two people: %s", e));
        judged.examples(Band.UNLIKELY, true, EXAMPLES).forEach(e -> table.line("unlikely, but one person: %s", e));
    }

    /** A smaller file: the search engine takes minutes for the large one. */
    private Map<String, double[]> peers(long seed, Peers peers) {
        Labelled file = MadeFamilies.of(seed + 1, FOR_PEERS);
        table.head("%s, with the peers", file.name());
        Evaluation evaluation = new Evaluation(file);
        Counts clusters = evaluation.clusters(model);
        return peers.beside(file, clusters, Evaluation.recordsPerSecond(file, model));
    }
}
