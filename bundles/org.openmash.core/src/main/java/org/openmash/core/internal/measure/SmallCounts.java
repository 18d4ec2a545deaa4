package org.openmash.core.internal.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openmash.core.api.measure.MeasureLine;

/** Keeps figures of so few cases back that they might show whose they are. */
final class SmallCounts {

    /** Fewer than these are not told. */
    static final int FEWEST = 5;

    private SmallCounts() {}

    /** A single line kept back could be worked out from the total and the others: then the next smallest goes too. */
    static List<MeasureLine> suppress(List<MeasureLine> lines) {
        List<MeasureLine> told = new ArrayList<>();
        lines.forEach(line -> told.add(small(line) ? kept(line) : line));
        long hidden = told.stream().filter(MeasureLine::suppressed).count();
        if (hidden == 1 && told.size() > 1) {
            told.stream()
                    .filter(line -> !line.suppressed() && line.of() > 0)
                    .min(Comparator.comparingInt(MeasureLine::counted).thenComparing(MeasureLine::group))
                    .ifPresent(next -> told.set(told.indexOf(next), kept(next)));
        }
        return List.copyOf(told);
    }

    private static boolean small(MeasureLine line) {
        int others = line.of() - line.counted();
        return few(line.counted()) || few(others) || few(line.of());
    }

    private static boolean few(int count) {
        return count > 0 && count < FEWEST;
    }

    private static MeasureLine kept(MeasureLine line) {
        return new MeasureLine(line.group(), 0, 0, Optional.empty(), Optional.empty(), Optional.empty(), true);
    }
}
