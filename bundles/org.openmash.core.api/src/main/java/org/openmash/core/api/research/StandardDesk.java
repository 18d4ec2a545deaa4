package org.openmash.core.api.research;

import java.util.List;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.RequestId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Asking by the area's practice standard, and asking less. Called from many threads. Every method throws
 * {@link org.openmash.core.api.NotFound} for a case or request the caller may not know.
 */
@ProviderType
public interface StandardDesk {

    /** By the concerns of the case's contacts and its rating. */
    ProposedStandard proposal(Caller caller, CaseId id);

    /**
     * Asks the agencies of the standard, each its own question; those left out are put on record with the reason.
     *
     * @param idempotencyKey chosen by the sender; blank when it chose none
     * @throws org.openmash.core.api.Conflict without basis and rating, or when the standard has nobody to ask
     */
    List<ResearchRequest> ask(Caller caller, CaseId id, StandardWish wish, String idempotencyKey);

    /** Takes questions or people away from a request that is not answered yet. */
    ResearchRequest narrow(Caller caller, RequestId id, RequestChange change, long version);

    /** Takes back a request that is not answered yet; what still comes is not taken. */
    ResearchRequest cancel(Caller caller, RequestId id, String reason, long version);
}
