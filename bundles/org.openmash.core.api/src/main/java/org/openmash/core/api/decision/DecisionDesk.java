package org.openmash.core.api.decision;

import java.util.List;
import java.util.Optional;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.area.Area.Threshold;
import org.osgi.annotation.versioning.ProviderType;

/** The threshold decision. Called from many threads. */
@ProviderType
public interface DecisionDesk {

    /**
     * @throws org.openmash.core.api.InvalidRequest without rationale, with an unknown code or level
     * @throws org.openmash.core.api.Conflict for an old version, or missing returns that were not acknowledged
     */
    DecisionView decide(Caller caller, CaseId caseId, NewDecision decision, long version);

    /** The levels of need among which this case is decided, in the words of its area. */
    List<Threshold> levels(Caller caller, CaseId caseId);

    Optional<DecisionView> decision(Caller caller, CaseId caseId);
}
