package org.openmash.core.internal.allocation;

import java.util.List;
import org.openmash.core.api.Caller;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.store.ReleaseStore;
import org.openmash.core.internal.room.Gate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A caller's teams as the policy sees them. */
@Component(service = OwnTeams.class)
public final class OwnTeams {

    private final Gate gate;
    private final ReleaseStore releases;

    @Activate
    public OwnTeams(@Reference Gate gate, @Reference ReleaseStore releases) {
        this.gate = gate;
        this.releases = releases;
    }

    List<Target> of(Caller caller, String kind) {
        return gate.quietly(() -> caller.teams().stream()
                .sorted()
                .flatMap(id -> releases.team(id).stream())
                .map(team -> Target.of(kind, "", team.area()).addressedTo(team.id()))
                .toList());
    }
}
