package org.openmash.core.api.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.UserId;

/**
 * Open clocks that one team leaves to the next, such as the day team to the out-of-hours team.
 *
 * @param lines what was running at that moment, soonest first
 * @param acceptedBy who took it over; empty until then
 */
public record HandOver(
        String id,
        String area,
        Instant offeredAt,
        UserId offeredBy,
        String offeredByName,
        List<Line> lines,
        Optional<Instant> acceptedAt,
        Optional<UserId> acceptedBy,
        String acceptedByName) {

    /** One running clock. */
    public record Line(CaseId caseId, String reference, String name, Instant dueAt, CaseClock.State state) {}

    public HandOver {
        lines = List.copyOf(lines);
    }
}
