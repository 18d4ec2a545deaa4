package org.openmash.core.api.cover;

import java.util.List;
import org.openmash.core.api.Caller;
import org.openmash.core.api.InvalidRequest;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Who holds which case. Holding opens and closes nothing: whoever works on cases of the area may work on each of them.
 * Called from many threads.
 */
@ProviderType
public interface CaseloadDesk {

    /** What is for the caller to look after, overdue first; for managers everything that somebody holds. */
    List<HeldCase> caseload(Caller caller, String area);

    /**
     * Passes cases on, all in one commit, and returns {@link #caseload}. A case that this person holds stays as it is.
     *
     * @throws InvalidRequest for a person who is away or works on no case here, and for a case that is not open here
     */
    List<HeldCase> pass(Caller caller, NewPassing passing);

    /** What each person who works on cases of the area has to do, the most overdue first; what nobody holds at the end. */
    List<PersonLoad> loads(Caller caller, String area);
}
