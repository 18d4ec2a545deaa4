package org.openmash.connector.api;

import java.util.Objects;

/**
 * The hub's word on one emitted element.
 *
 * @param outcome what became of it
 * @param reason why it was rejected, naming field and mend; empty otherwise; never null
 */
public record Receipt(Outcome outcome, String reason) {

    /** TAKEN and DUPLICATE mean durable: the source may forget it. */
    public enum Outcome {
        /** Stored and committed (or, in a research call, taken up). */
        TAKEN,
        /** The hub already has it under the same external id. */
        DUPLICATE,
        /** Not stored and never will be as it stands; the source keeps it aside for a person. */
        REJECTED,
        /** Not stored now (hub busy, call over); offer it again later. */
        NOT_NOW
    }

    public Receipt {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(reason, "reason");
    }

    public boolean durable() {
        return outcome == Outcome.TAKEN || outcome == Outcome.DUPLICATE;
    }
}
