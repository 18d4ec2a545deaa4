package org.openmash.core.api.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.ConsultationId;
import org.openmash.core.api.ContactId;
import org.openmash.core.api.consultation.Consultation;
import org.osgi.annotation.versioning.ProviderType;

/** Consultations, written once, and which contacts quoted them. */
@ProviderType
public interface ConsultationStore {

    void insert(Consultation consultation);

    Optional<Consultation> find(ConsultationId id);

    Optional<Consultation> byReference(String area, String reference);

    /** Newest first. */
    List<Consultation> ofArea(String area, int limit);

    /** Those that advised a contact and were quoted by none, oldest first. */
    List<Consultation> unanswered(String area);

    void quote(ConsultationId id, ContactId contact, CaseId caseId);

    /** Those of them that a contact has quoted. */
    Set<ConsultationId> quoted(Set<ConsultationId> ids);

    /** Quoted by contacts of this case, oldest first. */
    List<Consultation> quotedBy(CaseId caseId);
}
