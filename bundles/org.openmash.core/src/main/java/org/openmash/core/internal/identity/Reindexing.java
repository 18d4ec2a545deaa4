package org.openmash.core.internal.identity;

import java.util.List;
import org.openmash.core.api.Caller;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.casework.Subject;
import org.openmash.core.api.person.PersonIndexing;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.internal.room.Door;
import org.openmash.core.internal.room.Gate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives people the keys that the matcher makes today: those who came before the index, or before its keys changed. */
@Component(service = PersonIndexing.class)
public final class Reindexing implements PersonIndexing {

    private static final int AT_ONCE = 200;

    private final Gate gate;
    private final CaseStore cases;
    private final People people;

    @Activate
    public Reindexing(@Reference Gate gate, @Reference CaseStore cases, @Reference People people) {
        this.gate = gate;
        this.cases = cases;
        this.people = people;
    }

    @Override
    public Step next(Caller caller, String after) {
        if (!after.isEmpty() && !after.matches("[0-9a-f]{32}")) {
            throw new InvalidRequest("after", "give the id that the last run named, or leave it out to begin");
        }
        return gate.enter(caller, Action.IDENTITY_REINDEX, Door.to(Target.hub()), hub -> {
            List<Subject> some = cases.subjectsAfter(after, AT_ONCE);
            some.forEach(people::keep);
            String last =
                    some.isEmpty() ? after : some.get(some.size() - 1).id().value();
            return new Step(some.size(), last, some.size() < AT_ONCE);
        });
    }
}
