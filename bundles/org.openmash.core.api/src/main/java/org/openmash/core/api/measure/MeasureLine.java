package org.openmash.core.api.measure;

import java.util.Optional;

/**
 * One figure.
 *
 * @param group what it is for, such as the month; blank for all
 * @param counted cases that count; 0 when suppressed
 * @param of cases that were looked at; 0 when suppressed
 * @param percent share of those that count, rounded; empty when suppressed, without cases and for other kinds
 * @param median in hours or minutes, one decimal; empty when suppressed, without cases and for other kinds
 * @param ninetieth 90th percentile, likewise
 * @param suppressed it is not told since so few cases might show who they are
 */
public record MeasureLine(
        String group,
        int counted,
        int of,
        Optional<Integer> percent,
        Optional<Double> median,
        Optional<Double> ninetieth,
        boolean suppressed) {}
