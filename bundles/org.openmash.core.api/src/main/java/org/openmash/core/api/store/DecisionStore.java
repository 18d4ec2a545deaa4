package org.openmash.core.api.store;

import java.util.List;
import java.util.Optional;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.decision.Decision;
import org.osgi.annotation.versioning.ProviderType;

/** Decisions; a later one is added, the latest counts. */
@ProviderType
public interface DecisionStore {

    void insert(Decision decision);

    Optional<Decision> latest(CaseId caseId);

    /** Oldest first. */
    List<Decision> decisions(CaseId caseId);
}
