package org.openmash.core.internal.identity;

import org.openmash.core.api.Caller;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.person.PersonIndexing;
import org.openmash.core.internal.room.Door;
import org.openmash.core.internal.room.Gate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives people the keys that the matcher makes today: those who came before the index, or before its keys changed. */
@Component(service = PersonIndexing.class)
public final class Reindexing implements PersonIndexing {

    private final Gate gate;
    private final People people;

    @Activate
    public Reindexing(@Reference Gate gate, @Reference People people) {
        this.gate = gate;
        this.people = people;
    }

    @Override
    public Step next(Caller caller, String after) {
        if (!after.isEmpty() && !after.matches("[0-9a-f]{32}")) {
            throw new InvalidRequest("after", "give the id that the last run named, or leave it out to begin");
        }
        return gate.enter(caller, Action.IDENTITY_REINDEX, Door.to(Target.hub()), hub -> people.keepNext(after));
    }
}
