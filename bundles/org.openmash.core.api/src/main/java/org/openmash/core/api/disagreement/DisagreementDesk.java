package org.openmash.core.api.disagreement;

import java.util.List;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.EntryId;
import org.osgi.annotation.versioning.ProviderType;

/** Professional disagreement on a case. Called from many threads. */
@ProviderType
public interface DisagreementDesk {

    /** Oldest first. */
    List<Disagreement> disagreements(Caller caller, CaseId caseId);

    Disagreement raise(Caller caller, CaseId caseId, NewDisagreement disagreement, String idempotencyKey);

    /** The other agency says its position. */
    Disagreement answer(Caller caller, EntryId id, String position, long version);

    /** To the next stage. @throws org.openmash.core.api.Conflict at the last one, or when it is resolved */
    Disagreement escalate(Caller caller, EntryId id, long version);

    Disagreement resolve(Caller caller, EntryId id, Resolution resolution, long version);
}
