package org.openmash.core.api.journal;

import java.time.Instant;
import java.util.Optional;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.osgi.annotation.versioning.ProviderType;

/** Looks back at what was known. Called from many threads. */
@ProviderType
public interface HindsightDesk {

    /**
     * The case as the hub knew it at an instant.
     *
     * @param at not in the future; empty for now
     * @throws org.openmash.core.api.NotFound for a case the caller may not know
     * @throws org.openmash.core.api.InvalidRequest for an instant that has not come
     */
    AsOf asOf(Caller caller, CaseId id, Optional<Instant> at);
}
