package org.openmash.core.api.pattern;

import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Patterns of a case. Called from many threads. Every method throws {@link org.openmash.core.api.NotFound} for a case
 * the caller may not know.
 */
@ProviderType
public interface PatternDesk {

    PatternSheet patterns(Caller caller, CaseId id);

    /**
     * Signs, as a second person, that the case may close without further action although patterns are open.
     *
     * @param words why (mandatory)
     * @param idempotencyKey chosen by the sender; blank when it chose none
     * @throws org.openmash.core.api.Conflict without such a decision, without an open pattern, or when the caller made
     *     the decision
     */
    PatternSheet sign(Caller caller, CaseId id, String words, String idempotencyKey);
}
