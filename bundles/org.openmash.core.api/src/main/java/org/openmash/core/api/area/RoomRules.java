package org.openmash.core.api.area;

import java.util.List;
import org.openmash.core.api.AgencyId;

/**
 * How an area's people talk with one another.
 *
 * @param strategyMinimum agencies without which a strategy discussion needs a reason
 * @param escalation stages of a disagreement, first one first; at least one
 */
public record RoomRules(List<AgencyId> strategyMinimum, List<Stage> escalation) {

    /** Applies where an area says nothing. */
    public static final RoomRules USUAL = new RoomRules(
            List.of(new AgencyId("socialcare"), new AgencyId("police"), new AgencyId("health")),
            List.of(
                    new Stage("workers", 2),
                    new Stage("managers", 5),
                    new Stage("senior officers", 2),
                    new Stage("chair of the partnership", 5)));

    /**
     * A stage of a disagreement.
     *
     * @param name who settles it here
     * @param workingDays how many working days they have, 1 to 60
     */
    public record Stage(String name, int workingDays) {}

    public RoomRules {
        strategyMinimum = List.copyOf(strategyMinimum);
        escalation = List.copyOf(escalation);
    }
}
