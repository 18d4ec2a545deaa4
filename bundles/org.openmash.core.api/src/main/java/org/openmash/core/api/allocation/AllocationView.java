package org.openmash.core.api.allocation;

import java.time.Instant;
import java.util.List;
import org.openmash.core.api.AllocationId;

/**
 * An allocation as the room and the team read it; does not lead to the case.
 *
 * @param service code of the service in the directory; blank for a team
 * @param next steps that the team may take now
 * @param version for If-Match
 */
public record AllocationView(
        AllocationId id,
        String area,
        String team,
        String service,
        AllocationState state,
        Instant at,
        List<AllocationStep> next,
        Course course,
        long version) {

    public AllocationView {
        next = List.copyOf(next);
    }

    @Override
    public String toString() {
        return "AllocationView[" + id + "]";
    }
}
