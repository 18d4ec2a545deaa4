package org.openmash.core.api.casework;

import java.util.List;
import java.util.Optional;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Page;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The board and the case page. Called from many threads. Every method throws {@link org.openmash.core.api.NotFound}
 * for a case the caller may not know, and {@link org.openmash.core.api.Conflict} for an old version.
 */
@ProviderType
public interface CaseDesk {

    /**
     * Open cases that the caller may see: red first, then by time left.
     *
     * @param cursor from an earlier page; empty for the first
     * @param limit 1 to 200
     */
    Page<CaseSummary> board(Caller caller, Optional<String> cursor, int limit);

    CaseFile open(Caller caller, CaseId id);

    FoundCases search(Caller caller, PersonSearch search);

    /** Records the lawful basis, without which no request leaves (invariant 1). */
    CaseFile recordBasis(Caller caller, CaseId id, LawfulBasis basis, long version);

    /**
     * Lets the hub ask although a parent has refused and significant harm is not suspected; the reason is mandatory. A new
     * basis needs a new override.
     */
    CaseFile overrideRefusal(Caller caller, CaseId id, String reason, long version);

    /** Rates the case; the reason is mandatory (invariant 5). A later rating tightens the deadline, never loosens it. */
    CaseFile rate(Caller caller, CaseId id, Rating rating, String reason, long version);

    /** The steps that the caller's role may take with this case, each open now or with what must come first. */
    List<NextStep> steps(Caller caller, CaseId id);

    /** Takes a decided case back into research because of something new; the decision stays on record. */
    CaseFile reopen(Caller caller, CaseId id, String reason, long version);

    /** Closes after feedback to the referrer, or with the reason why there is none. */
    CaseFile close(Caller caller, CaseId id, String reason, long version);
}
