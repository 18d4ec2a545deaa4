package org.openmash.itests.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How much the hub adds to what agencies take themselves, and how well deadlines hold: the hub's own hosting in this
 * process, with agencies that only wait, hang or ignore their interruption. No HTTP, no database, no OSGi.
 */
public final class FanoutBench {

    private static final int AGENCIES = 12;
    private static final int CASES = 8;
    private static final int ROUNDS = 10;

    private FanoutBench() {}

    public static void main(String[] arguments) throws InterruptedException {
        try (FanoutRound warm = new FanoutRound(AGENCIES, CASES, 0)) {
            warm.play();
        }
        answering();
        hanging();
    }

    private static void answering() throws InterruptedException {
        List<Double> totals = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            try (FanoutRound round = new FanoutRound(AGENCIES, CASES, 0)) {
                totals.addAll(round.play().totals());
            }
        }
        double slowest = FanoutRound.SLOWEST.toMillis();
        double goal = 1.05 * slowest + 20;
        double median = quantile(totals, 0.50);
        System.out.printf(
                "fan-out to %d agencies, %d cases at once, %d cases: slowest agency %.0f ms, total p50 %.1f ms"
                        + " (ratio %.3f), p99 %.1f ms; goal p50 %.0f ms: %s%n",
                AGENCIES,
                CASES,
                totals.size(),
                slowest,
                median,
                median / slowest,
                quantile(totals, 0.99),
                goal,
                median <= goal ? "held" : "NOT HELD");
    }

    private static void hanging() throws InterruptedException {
        List<Double> late = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            try (FanoutRound round = new FanoutRound(AGENCIES, CASES, AGENCIES / 2)) {
                late.addAll(round.play().overruns());
            }
        }
        double p99 = quantile(late, 0.99);
        System.out.printf(
                "half of the agencies hang, every second of them ignores its interruption: %d questions to them,"
                        + " first word after the deadline p50 %.1f ms, p99 %.1f ms, longest %.1f ms; goal p99 100 ms: %s%n",
                late.size(), quantile(late, 0.50), p99, quantile(late, 1), p99 <= 100 ? "held" : "NOT HELD");
    }

    private static double quantile(List<Double> values, double share) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }
}
