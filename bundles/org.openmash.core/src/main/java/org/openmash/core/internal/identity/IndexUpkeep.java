package org.openmash.core.internal.identity;

import java.time.Duration;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.PeriodicWork;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.identity.SubjectMatcher;
import org.openmash.core.api.person.PersonIndexing.Step;
import org.openmash.core.api.store.IndexProgress;
import org.openmash.core.api.store.PersonIndex;
import org.openmash.core.internal.room.Gate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Indexes everybody anew, step by step while the hub works, when the keys of the matcher are of another version than those
 * that people are kept under. A restart goes on where it stopped; people who come meanwhile have the new keys at once.
 */
@Component(service = PeriodicWork.class)
public final class IndexUpkeep implements PeriodicWork {

    private static final Caller HUB = Caller.hub(new AgencyId("hub"), "");
    private static final int STEPS = 50;

    private final Gate gate;
    private final PersonIndex index;
    private final People people;
    private final SubjectMatcher matcher;

    @Activate
    public IndexUpkeep(
            @Reference Gate gate,
            @Reference PersonIndex index,
            @Reference People people,
            @Reference SubjectMatcher matcher) {
        this.gate = gate;
        this.index = index;
        this.people = people;
        this.matcher = matcher;
    }

    @Override
    public String name() {
        return "index of people";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        IndexProgress progress = gate.quietly(this::progress);
        for (int i = 0; i < STEPS && !progress.done(); i++) {
            progress = step(progress);
        }
    }

    private IndexProgress progress() {
        return index.progress()
                .filter(known -> known.keyVersion() == PersonKeys.version(matcher))
                .orElse(new IndexProgress(PersonKeys.version(matcher), "", false));
    }

    private IndexProgress step(IndexProgress before) {
        return gate.unasked(HUB, Action.IDENTITY_REINDEX.name(), Target.hub(), () -> {
            Step step = people.keepNext(before.after());
            IndexProgress after = new IndexProgress(before.keyVersion(), step.last(), step.done());
            index.note(after);
            return after;
        });
    }
}
