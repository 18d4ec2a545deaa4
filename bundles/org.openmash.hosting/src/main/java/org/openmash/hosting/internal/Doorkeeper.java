package org.openmash.hosting.internal;

import org.openmash.core.api.Caller;
import org.openmash.core.api.NotFound;
import org.openmash.core.api.NotPermitted;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.access.Policy;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.access.Verdict;

/** Asks the policy before anything is done; a refusal is on record. */
final class Doorkeeper {

    private final Policy policy;
    private final AgreementBook book;

    Doorkeeper(Policy policy, AgreementBook book) {
        this.policy = policy;
        this.book = book;
    }

    /** @throws NotFound instead of {@link NotPermitted} where the caller may not even know of it */
    void permit(Caller caller, Action action, Target target) {
        Verdict verdict = policy.decide(caller, action, target);
        if (verdict.permitted()) {
            return;
        }
        book.record(caller, action, target, "denied", verdict.reasonCode());
        if (verdict.existenceSealed()) {
            throw new NotFound("there is no such " + target.kind());
        }
        throw new NotPermitted(action.name(), verdict.reasonCode());
    }
}
