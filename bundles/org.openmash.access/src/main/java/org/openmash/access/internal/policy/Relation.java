package org.openmash.access.internal.policy;

import java.util.Optional;
import org.openmash.core.api.Caller;
import org.openmash.core.api.access.Target;

/** How a caller must stand to the target for a role to count. */
enum Relation {
    /** The role is enough: the hub as a whole. */
    HUB_WIDE("hub-wide"),
    /** The target lies in one of the caller's areas. */
    IN_AREA("in-area"),
    /** In area, and it belongs to or is asked of the agency that employs the caller. */
    OWN_AGENCY("own-agency"),
    /** In area, and it is addressed to or comes from a team of the caller. */
    OWN_TEAM("own-team");

    private final String code;

    Relation(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /** What is amiss, as a reason code; empty when the caller stands so to the target. */
    Optional<String> amiss(Caller caller, Target target) {
        if (this == HUB_WIDE) {
            return Optional.empty();
        }
        if (target.area().filter(caller::inArea).isEmpty()) {
            return Optional.of("other-area");
        }
        if (this == OWN_AGENCY
                && target.owner().filter(caller.employer()::equals).isEmpty()) {
            return Optional.of("other-agency");
        }
        if (this == OWN_TEAM && target.team().filter(caller.teams()::contains).isEmpty()) {
            return Optional.of("other-team");
        }
        return Optional.empty();
    }
}
