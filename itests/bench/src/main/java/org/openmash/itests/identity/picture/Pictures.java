package org.openmash.itests.identity.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openmash.itests.identity.picture.Weighed.Point;

/** Draws what a table cannot show: where precision is paid for recall, and how far the two kinds of pairs lie apart. */
public final class Pictures {

    private static final List<String> COLOURS = List.of("#1f4e79", "#b5541c", "#3a7d44", "#7b3f8c");
    private static final int BINS = 60;
    private static final double LEAST = -12;
    private static final double MOST = 60;

    private Pictures() {}

    /**
     * @param matchers by name, with what they weighed
     * @param single precision and recall of those that only say yes or no
     */
    public static void precisionRecall(
            Path file, String title, Map<String, Weighed> matchers, Map<String, double[]> single) throws IOException {
        Svg svg = new Svg(title, "recall", "precision", 0.5, 1, 0.5, 1);
        int row = 0;
        for (Map.Entry<String, Weighed> matcher : matchers.entrySet()) {
            List<Point> curve = matcher.getValue().curve();
            String colour = COLOURS.get(row % COLOURS.size());
            svg.line(
                    curve.stream().mapToDouble(Point::recall).toArray(),
                    curve.stream().mapToDouble(Point::precision).toArray(),
                    colour);
            svg.key(row++, colour, matcher.getKey());
        }
        for (Map.Entry<String, double[]> other : single.entrySet()) {
            svg.mark(other.getValue()[1], other.getValue()[0], COLOURS.get(row++ % COLOURS.size()), other.getKey());
        }
        svg.write(file);
    }

    /** How many pairs have which weight, on a scale of powers of ten: two people below, one person in front. */
    public static void histogram(Path file, String title, Weighed weighed) throws IOException {
        double[][] counts = new double[2][BINS];
        for (int i = 0; i < weighed.bits().length; i++) {
            double share = (weighed.bits()[i] - LEAST) / (MOST - LEAST);
            int bin = (int) Math.max(0, Math.min(BINS - 1, share * BINS));
            counts[weighed.same()[i] ? 1 : 0][bin]++;
        }
        Svg svg = new Svg(title, "weight in bits", "pairs, powers of ten", LEAST, MOST, 0, 6);
        String[] colours = {"#b5541c", "#1f4e79"};
        for (int bin = 0; bin < BINS; bin++) {
            for (int kind = 0; kind < 2; kind++) {
                double from = LEAST + (MOST - LEAST) * (bin + 0.5 * kind) / BINS;
                svg.bar(from, from + (MOST - LEAST) / BINS / 2, 0, Math.log10(1 + counts[kind][bin]), colours[kind]);
            }
        }
        svg.key(0, colours[0], "of two people");
        svg.key(1, colours[1], "of one person");
        svg.write(file);
    }
}
