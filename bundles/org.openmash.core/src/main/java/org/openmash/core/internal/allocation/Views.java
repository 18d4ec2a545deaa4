package org.openmash.core.internal.allocation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.allocation.Allocation;
import org.openmash.core.api.allocation.AllocationView;

/** Allocations as people and the policy see them. */
final class Views {

    private Views() {}

    static AllocationView of(Allocation one) {
        return new AllocationView(
                one.id(),
                one.area(),
                one.team(),
                one.service(),
                one.state(),
                one.at(),
                AllocationLife.open(one.state()),
                one.course().unseal(),
                one.version());
    }

    static Target target(Allocation one) {
        return Target.of("allocation", one.id().value(), one.area())
                .addressedTo(one.team())
                .handedOutOf(one.caseId());
    }

    static Set<String> areas(List<Target> targets) {
        return targets.stream().flatMap(t -> t.area().stream()).collect(Collectors.toSet());
    }

    static Set<String> teams(List<Target> targets) {
        return targets.stream().flatMap(t -> t.team().stream()).collect(Collectors.toSet());
    }
}
