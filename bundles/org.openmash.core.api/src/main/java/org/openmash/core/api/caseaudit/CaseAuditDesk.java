package org.openmash.core.api.caseaudit;

import java.util.List;
import org.openmash.core.api.Caller;
import org.openmash.core.api.EntryId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Audits of named cases by several agencies. Taking part opens no case: auditors are people of the room. Called from
 * many threads.
 */
@ProviderType
public interface CaseAuditDesk {

    /** Newest first, at most 200. */
    List<CaseAuditLine> audits(Caller caller, String area);

    CaseAudit audit(Caller caller, EntryId id);

    /** @throws org.openmash.core.api.InvalidRequest for a case that is not of the area or not decided */
    CaseAudit open(Caller caller, NewCaseAudit audit, String idempotencyKey);

    /**
     * Grades one case for the caller's agency, once and for all.
     *
     * @throws org.openmash.core.api.NotPermitted when the agency takes no part
     * @throws org.openmash.core.api.Conflict when it has graded the case, or the audit is closed
     */
    CaseAudit grade(Caller caller, EntryId id, NewGrading grading, String idempotencyKey);

    /**
     * Closes it with its findings, whoever has graded by then, and raises their gaps in the same commit.
     *
     * @throws org.openmash.core.api.Conflict for an old version, or when it is closed
     */
    CaseAudit close(Caller caller, EntryId id, NewFindings findings, long version);
}
