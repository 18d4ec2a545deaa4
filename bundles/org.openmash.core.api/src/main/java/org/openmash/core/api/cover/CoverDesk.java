package org.openmash.core.api.cover;

import java.util.List;
import org.openmash.core.api.Caller;
import org.openmash.core.api.EntryId;
import org.osgi.annotation.versioning.ProviderType;

/** The duty rota of an area, absences and deputies. Called from many threads. */
@ProviderType
public interface CoverDesk {

    /** Shifts and absences that run or are to come, soonest first. */
    List<CoverLine> cover(Caller caller, String area);

    /**
     * Puts down a shift or an absence. A deputy has the same employer and a role of the absent person, so that nobody
     * sees more by standing in, and is not absent meanwhile.
     */
    CoverLine put(Caller caller, NewCover cover, String idempotencyKey);

    /** Takes a shift or an absence back, or ends it early. */
    void end(Caller caller, EntryId id, long version);

    /** What each receiving team of an area has to do, the busiest first. */
    List<Workload> workload(Caller caller, String area);
}
