package org.openmash.core.api.journal;

import java.time.Instant;
import java.util.Optional;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.casework.CaseStage;
import org.openmash.core.api.casework.Rating;

/**
 * An entry of the journal, opened for somebody who may read the decision.
 *
 * @param at when it happened for the hub's clocks
 * @param recordedAt when the hub put it down
 * @param stage stage of the case afterwards; empty where an agency did it
 * @param byName who did it; blank where an agency did it
 * @param note reason or code
 */
public record JournalLine(
        Instant at,
        Instant recordedAt,
        CaseEvent event,
        Optional<CaseStage> stage,
        Optional<Rating> rating,
        Optional<AgencyId> agency,
        String byName,
        String note) {
    @Override
    public String toString() {
        return "JournalLine[" + event + "]";
    }
}
