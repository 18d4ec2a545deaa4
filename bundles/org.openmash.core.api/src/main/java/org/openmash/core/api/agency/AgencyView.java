package org.openmash.core.api.agency;

import java.time.Instant;
import java.util.Optional;
import org.openmash.connector.api.Status;
import org.openmash.core.api.AgencyId;

/**
 * An agency as staff and operators see it.
 *
 * @param words state and next step in a sentence
 * @param answered calls answered since the hub started
 * @param failed calls failed since the hub started
 */
public record AgencyView(
        AgencyId id,
        String name,
        String area,
        AgencyLife life,
        Optional<Status> status,
        String words,
        Optional<Instant> since,
        long answered,
        long failed) {}
