package org.openmash.access.internal.policy;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.Caller;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.access.Policy;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.access.Verdict;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Decides by the table. Does not come up when an action has no row, and with it nothing that asks it. Thread-safe. */
@Component(service = Policy.class)
public final class TablePolicy implements Policy {

    /** Objects whose mere existence tells something about a child. */
    private static final Set<String> SEALED_KINDS =
            Set.of("case", "contact", "request", "candidate", "item", "subject", "pack");

    private final PolicyTable table;

    @Activate
    public TablePolicy() {
        table = PolicyTable.ofTheHub();
    }

    @Override
    public Verdict decide(Caller caller, Action action, Target target) {
        if (caller == null || action == null || target == null) {
            return new Verdict(false, true, "nothing-to-decide", Set.of());
        }
        String amiss = "role-not-held";
        for (RoomRole role : RoomRole.values()) {
            Optional<Relation> relation = caller.has(role) ? table.relation(action, role) : Optional.empty();
            if (relation.isPresent()) {
                Optional<String> found = relation.get().amiss(caller, target);
                if (found.isEmpty()) {
                    return permitted(role, relation.get());
                }
                amiss = found.get();
            }
        }
        boolean oneThing = !target.id().isBlank() && SEALED_KINDS.contains(target.kind());
        return new Verdict(false, oneThing, amiss, Set.of());
    }

    private static Verdict permitted(RoomRole role, Relation relation) {
        String rule = role.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + relation.code();
        return new Verdict(true, false, rule, Set.of());
    }
}
