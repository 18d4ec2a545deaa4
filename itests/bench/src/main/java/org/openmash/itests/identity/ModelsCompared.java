package org.openmash.itests.identity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openmash.core.api.identity.Comparison.Band;
import org.openmash.identity.internal.model.Model;
import org.openmash.itests.identity.picture.Pictures;
import org.openmash.itests.identity.picture.Weighed;

/** Two models on the same families, side by side. */
final class ModelsCompared {

    private final Table table;
    private final Path pictures;

    ModelsCompared(Table table, Path pictures) {
        this.table = table;
        this.pictures = pictures;
    }

    void print(Labelled file, Model one, Model other) throws IOException {
        Evaluation evaluation = new Evaluation(file);
        Judged[] judged = {evaluation.judged(one), evaluation.judged(other)};
        BandCounts[] bands = {judged[0].bands(), judged[1].bands()};
        table.head("%s: %s against %s", file.name(), one.version(), other.version());
        table.line("%-44s %12s %12s", "", one.version(), other.version());
        for (Band band : Band.values()) {
            row(
                    band + ", of one person",
                    bands[0].found().get(band)[0],
                    bands[1].found().get(band)[0]);
            row(
                    band + ", of two people",
                    bands[0].found().get(band)[1],
                    bands[1].found().get(band)[1]);
        }
        row("precision of same", bands[0].precisionOfSame(), bands[1].precisionOfSame());
        row("recall of same", bands[0].recallOfSame(), bands[1].recallOfSame());
        row("recall of same or possible", bands[0].recallOfSameOrPossible(), bands[1].recallOfSameOrPossible());
        row(
                "siblings joined, of 10,000 pairs",
                bands[0].joinedOfTenThousandSiblings(),
                bands[1].joinedOfTenThousandSiblings());
        row(
                "F1 at probability 0.5",
                evaluation.pairs(one).f1(),
                evaluation.pairs(other).f1());
        row(
                "F1 within clusters",
                evaluation.clusters(one).f1(),
                evaluation.clusters(other).f1());
        Map<String, Weighed> curves = new LinkedHashMap<>();
        curves.put(one.version(), judged[0].weighed());
        curves.put(other.version() + " (against)", judged[1].weighed());
        Pictures.precisionRecall(pictures.resolve("models-precision-recall.svg"), file.name(), curves, Map.of());
    }

    private void row(String what, double one, double other) {
        boolean whole = one == Math.rint(one) && other == Math.rint(other) && Math.max(one, other) > 1;
        table.line(whole ? "%-44s %,12.0f %,12.0f" : "%-44s %12.5f %12.5f", what, one, other);
    }
}
