package org.openmash.core.api.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** The same as somebody sees it for whom these cases do not exist. */
    public HandOver without(Set<CaseId> hidden) {
        return new HandOver(
                id,
                area,
                offeredAt,
                offeredBy,
                offeredByName,
                lines.stream().filter(l -> !hidden.contains(l.caseId())).toList(),
                acceptedAt,
                acceptedBy,
                acceptedByName);
    }
}
