package org.openmash.core.internal.event;

import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.event.HubEvent;

/** Who learns of an event: the room of the area, the agency it is about, the team it is addressed to. */
final class EventRules {

    private static final Set<RoomRole> ROOM = Set.of(
            RoomRole.CONTACT_OFFICER,
            RoomRole.SOCIAL_WORKER,
            RoomRole.RESEARCHER,
            RoomRole.DECISION_MAKER,
            RoomRole.SERVICE_MANAGER);

    private static final Set<RoomRole> AGENCY = Set.of(RoomRole.VIRTUAL_PARTNER, RoomRole.SINGLE_POINT_OF_CONTACT);
    private static final Set<RoomRole> MACHINE =
            Set.of(RoomRole.OPERATOR, RoomRole.AREA_ADMINISTRATOR, RoomRole.INFORMATION_GOVERNANCE);
    private static final Set<String> OF_AN_AGENCY = Set.of(
            "agency-asked",
            "agency-answered",
            "return-reviewed",
            "agency-chased",
            "request-narrowed",
            "request-cancelled");

    private static final Set<String> OF_THE_ROOM = Set.of("consultation-recorded");

    private EventRules() {}

    /** The event as this caller may know it; outside the room without the case. */
    static Optional<HubEvent> forCaller(Caller caller, HubEvent event) {
        boolean inArea = caller.inArea(event.area());
        if (inArea && hasOneOf(caller, ROOM)) {
            return Optional.of(event);
        }
        boolean ownAgency = inArea
                && hasOneOf(caller, AGENCY)
                && OF_AN_AGENCY.contains(event.type())
                && event.agency().equals(Optional.of(caller.employer()));
        boolean ownTeam = event.team().filter(caller.teams()::contains).isPresent();
        boolean ofTheMachine = (inArea || event.area().isEmpty())
                && event.caseId().isEmpty()
                && !OF_THE_ROOM.contains(event.type())
                && hasOneOf(caller, MACHINE);
        return ownAgency || ownTeam || ofTheMachine ? Optional.of(withoutCase(event)) : Optional.empty();
    }

    /** People outside the room hear of pieces that were handed to them. */
    static Target.Part part(Caller caller, CaseId id) {
        return new Target.Part(id, !hasOneOf(caller, ROOM));
    }

    private static boolean hasOneOf(Caller caller, Set<RoomRole> roles) {
        return caller.roles().stream().anyMatch(roles::contains);
    }

    private static HubEvent withoutCase(HubEvent event) {
        return new HubEvent(
                event.seq(), event.at(), event.type(), event.area(), Optional.empty(), event.agency(), event.team());
    }
}
