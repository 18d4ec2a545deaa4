package org.openmash.itests.identity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.openmash.identity.internal.model.Model;
import org.openmash.itests.identity.picture.Pictures;

/** The part of the table on labelled files of others. Weights are learned without labels, and each part says on what. */
final class OtherFiles {

    private static final double PRECISION = 0.9995;

    private final Files files;
    private final Peers peers;
    private final Table table;
    private final Path pictures;

    OtherFiles(Files files, Peers peers, Table table, Path pictures) {
        this.files = files;
        this.peers = peers;
        this.table = table;
        this.pictures = pictures;
    }

    void print() throws IOException {
        saturated(files.febrl(1, true), 0);
        saturated(files.febrl(2, true), 0);
        saturated(files.febrl(3, true), 0.993);
        saturated(files.febrl(3, false), 0.995);
        Labelled fake = files.fake();
        Evaluation evaluation = head(fake);
        Model learned = evaluation.linker().learn("fake", "itself, without labels", false);
        both(evaluation, learned);
        historical();
    }

    private void saturated(Labelled file, double least) throws IOException {
        Evaluation evaluation = head(file);
        Model model = evaluation.linker().learn(file.name(), "itself, without labels", false);
        table.line("weights learned on this very file, without labels");
        Counts pairs = both(evaluation, model);
        table.goal("precision >= 0.9995", pairs.precision(), pairs.precision() >= PRECISION);
        if (least > 0) {
            table.goal("F1 at probability 0.5 >= " + least, pairs.f1(), pairs.f1() >= least);
            peers.beside(file, pairs, Evaluation.recordsPerSecond(file, model));
        }
    }

    private void historical() throws IOException {
        Labelled tuning = files.historical(1);
        Labelled heldOut = files.historical(2);
        Model model = new Evaluation(tuning).linker().learn("historical", "the tuning half, without labels", false);
        Evaluation evaluation = head(heldOut);
        table.line("weights learned on the other half of the clusters, without labels");
        Counts pairs = evaluation.pairs(model);
        Counts clusters = both(evaluation, model, pairs);
        table.goal("F1 end to end >= 0.85", clusters.f1(), clusters.f1() >= 0.85);
        table.goal("F1 end to end, stretch >= 0.92", clusters.f1(), clusters.f1() >= 0.92);
        Map<String, double[]> others = peers.beside(heldOut, clusters, Evaluation.recordsPerSecond(heldOut, model));
        Pictures.precisionRecall(
                pictures.resolve("historical-precision-recall.svg"),
                heldOut.name(),
                Map.of("OpenMASH, pairs", evaluation.judged(model).weighed()),
                others);
    }

    private Evaluation head(Labelled file) {
        Evaluation evaluation = new Evaluation(file);
        table.head(
                "%s: %,d records, %,d true pairs, %,d compared, completeness of blocking %.4f",
                file.name(),
                file.size(),
                Truth.pairs(file.truth()).size(),
                evaluation.linker().candidates().length,
                evaluation.completeness());
        return evaluation;
    }

    private Counts both(Evaluation evaluation, Model model) {
        Counts pairs = evaluation.pairs(model);
        both(evaluation, model, pairs);
        return pairs;
    }

    private Counts both(Evaluation evaluation, Model model, Counts pairs) {
        Counts clusters = evaluation.clusters(model);
        table.line("%-32s %s", "pairs at probability 0.5", pairs);
        table.line("%-32s %s", "within clusters", clusters);
        return clusters;
    }
}
