package org.openmash.core.api.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.casework.CaseStage;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.research.ItemView;

/**
 * What the hub knew of a case at an instant, and who had seen it: the answer to a later review. Rebuilt from what was
 * written down by then; what was recorded later is not in it, however long ago it happened.
 *
 * @param stage empty before the case was there
 * @param rating empty without one
 * @param journal what had been put down, in that order
 * @param items facts that had come in by then and that the reader may read today, in their words of today
 * @param silent agencies that had been asked and had not answered
 * @param readers who had read of the case; empty unless the reader may read the audit trail
 */
public record AsOf(
        CaseId caseId,
        Instant at,
        Optional<CaseStage> stage,
        Optional<Rating> rating,
        List<JournalLine> journal,
        List<ItemView> items,
        List<AgencyId> silent,
        List<Reader> readers) {

    /**
     * Somebody who read of the case.
     *
     * @param user id of the account
     * @param firstAt when for the first time
     */
    public record Reader(String user, AgencyId employer, Instant firstAt) {}

    @Override
    public String toString() {
        return "AsOf[" + caseId + "]";
    }
}
