package org.openmash.core.api.retention;

import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Furthest point and legal hold of a case. Called from many threads. Every method throws
 * {@link org.openmash.core.api.NotFound} for a case the caller may not know.
 */
@ProviderType
public interface RetentionDesk {

    Retention retention(Caller caller, CaseId id);

    /**
     * Puts a case under a legal hold, open or closed.
     *
     * @param reason which inquiry or proceedings (mandatory)
     * @throws org.openmash.core.api.Conflict when it is held already
     */
    Retention hold(Caller caller, CaseId id, String reason);

    /**
     * Lifts the hold.
     *
     * @param reason why it may go (mandatory)
     * @throws org.openmash.core.api.Conflict when it is not held
     */
    Retention lift(Caller caller, CaseId id, String reason);
}
