package org.openmash.store.jpa.internal.research;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.openmash.core.api.CandidateId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.UserId;
import org.openmash.core.api.identity.Comparison.Band;
import org.openmash.core.api.research.CandidateRecord.Verdict;
import org.openmash.core.api.review.IdentityEntry;
import org.openmash.store.jpa.internal.base.Json;

/** What somebody said about a candidate, in the table {@code identity_entry}. */
@Entity
@Table(name = "identity_entry")
public class IdentityEntryRow {

    @Id
    private String id;

    @Column(name = "candidate_id")
    private String candidateId;

    @Column(name = "case_id")
    private String caseId;

    private String area;

    @Column(name = "subject_id")
    private String subjectId;

    @Enumerated(EnumType.STRING)
    private Band band;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String reason;

    @Column(name = "said_by")
    private String saidBy;

    @Column(name = "said_by_name")
    private String saidByName;

    @Column(name = "said_at")
    private Instant saidAt;

    private String facts;

    @Column(name = "awaits_second")
    private boolean awaitsSecond;

    protected IdentityEntryRow() {}

    IdentityEntryRow(IdentityEntry entry) {
        id = entry.id();
        candidateId = entry.candidate().value();
        caseId = entry.caseId().value();
        area = entry.area();
        subjectId = entry.subject().value();
        band = entry.band();
        verdict = entry.verdict();
        reason = entry.reason();
        saidBy = entry.by().value();
        saidByName = entry.byName();
        saidAt = entry.at();
        facts = Json.writeSet(entry.facts());
        awaitsSecond = entry.awaitsSecond();
    }

    IdentityEntry entry() {
        return new IdentityEntry(
                id,
                new CandidateId(candidateId),
                new CaseId(caseId),
                area,
                new SubjectId(subjectId),
                band,
                verdict,
                reason,
                new UserId(saidBy),
                saidByName,
                saidAt,
                Json.wordSet(facts),
                awaitsSecond);
    }
}
