package org.openmash.core.api.allocation;

import java.util.List;
import org.openmash.core.api.AllocationId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.osgi.annotation.versioning.ProviderType;

/** Allocation after the decision. Called from many threads. */
@ProviderType
public interface AllocationDesk {

    /**
     * Offers a decided case to a team or service.
     *
     * @param idempotencyKey chosen by the sender; the same key and sender give the same answer again
     * @throws org.openmash.core.api.Conflict before the decision, and for a place that has not yet declined or ended
     */
    AllocationView allocate(Caller caller, CaseId caseId, NewAllocation allocation, String idempotencyKey);

    /** Allocations of a case, oldest first. */
    List<AllocationView> ofCase(Caller caller, CaseId caseId);

    /** Services that are there for a child of that age, level and address, the shortest wait first. */
    List<ServiceLine> suggested(Caller caller, CaseId caseId);

    /** What went to the caller's teams, newest first, at most 200. */
    List<AllocationView> ofOwnTeams(Caller caller);

    /**
     * The team's word.
     *
     * @param words mandatory for {@link AllocationStep#DECLINE} and {@link AllocationStep#END}
     * @throws org.openmash.core.api.Conflict for an old version or a step that is not open
     */
    AllocationView report(Caller caller, AllocationId id, AllocationStep step, String words, long version);

    /** Answers the oldest open question how the child is. */
    AllocationView answer(Caller caller, AllocationId id, String words, long version);

    /** Says whether the released pack was useful; once more in place of the last word. */
    AllocationView rate(Caller caller, AllocationId id, Course.Usefulness useful, String comment, long version);

    /** Says that this case follows an earlier one, which the caller must be able to read. */
    List<EpisodeLine> follow(Caller caller, CaseId caseId, CaseId earlier, EpisodeKind kind);

    /** Cases before and after this one, of those that the caller may read. */
    List<EpisodeLine> episodes(Caller caller, CaseId caseId);
}
