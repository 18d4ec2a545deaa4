package org.openmash.core.internal.walk;

import static org.openmash.core.internal.fake.TestHub.AREA;
import static org.openmash.core.internal.fake.TestHub.person;

import java.util.List;
import java.util.Set;
import org.openmash.core.api.Caller;
import org.openmash.core.api.RoomRole;

/** Who takes part in the walks: people of the room, of agencies, of other areas and of no case at all. */
final class People {

    static final Caller OFFICER = person("socialcare", Set.of(AREA), Set.of(), RoomRole.CONTACT_OFFICER);
    static final Caller MANAGER = person("socialcare", Set.of(AREA), Set.of(), RoomRole.SERVICE_MANAGER);

    /** Those who move a case on stand there more than once, so that walks get somewhere. */
    static final List<Caller> ALL = List.of(
            OFFICER,
            person("socialcare", Set.of(AREA), Set.of(), RoomRole.SOCIAL_WORKER),
            person("socialcare", Set.of(AREA), Set.of(), RoomRole.SOCIAL_WORKER),
            person("socialcare", Set.of(AREA), Set.of(), RoomRole.DECISION_MAKER),
            person("health", Set.of(AREA), Set.of(), RoomRole.DECISION_MAKER),
            MANAGER,
            MANAGER,
            person("police", Set.of(AREA), Set.of(), RoomRole.RESEARCHER),
            person("police", Set.of(AREA), Set.of(), RoomRole.RESEARCHER),
            person("housing", Set.of(AREA), Set.of(), RoomRole.VIRTUAL_PARTNER),
            person("housing", Set.of(AREA), Set.of(), RoomRole.VIRTUAL_PARTNER),
            person("socialcare", Set.of(AREA), Set.of("team-sw"), RoomRole.RECEIVING_TEAM),
            person("education", Set.of(AREA), Set.of("team-dsl"), RoomRole.REFERRER, RoomRole.RECEIVING_TEAM),
            person("socialcare", Set.of(AREA), Set.of(), RoomRole.INFORMATION_GOVERNANCE),
            person("council", Set.of(AREA), Set.of(), RoomRole.OPERATOR),
            person("socialcare", Set.of("tamarshire"), Set.of(), RoomRole.SERVICE_MANAGER));

    private People() {}
}
