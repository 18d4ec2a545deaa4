package org.openmash.core.api.picture;

import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The picture in order. Called from many threads; every look is audited. Every method throws
 * {@link org.openmash.core.api.NotFound} for everybody outside the room.
 */
@ProviderType
public interface OverviewDesk {

    Overview overview(Caller caller, CaseId id);

    /**
     * Puts down a note.
     *
     * @param idempotencyKey chosen by the sender; blank when it chose none
     * @throws org.openmash.core.api.Conflict when the case is closed
     */
    Overview note(Caller caller, CaseId id, NewPictureNote note, String idempotencyKey);
}
