package org.openmash.core.api.allocation;

import java.time.Instant;
import java.util.Optional;
import org.openmash.core.api.AllocationId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Sealed;

/**
 * That a decided case went to a team or a service, and what it made of it.
 *
 * @param team the team that answers
 * @param service code of the service in the directory; blank for a team
 * @param asksNext when the team is next asked how the child is; empty when not any more
 * @param version for If-Match
 */
public record Allocation(
        AllocationId id,
        CaseId caseId,
        String area,
        String team,
        String service,
        AllocationState state,
        Instant at,
        Optional<Instant> asksNext,
        Sealed<Course> course,
        long version) {

    /** The same after somebody did something with it. */
    public Allocation moved(AllocationState to, Optional<Instant> asks, Course after) {
        return new Allocation(id, caseId, area, team, service, to, at, asks, Sealed.of(after), version);
    }

    @Override
    public String toString() {
        return "Allocation[" + id + "]";
    }
}
