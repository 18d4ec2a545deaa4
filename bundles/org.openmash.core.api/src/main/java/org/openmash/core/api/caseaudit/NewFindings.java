package org.openmash.core.api.caseaudit;

import java.util.List;
import org.openmash.core.api.AgencyId;

/**
 * With what an audit is closed.
 *
 * @param words what was found, without names
 * @param gaps gaps in practice that go into the register of gaps with it; may be none
 */
public record NewFindings(String words, List<FoundGap> gaps) {

    /**
     * A gap in practice that the audit has shown.
     *
     * @param theme one of {@link org.openmash.core.api.learning.NewLesson#GAPS}
     * @param agency who must answer it
     */
    public record FoundGap(String theme, String words, AgencyId agency) {
        @Override
        public String toString() {
            return "FoundGap[" + theme + "]";
        }
    }

    public NewFindings {
        gaps = gaps == null ? List.of() : List.copyOf(gaps);
    }

    @Override
    public String toString() {
        return "NewFindings[•••]";
    }
}
