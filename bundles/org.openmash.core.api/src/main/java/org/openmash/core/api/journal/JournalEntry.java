package org.openmash.core.api.journal;

import java.time.Instant;
import java.util.Optional;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Sealed;
import org.openmash.core.api.UserId;
import org.openmash.core.api.casework.CaseStage;
import org.openmash.core.api.casework.Rating;

/**
 * One thing that happened to a case.
 *
 * @param at when it happened for the hub's clocks: the receipt for a contact, else when it was recorded
 * @param recordedAt when the hub put it down; never before {@code at}
 * @param stage stage of the case afterwards; empty where an agency did it
 * @param rating rating of the case afterwards; empty without one, and where an agency did it
 * @param agency agency concerned
 * @param by who did it; empty for an agency's system and for people at an agency's desk, whom the audit names
 * @param byName name of that person; blank without one
 * @param note reason or code that belongs to it; sealed since people write it
 */
public record JournalEntry(
        CaseId caseId,
        String area,
        Instant at,
        Instant recordedAt,
        CaseEvent event,
        Optional<CaseStage> stage,
        Optional<Rating> rating,
        Optional<AgencyId> agency,
        Optional<UserId> by,
        String byName,
        Sealed<String> note) {}
