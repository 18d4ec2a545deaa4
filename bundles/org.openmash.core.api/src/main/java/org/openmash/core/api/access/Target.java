package org.openmash.core.api.access;

import java.util.Objects;
import java.util.Optional;
import org.openmash.core.api.AgencyId;

/**
 * What an action is done to: the attributes that rules may look at.
 *
 * @param kind {@code case}, {@code contact}, {@code request}, {@code pack}, {@code agency}, {@code hub}, …
 * @param id opaque id; blank for a list
 * @param area area it belongs to; empty for the hub as a whole
 * @param owner agency it belongs to or is asked of; empty when none
 * @param team team it is addressed to; empty when none
 */
public record Target(String kind, String id, Optional<String> area, Optional<AgencyId> owner, Optional<String> team) {
    public Target {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(team, "team");
    }

    public static Target of(String kind, String id, String area) {
        return new Target(kind, id, Optional.of(area), Optional.empty(), Optional.empty());
    }

    /** The hub as a whole. */
    public static Target hub() {
        return new Target("hub", "", Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Target ownedBy(AgencyId agency) {
        return new Target(kind, id, area, Optional.of(agency), team);
    }

    public Target addressedTo(String teamId) {
        return new Target(kind, id, area, owner, Optional.of(teamId));
    }
}
