package org.openmash.core.api.measure;

import java.time.LocalDate;

/**
 * Which figures are wanted.
 *
 * @param measure id of a {@link Measure}
 * @param from first day of receipt, inclusive
 * @param until last day of receipt, inclusive; at most 1,100 days after the first
 */
public record MeasureQuestion(String measure, String area, LocalDate from, LocalDate until) {}
