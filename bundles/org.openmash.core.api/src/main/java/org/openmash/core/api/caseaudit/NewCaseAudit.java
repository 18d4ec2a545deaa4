package org.openmash.core.api.caseaudit;

import java.time.LocalDate;
import java.util.List;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.CaseId;

/**
 * An audit to be opened.
 *
 * @param theme what it looks at, without names
 * @param from first day of the period that it looks at
 * @param until last day of that period
 * @param due by which day every agency has graded; not in the past
 * @param cases 1 to 50 decided cases of the area
 * @param agencies at least two that take part in the area
 */
public record NewCaseAudit(
        String area,
        String theme,
        LocalDate from,
        LocalDate until,
        LocalDate due,
        List<CaseId> cases,
        List<AgencyId> agencies) {
    public NewCaseAudit {
        cases = cases == null ? List.of() : List.copyOf(cases);
        agencies = agencies == null ? List.of() : List.copyOf(agencies);
    }
}
