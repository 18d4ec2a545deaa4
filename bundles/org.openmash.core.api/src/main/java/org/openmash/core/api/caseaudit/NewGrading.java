package org.openmash.core.api.caseaudit;

import java.util.List;
import org.openmash.core.api.CaseId;

/**
 * What the auditor of one agency says about one case.
 *
 * @param marks one for each question
 * @param level level of need that the agency's own auditor would have decided, 1 to 4
 * @param learning what is to be learnt; may be blank
 */
public record NewGrading(CaseId caseId, List<Mark> marks, int level, String learning) {

    /** What is asked about each case. */
    public enum Question {
        THRESHOLD,
        VOICE_OF_THE_CHILD,
        TIMELINESS,
        INFORMATION_SHARING
    }

    /** How good it was, best first. */
    public enum Grade {
        OUTSTANDING,
        GOOD,
        REQUIRES_IMPROVEMENT,
        INADEQUATE
    }

    /** The answer to one question. */
    public record Mark(Question question, Grade grade) {}

    public NewGrading {
        marks = marks == null ? List.of() : List.copyOf(marks);
    }

    @Override
    public String toString() {
        return "NewGrading[" + caseId + "]";
    }
}
