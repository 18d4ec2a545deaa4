package org.openmash.core.api.review;

import java.util.List;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CandidateId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.research.ResearchDesk;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Clerical review of identities; the decision itself is {@link ResearchDesk#decideIdentity}. Called from many threads.
 */
@ProviderType
public interface IdentityReview {

    /** Undecided pairs that people must look at, possible ones and twins or siblings, in the caller's areas; oldest case first. */
    List<ReviewPair> queue(Caller caller);

    ReviewPair pair(Caller caller, CandidateId id);

    /** People of other cases in the caller's areas who may be people of this case, most alike first. */
    List<KnownPerson> knownBefore(Caller caller, CaseId id);

    /** How people and machine agree in an area, by band. */
    List<BandAgreement> agreement(Caller caller, String area);
}
