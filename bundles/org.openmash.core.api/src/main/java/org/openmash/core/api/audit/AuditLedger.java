package org.openmash.core.api.audit;

import java.util.Optional;
import org.openmash.core.api.Caller;
import org.openmash.core.api.Page;
import org.osgi.annotation.versioning.ProviderType;

/** Reads and verifies the chain. Called from many threads. */
@ProviderType
public interface AuditLedger {

    /**
     * The result of walking the whole chain.
     *
     * @param rows how many rows were walked
     * @param firstBad node and sequence of the first row that does not fit; empty when all fit
     */
    record Verification(long rows, Optional<String> firstBad) {}

    Verification verify(Caller caller);

    /** Newest first; {@code limit} 1 to 200. */
    Page<AuditRow> read(Caller caller, Optional<String> targetId, Optional<String> cursor, int limit);
}
