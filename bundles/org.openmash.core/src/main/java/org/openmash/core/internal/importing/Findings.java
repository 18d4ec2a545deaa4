package org.openmash.core.internal.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openmash.core.api.importing.ImportReport;
import org.openmash.core.api.importing.ImportReport.Finding;

/** What is wrong, or looks wrong, in a file: line, field and mend, never what stands there. Not thread-safe. */
final class Findings {

    private final List<Finding> mistakes = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();
    private final Set<Long> refused = new HashSet<>();

    void mistake(long line, String field, String mend) {
        refused.add(line);
        add(mistakes, line, field, mend);
    }

    void warning(long line, String field, String mend) {
        add(warnings, line, field, mend);
    }

    /** Notes a mistake unless this is right; gives back whether it is. */
    boolean check(boolean right, long line, String field, String mend) {
        if (!right) {
            mistake(line, field, mend);
        }
        return right;
    }

    boolean refuses(long line) {
        return refused.contains(line);
    }

    int refused() {
        return refused.size();
    }

    /** In the order of the lines. */
    List<Finding> mistakes() {
        return inOrder(mistakes);
    }

    /** In the order of the lines. */
    List<Finding> warnings() {
        return inOrder(warnings);
    }

    private static List<Finding> inOrder(List<Finding> list) {
        return list.stream().sorted(Comparator.comparingLong(Finding::line)).toList();
    }

    private static void add(List<Finding> list, long line, String field, String mend) {
        if (list.size() < ImportReport.MOST_FINDINGS) {
            list.add(new Finding(line, field, mend));
        }
    }
}
