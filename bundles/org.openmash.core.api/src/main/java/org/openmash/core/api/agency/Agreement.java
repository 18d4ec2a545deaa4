package org.openmash.core.api.agency;

import java.time.Instant;
import java.util.Set;
import org.openmash.core.api.AgencyId;

/**
 * Desired state of one agency in one area: the shared truth of all nodes.
 *
 * @param joined whether it should be active
 * @param desk whether a person answers instead of a connector
 * @param waivedRecordTypes record types that need no review by a researcher, by agreement
 */
public record Agreement(
        AgencyId agency,
        String area,
        String name,
        boolean joined,
        boolean desk,
        Set<String> waivedRecordTypes,
        Instant since,
        String by) {
    public Agreement {
        waivedRecordTypes = Set.copyOf(waivedRecordTypes);
    }
}
