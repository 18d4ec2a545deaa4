package org.openmash.itests.identity.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Pairs with their weight and the truth about them.
 *
 * @param bits weight of each pair
 * @param same whether it is truly one person
 * @param all true pairs there are, compared or not
 */
public record Weighed(double[] bits, boolean[] same, long all) {

    private static final double[] EDGES = {0, 0.01, 0.05, 0.2, 0.5, 0.8, 0.95, 0.99, 0.999, 0.99999, 1.0000001};

    /**
     * Pairs whose probability lies in one range.
     *
     * @param said mean probability
     * @param found share that is truly one person
     */
    public record Calibrated(double from, double to, long pairs, double said, double found) {}

    /** Precision and recall from one weight on. */
    record Point(double bits, double precision, double recall) {}

    /** What the matcher says beside what is so. */
    public List<Calibrated> calibration() {
        List<Calibrated> rows = new ArrayList<>();
        for (int row = 0; row + 1 < EDGES.length; row++) {
            long pairs = 0;
            long right = 0;
            double sum = 0;
            for (int i = 0; i < bits.length; i++) {
                double p = 1 / (1 + Math.pow(2, -bits[i]));
                if (p >= EDGES[row] && p < EDGES[row + 1]) {
                    pairs++;
                    sum += p;
                    right += same[i] ? 1 : 0;
                }
            }
            double divisor = Math.max(1, pairs);
            rows.add(new Calibrated(EDGES[row], Math.min(1, EDGES[row + 1]), pairs, sum / divisor, right / divisor));
        }
        return rows;
    }

    /** From the highest weight down, one point per distinct weight. */
    List<Point> curve() {
        int[] order = IntStream.range(0, bits.length)
                .boxed()
                .sorted((a, b) -> Double.compare(bits[b], bits[a]))
                .mapToInt(Integer::intValue)
                .toArray();
        List<Point> points = new ArrayList<>();
        long right = 0;
        for (int i = 0; i < order.length; i++) {
            right += same[order[i]] ? 1 : 0;
            boolean last = i + 1 == order.length || bits[order[i + 1]] < bits[order[i]];
            if (last) {
                points.add(new Point(bits[order[i]], right / (i + 1.0), right / (double) Math.max(1, all)));
            }
        }
        return points;
    }
}
