package org.openmash.core.api.release;

import java.time.Instant;
import java.util.Optional;
import org.openmash.core.api.AgencyId;

/**
 * What people see of a pack's way into its agency's own system.
 *
 * @param name the agency's name
 * @param words how it stands and what can be done, in a sentence
 * @param deliveredAt when the agency's system took it
 * @param nextAt when the hub tries again; empty unless it waits
 */
public record PackDelivery(
        AgencyId agency,
        String name,
        Delivery.State state,
        String words,
        Optional<Instant> deliveredAt,
        Optional<Instant> nextAt) {}
