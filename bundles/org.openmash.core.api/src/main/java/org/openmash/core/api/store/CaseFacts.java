package org.openmash.core.api.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.journal.CaseEvent;

/**
 * What figures need of one case: no name, no text.
 *
 * @param source code of who made the first contact
 * @param channel how it came, as a word
 * @param steps what happened, in the order it was put down
 * @param decided the latest decision
 * @param kept clock rules whose clocks of this case were all met
 * @param missed clock rules of which a clock of this case was missed
 * @param known receipts of other cases of the same child, joined by people
 */
public record CaseFacts(
        CaseId caseId,
        String reference,
        String source,
        String channel,
        Instant receivedAt,
        List<Step> steps,
        Optional<Decided> decided,
        Set<String> kept,
        Set<String> missed,
        List<Instant> known) {

    /** One entry of the journal without its note. */
    public record Step(CaseEvent event, Instant at, Optional<Rating> rating, Optional<AgencyId> agency) {}

    /** What a decision says in codes. */
    public record Decided(int level, List<String> outcomes, int minutes, Instant at) {}
}
