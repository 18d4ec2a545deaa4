package org.openmash.rest.internal.shape;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.RoomRole;

/**
 * Who is signed in.
 *
 * @param csrf to be repeated in the header {@code Mash-CSRF}
 * @param expiresAt absolute end, told at sign-in only
 */
public record SessionShape(
        String name,
        AgencyId employer,
        Set<RoomRole> roles,
        Set<String> areas,
        Set<String> teams,
        String csrf,
        Optional<Instant> expiresAt) {

    public static SessionShape of(Caller caller, String csrf, Optional<Instant> expiresAt) {
        return new SessionShape(
                caller.name(), caller.employer(), caller.roles(), caller.areas(), caller.teams(), csrf, expiresAt);
    }

    @Override
    public String toString() {
        return "SessionShape[•••]";
    }
}
