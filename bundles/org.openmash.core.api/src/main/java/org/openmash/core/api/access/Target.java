package org.openmash.core.api.access;

import java.util.Objects;
import java.util.Optional;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.CaseId;

/**
 * What an action is done to: the attributes that rules may look at.
 *
 * @param kind {@code case}, {@code contact}, {@code request}, {@code pack}, {@code agency}, {@code hub}, …
 * @param id opaque id; blank for a list
 * @param area area it belongs to; empty for the hub as a whole
 * @param owner agency it belongs to or is asked of; empty when none
 * @param team team it is addressed to; empty when none
 * @param part of which case it is a part, which may be a restricted record; empty when of none
 */
public record Target(
        String kind,
        String id,
        Optional<String> area,
        Optional<AgencyId> owner,
        Optional<String> team,
        Optional<Part> part) {

    /**
     * A part of a case.
     *
     * @param handedOut whether it was given to somebody outside the room: what an agency was asked at its desk, what a
     *     team was sent. A restriction of the record leaves it with them; a wall against a person does not.
     */
    public record Part(CaseId caseId, boolean handedOut) {}

    public Target {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(team, "team");
        Objects.requireNonNull(part, "part");
    }

    public static Target of(String kind, String id, String area) {
        return new Target(kind, id, Optional.of(area));
    }

    /** Something that belongs to no agency, no team and no case. */
    public Target(String kind, String id, Optional<String> area) {
        this(kind, id, area, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The hub as a whole. */
    public static Target hub() {
        return new Target("hub", "", Optional.empty());
    }

    public Target ownedBy(AgencyId agency) {
        return new Target(kind, id, area, Optional.of(agency), team, part);
    }

    public Target addressedTo(String teamId) {
        return new Target(kind, id, area, owner, Optional.of(teamId), part);
    }

    /** Something in the room that belongs to a case. */
    public Target within(CaseId caseId) {
        return new Target(kind, id, area, owner, team, Optional.of(new Part(caseId, false)));
    }

    /** A piece of a case that somebody outside the room holds by right. */
    public Target handedOutOf(CaseId caseId) {
        return new Target(kind, id, area, owner, team, Optional.of(new Part(caseId, true)));
    }
}
