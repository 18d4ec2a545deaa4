package org.openmash.core.api.research;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.openmash.connector.api.PersonDetails;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.CandidateId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.RequestId;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.UserId;
import org.openmash.core.api.identity.Comparison;

/**
 * A record that an agency offered as possibly one of the subjects, compared with the subject it fits best, and what a
 * person decided. Source values stay as recorded, errors included.
 *
 * @param recordId the agency's own id
 * @param comparison with {@code subject}: band and reasons in words
 * @param verdict what a person decided
 * @param verdictReason mandatory for every verdict but UNDECIDED
 */
public record CandidateRecord(
        CandidateId id,
        CaseId caseId,
        RequestId requestId,
        AgencyId agency,
        String recordId,
        String system,
        PersonDetails person,
        Optional<LocalDate> since,
        String contact,
        SubjectId subject,
        Comparison comparison,
        Verdict verdict,
        String verdictReason,
        Optional<UserId> decidedBy,
        Optional<Instant> decidedAt,
        long version) {

    /** What a person decided about a candidate. */
    public enum Verdict {
        UNDECIDED,
        CONFIRMED,
        REJECTED,
        /** Cannot be told apart now (twins, an initial only): stays on nobody's chronology. */
        UNRESOLVED
    }

    /** The same record with what its source holds now, compared anew. */
    public CandidateRecord compared(PersonDetails held, SubjectId with, Comparison anew) {
        return new CandidateRecord(
                id,
                caseId,
                requestId,
                agency,
                recordId,
                system,
                held,
                since,
                contact,
                with,
                anew,
                verdict,
                verdictReason,
                decidedBy,
                decidedAt,
                version);
    }

    /** The same record with a verdict. */
    public CandidateRecord decided(Verdict said, String reason, Optional<UserId> by, Optional<Instant> at) {
        return new CandidateRecord(
                id,
                caseId,
                requestId,
                agency,
                recordId,
                system,
                person,
                since,
                contact,
                subject,
                comparison,
                said,
                reason,
                by,
                at,
                version);
    }

    @Override
    public String toString() {
        return "CandidateRecord[" + id + "]";
    }
}
