package org.openmash.core.api.research;

import java.util.List;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CandidateId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.RequestId;
import org.osgi.annotation.versioning.ProviderType;

/** Asking agencies, whose record it is, and their returns. Called from many threads. */
@ProviderType
public interface ResearchDesk {

    /**
     * Asks agencies: connectors are asked at once, in parallel; desks get the request in their queue. An agency that
     * was asked before is asked again for what is new.
     *
     * @throws org.openmash.core.api.Conflict without a lawful basis and a rating on the case (invariant 1)
     */
    List<ResearchRequest> ask(Caller caller, CaseId caseId, NewResearch research);

    /**
     * As above; sent again under the same key nobody is asked a second time.
     *
     * @param idempotencyKey chosen by the sender; blank when it chose none
     * @throws org.openmash.core.api.Conflict when the key was used for another question
     */
    default List<ResearchRequest> ask(Caller caller, CaseId caseId, NewResearch research, String idempotencyKey) {
        return ask(caller, caseId, research);
    }

    List<ResearchRequest> requests(Caller caller, CaseId caseId);

    /** The "known to" headline, ready in two seconds after asking; grows as agencies answer. */
    List<KnownTo> knownTo(Caller caller, CaseId caseId);

    List<CandidateRecord> candidates(Caller caller, CaseId caseId);

    /** Confirms or rejects with a reason; reversible; a twin warning needs the words of the person who overrides it. */
    CandidateRecord decideIdentity(Caller caller, CandidateId id, IdentityDecision decision, long version);

    /**
     * Asks the agency for content on its confirmed records.
     *
     * @throws org.openmash.core.api.Conflict when none is confirmed
     */
    ResearchRequest retrieve(Caller caller, RequestId id);

    /** Requests that the caller's own agency must answer or review, by due time. */
    List<DeskTask> desk(Caller caller);

    DeskTask deskTask(Caller caller, RequestId id);

    /** Answers at the desk. */
    DeskTask answer(Caller caller, RequestId id, DeskAnswer answer, long version);

    /** Accepts, trims, words or leaves out what the own agency's connector retrieved. */
    DeskTask review(Caller caller, RequestId id, ReturnReview review, long version);
}
