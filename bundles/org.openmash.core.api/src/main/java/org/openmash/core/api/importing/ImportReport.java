package org.openmash.core.api.importing;

import java.util.List;
import java.util.Optional;
import org.openmash.core.api.ImportId;

/**
 * What a CSV of past contacts did, or would do.
 *
 * @param id the import by which it can be undone; empty after a dry run and when nothing was taken
 * @param contacts how many contacts were taken, or would be; 0 when a row is refused
 * @param people how many people they name
 * @param alreadyIn how many contacts of the file the area has already by their reference; they are left as they are
 * @param refused how many rows are refused; nothing was taken when there is one
 * @param mistakes what is wrong, in order of the lines, at most {@link #MOST_FINDINGS}
 * @param warnings what was taken as recorded although it looks wrong, at most {@link #MOST_FINDINGS}
 * @param dryRun nothing was to be taken
 */
public record ImportReport(
        Optional<ImportId> id,
        int contacts,
        int people,
        int alreadyIn,
        int refused,
        List<Finding> mistakes,
        List<Finding> warnings,
        boolean dryRun) {

    /** No more than so many are listed. */
    public static final int MOST_FINDINGS = 1_000;

    /**
     * One thing to look at; never what stands there, which is about a child.
     *
     * @param line line of the file, the heading is 1
     * @param field column of the heading; {@code file} or {@code heading} for the whole
     * @param mend what is wrong and how to put it right
     */
    public record Finding(long line, String field, String mend) {

        /** As one line for people. */
        public String words() {
            return "line " + line + ", " + field + ": " + mend;
        }
    }

    public ImportReport {
        mistakes = List.copyOf(mistakes);
        warnings = List.copyOf(warnings);
    }
}
