package org.openmash.core.api.evidence;

import java.time.Instant;
import java.util.Optional;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.osgi.annotation.versioning.ProviderType;

/** Makes evidence packs. Called from many threads. */
@ProviderType
public interface EvidenceDesk {

    /**
     * The evidence pack of a case as of an instant. The same instant gives the same reader the same pack. That it was
     * made, and why, is put into the journal of the case in the same commit.
     *
     * @param reason what it is for; mandatory
     * @param at not in the future; empty for now
     * @throws org.openmash.core.api.NotFound for a case the caller may not know
     * @throws org.openmash.core.api.InvalidRequest without a reason, or for an instant that has not come
     */
    EvidencePack make(Caller caller, CaseId id, String reason, Optional<Instant> at);
}
