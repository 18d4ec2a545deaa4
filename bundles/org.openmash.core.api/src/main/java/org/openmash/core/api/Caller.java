package org.openmash.core.api;

import java.util.Objects;
import java.util.Set;

/**
 * Who asks: the first parameter of every use-case.
 *
 * @param user the account, or the fixed id of a part of the hub
 * @param name for display to colleagues
 * @param employer the one agency that employs this person
 * @param roles room roles held now
 * @param areas areas in which they hold
 * @param teams receiving teams whose inbox this person reads (team ids)
 * @param purpose why they ask
 */
public record Caller(
        UserId user,
        String name,
        AgencyId employer,
        Set<RoomRole> roles,
        Set<String> areas,
        Set<String> teams,
        Purpose purpose) {

    private static final UserId HUB = new UserId("00000000000000000000000000000000");

    public Caller {
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(employer, "employer");
        roles = Set.copyOf(roles);
        areas = Set.copyOf(areas);
        teams = Set.copyOf(teams);
        Objects.requireNonNull(purpose, "purpose");
    }

    /** The hub itself, acting for an agency's feed or on a clock in one area. */
    public static Caller hub(AgencyId onBehalfOf, String area) {
        return new Caller(
                HUB, "hub", onBehalfOf, Set.of(RoomRole.HUB), Set.of(area), Set.of(), Purpose.SAFEGUARDING_ENQUIRY);
    }

    public boolean has(RoomRole role) {
        return roles.contains(role);
    }

    public boolean inArea(String area) {
        return areas.contains(area);
    }

    @Override
    public String toString() {
        return "Caller[" + user + "]";
    }
}
