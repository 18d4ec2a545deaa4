package org.openmash.core.api.picture;

import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.osgi.annotation.versioning.ProviderType;

/** The sealed room. Called from many threads; every look is audited in its own transaction. */
@ProviderType
public interface PictureRoom {

    /** @throws org.openmash.core.api.NotFound for everybody outside the room */
    Picture picture(Caller caller, CaseId caseId);
}
