package org.openmash.rest.internal.resource;

import java.util.List;
import java.util.Optional;
import org.openmash.core.api.measure.MeasureLine;

/** Figures as comma-separated values; what is kept back has no number. */
final class MeasureTable {

    private static final String HEADING = "group,counted,of,percent,median,ninetieth,kept back\r\n";

    private MeasureTable() {}

    static String of(List<MeasureLine> lines) {
        StringBuilder table = new StringBuilder(HEADING);
        for (MeasureLine line : lines) {
            boolean told = !line.suppressed();
            table.append(cell(line.group()))
                    .append(',')
                    .append(told ? "" + line.counted() : "")
                    .append(',')
                    .append(told ? "" + line.of() : "")
                    .append(',')
                    .append(number(line.percent()))
                    .append(',')
                    .append(number(line.median()))
                    .append(',')
                    .append(number(line.ninetieth()))
                    .append(',')
                    .append(told ? "no" : "yes")
                    .append("\r\n");
        }
        return table.toString();
    }

    private static String number(Optional<? extends Number> number) {
        return number.map(Object::toString).orElse("");
    }

    /** Quoted, and never taken for a formula by a spreadsheet. */
    private static String cell(String text) {
        String safe = text.matches("(?s)^[=+\\-@\\t\\r].*") ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
