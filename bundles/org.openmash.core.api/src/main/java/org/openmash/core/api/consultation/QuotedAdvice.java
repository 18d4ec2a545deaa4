package org.openmash.core.api.consultation;

import java.time.Instant;

/** What a case takes over from a consultation that its contact quoted: the advice, never the asides. */
public record QuotedAdvice(
        String reference,
        Instant heldAt,
        String organisation,
        String callerRole,
        int suggestedLevel,
        boolean referralAdvised,
        String advice,
        String nextStep) {

    @Override
    public String toString() {
        return "QuotedAdvice[" + reference + "]";
    }
}
