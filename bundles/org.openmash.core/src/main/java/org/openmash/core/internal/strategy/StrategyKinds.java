package org.openmash.core.internal.strategy;

import java.util.List;
import java.util.Optional;
import org.openmash.core.api.store.RoomKind;
import org.openmash.core.api.strategy.Discussion.Done;
import org.openmash.core.api.strategy.NewDiscussion;
import org.openmash.core.api.strategy.SideDoor;

/** How strategy discussions and side doors are kept. */
final class StrategyKinds {

    static final RoomKind<Held> DISCUSSION = new RoomKind<>("strategy-discussion", Held.class);
    static final RoomKind<SideDoor> SIDE_DOOR = new RoomKind<>("side-door", SideDoor.class);

    private StrategyKinds() {}

    /** A discussion as it was given, and what came of each of its actions. */
    record Held(NewDiscussion discussion, List<Optional<Done>> done) {}
}
