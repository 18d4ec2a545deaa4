package org.openmash.access.internal.accounts;

import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.Purpose;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.UserId;
import org.openmash.core.api.access.NewUser;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.store.AccountStore.StoredUser;

/** Callers made from accounts. */
public final class Callers {

    private static final UserId NOBODY = new UserId("00000000000000000000000000000000");

    private Callers() {}

    static Caller of(StoredUser stored, Optional<Purpose> purpose) {
        NewUser user = stored.user();
        return new Caller(
                stored.id(),
                user.name(),
                user.employer(),
                user.roles(),
                user.areas(),
                user.teams(),
                purpose.orElseGet(() -> usual(user.roles())));
    }

    /** Whoever has not signed in yet, or the hub looking after its own accounts. */
    public static Caller nobody() {
        return new Caller(NOBODY, "hub", AgencyId.HUB, Set.of(), Set.of(), Set.of(), Purpose.ADMINISTRATION);
    }

    /** The account as a target; without id where the name is nobody's. */
    static Target account(String id) {
        return new Target("account", id, Optional.empty());
    }

    /** Why holders of the first role that fits usually ask. */
    private static Purpose usual(Set<RoomRole> roles) {
        return roles.stream().sorted().findFirst().map(Callers::usual).orElse(Purpose.OVERSIGHT);
    }

    private static Purpose usual(RoomRole role) {
        return switch (role) {
            case CONTACT_OFFICER, SOCIAL_WORKER, DECISION_MAKER, SERVICE_MANAGER, HUB -> Purpose.SAFEGUARDING_ENQUIRY;
            case RESEARCHER, VIRTUAL_PARTNER, SINGLE_POINT_OF_CONTACT -> Purpose.ANSWERING_REQUEST;
            case RECEIVING_TEAM, BEAT_OFFICER -> Purpose.ACTING_ON_OUTCOME;
            case REFERRER -> Purpose.REFERRAL;
            case INFORMATION_GOVERNANCE, AUDITOR, GOVERNANCE_PARTNER -> Purpose.OVERSIGHT;
            case AREA_ADMINISTRATOR, OPERATOR -> Purpose.ADMINISTRATION;
        };
    }
}
