package org.openmash.core.api.caseaudit;

import java.time.LocalDate;
import org.openmash.core.api.EntryId;

/**
 * An audit in a list.
 *
 * @param cases how many cases it looks at
 * @param mine whether the reader's agency takes part
 * @param overdue whether it is open after its day
 */
public record CaseAuditLine(
        EntryId id,
        String theme,
        LocalDate from,
        LocalDate until,
        LocalDate due,
        CaseAudit.State state,
        int cases,
        boolean mine,
        boolean overdue) {}
