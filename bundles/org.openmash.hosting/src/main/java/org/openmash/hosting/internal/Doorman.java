package org.openmash.hosting.internal;

import org.openmash.core.api.Caller;
import org.openmash.core.api.NotFound;
import org.openmash.core.api.NotPermitted;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.access.Policy;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.access.Verdict;

/** Lets in who may; a refusal is on record too. */
final class Doorman {

    private final AgreementBook book;
    private final Policy policy;

    Doorman(AgreementBook book, Policy policy) {
        this.book = book;
        this.policy = policy;
    }

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
