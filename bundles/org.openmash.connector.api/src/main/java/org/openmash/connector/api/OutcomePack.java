package org.openmash.connector.api;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A released pack: exactly what the recipient may have, nothing else. {@code toString()} is redacted.
 *
 * @param packId the hub's id, the same on every delivery attempt
 * @param caseReference the case number people use
 * @param recipient recipient code it was released to
 * @param outcome the outcome and level in words
 * @param lines released lines in reading order
 * @param releasedAt when it was released (UTC)
 */
public record OutcomePack(
        String packId, String caseReference, String recipient, String outcome, List<String> lines, Instant releasedAt) {
    public OutcomePack {
        Objects.requireNonNull(packId, "packId");
        Objects.requireNonNull(caseReference, "caseReference");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(outcome, "outcome");
        lines = List.copyOf(lines);
        Objects.requireNonNull(releasedAt, "releasedAt");
    }

    @Override
    public String toString() {
        return "OutcomePack[" + packId + "]";
    }
}
