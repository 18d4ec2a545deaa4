package org.openmash.store.jpa.internal.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.openmash.core.api.CaseId;

/** The wrapped key of a case in the table {@code case_key}; written once. */
@Entity
@Table(name = "case_key")
public class CaseKeyRow {

    @Id
    @Column(name = "case_id")
    private String caseId;

    private byte[] wrapped;

    protected CaseKeyRow() {}

    CaseKeyRow(CaseId caseId, byte[] wrapped) {
        this.caseId = caseId.value();
        this.wrapped = wrapped.clone();
    }

    byte[] wrapped() {
        return wrapped.clone();
    }
}
