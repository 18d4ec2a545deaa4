package org.openmash.store.jpa.internal.research;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.CandidateId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.RequestId;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.UserId;
import org.openmash.core.api.identity.Comparison;
import org.openmash.core.api.research.CandidateRecord;
import org.openmash.store.jpa.internal.base.Json;
import org.openmash.store.jpa.internal.base.PersonForm;

/** A candidate record in the table {@code candidate}. */
@Entity
@Table(name = "candidate")
public class CandidateRow {

    @Id
    private String id;

    private long version;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "request_id")
    private String requestId;

    private String agency;

    @Column(name = "record_id")
    private String recordId;

    @Column(name = "system_name")
    private String system;

    private String person;

    @Column(name = "known_since")
    private LocalDate since;

    private String contact;

    @Column(name = "subject_id")
    private String subjectId;

    private String comparison;

    @Enumerated(EnumType.STRING)
    private Comparison.Band band;

    @Enumerated(EnumType.STRING)
    private CandidateRecord.Verdict verdict;

    @Column(name = "verdict_reason")
    private String verdictReason;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected CandidateRow() {}

    CandidateRow(CandidateRecord candidate) {
        id = candidate.id().value();
        fill(candidate, 0);
    }

    final void fill(CandidateRecord candidate, long newVersion) {
        version = newVersion;
        caseId = candidate.caseId().value();
        requestId = candidate.requestId().value();
        agency = candidate.agency().value();
        recordId = candidate.recordId();
        system = candidate.system();
        person = PersonForm.write(candidate.person());
        since = candidate.since().orElse(null);
        contact = candidate.contact();
        subjectId = candidate.subject().value();
        comparison = Json.write(candidate.comparison());
        band = candidate.comparison().band();
        verdict = candidate.verdict();
        verdictReason = candidate.verdictReason();
        decidedBy = candidate.decidedBy().map(UserId::value).orElse(null);
        decidedAt = candidate.decidedAt().orElse(null);
    }

    CandidateRecord candidate() {
        return new CandidateRecord(
                new CandidateId(id),
                new CaseId(caseId),
                new RequestId(requestId),
                new AgencyId(agency),
                recordId,
                system,
                PersonForm.read(person),
                Optional.ofNullable(since),
                contact,
                new SubjectId(subjectId),
                Json.read(comparison, Comparison.class),
                verdict,
                verdictReason,
                Optional.ofNullable(decidedBy).map(UserId::new),
                Optional.ofNullable(decidedAt),
                version);
    }
}
