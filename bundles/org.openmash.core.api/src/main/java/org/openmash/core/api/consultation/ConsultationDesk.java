package org.openmash.core.api.consultation;

import java.util.List;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.ConsultationId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The advice line. A consultation makes no person and no case, and no search on people finds it. Called from many
 * threads.
 */
@ProviderType
public interface ConsultationDesk {

    /**
     * Puts a consultation on record for good.
     *
     * @param idempotencyKey chosen by the sender; the same key and sender give the same answer again
     * @throws org.openmash.core.api.InvalidRequest naming the field and the mend, such as an identity without serious risk
     */
    ConsultationView record(Caller caller, NewConsultation consultation, String idempotencyKey);

    ConsultationView consultation(Caller caller, ConsultationId id);

    /** The newest of one area, at most 200. */
    List<ConsultationLine> consultations(Caller caller, String area);

    /** Those that advised a contact which is overdue, the longest overdue first. */
    List<ConsultationLine> overdue(Caller caller, String area);

    /** The advice that contacts of this case quoted, oldest first. */
    List<QuotedAdvice> ofCase(Caller caller, CaseId caseId);
}
