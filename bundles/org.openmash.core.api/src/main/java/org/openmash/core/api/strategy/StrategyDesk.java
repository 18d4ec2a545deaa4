package org.openmash.core.api.strategy;

import java.util.List;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.EntryId;
import org.osgi.annotation.versioning.ProviderType;

/** Strategy discussions and side doors. Called from many threads. */
@ProviderType
public interface StrategyDesk {

    /** Oldest first. */
    List<Discussion> discussions(Caller caller, CaseId caseId);

    /** @throws org.openmash.core.api.InvalidRequest when an agency that must be there was not and no reason is given */
    Discussion record(Caller caller, CaseId caseId, NewDiscussion discussion, String idempotencyKey);

    /** Says what came of an action. @param action its place in the list, from 0 */
    Discussion complete(Caller caller, EntryId id, int action, String words, long version);

    /** Oldest first. */
    List<SideDoor> sideDoors(Caller caller, CaseId caseId);

    SideDoor use(Caller caller, CaseId caseId, SideDoor door, String idempotencyKey);
}
