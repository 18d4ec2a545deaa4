package org.openmash.core.api.learning;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.CaseId;

/**
 * A gap in practice, or a barrier to sharing.
 *
 * @param theme one of {@link #GAPS} or {@link #BARRIERS}
 * @param words what it is, without names
 * @param agency who must answer it
 * @param owner who of that agency sees to it; needed for a barrier
 * @param due by when; empty gives a gap ten working days
 * @param caseId the case that showed it; empty for none
 */
public record NewLesson(
        String area,
        Kind kind,
        String theme,
        String words,
        AgencyId agency,
        String owner,
        Optional<LocalDate> due,
        Optional<CaseId> caseId) {

    /** Themes of gaps. */
    public static final Set<String> GAPS = Set.of(
            "recording", "sharing", "timeliness", "identity", "procedure", "thresholds", "voice-of-the-child", "other");

    /** Themes of barriers. */
    public static final Set<String> BARRIERS = Set.of("law", "system", "staffing", "language", "other");

    /** Which register. */
    public enum Kind {
        GAP,
        BARRIER
    }

    public NewLesson {
        due = due == null ? Optional.empty() : due;
        caseId = caseId == null ? Optional.empty() : caseId;
    }

    @Override
    public String toString() {
        return "NewLesson[" + kind + "]";
    }
}
