package org.openmash.core.api.arrival;

import java.util.List;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.EntryId;
import org.osgi.annotation.versioning.ProviderType;

/** What follows from messages as they came. Called from many threads. */
@ProviderType
public interface ArrivalDesk {

    Arrivals arrivals(Caller caller, CaseId caseId);

    /**
     * Says whether two messages of the case tell of one incident. Linked, both stay and the earlier one counts for the
     * children that both name; the word can be changed.
     */
    Arrivals sayTwins(Caller caller, CaseId caseId, TwinWord word);

    /** Facts still missing in the caller's areas, the longest missing last, at most 500. */
    List<MissingFact> missing(Caller caller);

    /**
     * Fills in a missing fact, which ends its task.
     *
     * @throws org.openmash.core.api.Conflict when it is there already or was changed meanwhile
     */
    MissingFact fill(Caller caller, EntryId id, FoundFact found, long version);

    /** Contacts of an area by source, children counted; sources without any are left out. */
    List<ArrivalCount> figures(Caller caller, String area);
}
