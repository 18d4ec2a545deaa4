package org.openmash.core.internal.caseaudit;

import java.util.List;
import org.openmash.core.api.EntryId;
import org.openmash.core.api.caseaudit.NewGrading.Mark;

/** What one agency said about one case in one audit. */
record KeptGrading(EntryId audit, List<Mark> marks, int level, String learning) {
    @Override
    public String toString() {
        return "KeptGrading[" + audit + "]";
    }
}
