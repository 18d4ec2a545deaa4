package org.openmash.store.jpa.internal.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.ConsultationId;
import org.openmash.core.api.ContactId;

/** That a contact quoted a consultation, in the table {@code consultation_quote}. */
@Entity
@Table(name = "consultation_quote")
public class QuoteRow {

    @Id
    @Column(name = "contact_id")
    private String contactId;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "consultation_id")
    private String consultationId;

    protected QuoteRow() {}

    QuoteRow(ConsultationId consultation, ContactId contact, CaseId owner) {
        consultationId = consultation.value();
        contactId = contact.value();
        caseId = owner.value();
    }
}
