package org.openmash.store.jpa.internal.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.openmash.core.api.audit.AuditRow;

/** A link of the audit chain in the table {@code audit_row}; written once. */
@Entity
@Table(name = "audit_row")
public class AuditRowEntity {

    /** Node and sequence. */
    @Id
    private String id;

    private String node;

    private long seq;

    @Column(name = "recorded_at")
    private Instant at;

    @Column(name = "user_id")
    private String userId;

    private String employer;

    private String purpose;

    @Column(name = "action_code")
    private String action;

    @Column(name = "target_kind")
    private String targetKind;

    @Column(name = "target_id")
    private String targetId;

    private String area;

    private String outcome;

    @Column(name = "reason_code")
    private String reasonCode;

    @Column(name = "more_fields")
    private String fields;

    @Column(name = "previous_hash")
    private String previousHash;

    @Column(name = "row_hash")
    private String hash;

    protected AuditRowEntity() {}

    AuditRowEntity(AuditRow row) {
        id = row.node() + "/" + row.seq();
        node = row.node();
        seq = row.seq();
        at = row.at();
        userId = row.user();
        employer = row.employer();
        purpose = row.purpose();
        action = row.action();
        targetKind = row.targetKind();
        targetId = row.targetId();
        area = row.area();
        outcome = row.outcome();
        reasonCode = row.reasonCode();
        fields = row.fields();
        previousHash = row.previousHash();
        hash = row.hash();
    }

    AuditRow row() {
        return new AuditRow(
                node,
                seq,
                at,
                userId,
                employer,
                purpose,
                action,
                targetKind,
                targetId,
                area,
                outcome,
                reasonCode,
                fields,
                previousHash,
                hash);
    }
}
