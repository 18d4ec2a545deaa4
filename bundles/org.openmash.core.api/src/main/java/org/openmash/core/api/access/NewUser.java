package org.openmash.core.api.access;

import java.util.Set;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.RoomRole;

/**
 * An account to be made. The password is generated and returned once.
 *
 * @param userName 3 to 60 lower-case letters, digits, dots and hyphens; unique
 */
public record NewUser(
        String userName, String name, AgencyId employer, Set<RoomRole> roles, Set<String> areas, Set<String> teams) {
    public NewUser {
        roles = Set.copyOf(roles);
        areas = Set.copyOf(areas);
        teams = Set.copyOf(teams);
    }
}
