package org.openmash.core.internal.allocation;

import static org.openmash.core.api.allocation.AllocationState.ACCEPTED;
import static org.openmash.core.api.allocation.AllocationState.DECLINED;
import static org.openmash.core.api.allocation.AllocationState.ENDED;
import static org.openmash.core.api.allocation.AllocationState.OFFERED;
import static org.openmash.core.api.allocation.AllocationState.STARTED;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.allocation.AllocationState;
import org.openmash.core.api.allocation.AllocationStep;

/** The life of an allocation as one table: in which state a step is open, where it leads, whether it wants words. */
enum AllocationLife {
    ACCEPT(AllocationStep.ACCEPT, ACCEPTED, false, OFFERED),
    DECLINE(AllocationStep.DECLINE, DECLINED, true, OFFERED, ACCEPTED),
    START(AllocationStep.START, STARTED, false, ACCEPTED),
    END(AllocationStep.END, ENDED, true, ACCEPTED, STARTED);

    private final AllocationStep step;
    private final AllocationState to;
    private final boolean words;
    private final Set<AllocationState> from;

    AllocationLife(AllocationStep step, AllocationState to, boolean words, AllocationState... from) {
        this.step = step;
        this.to = to;
        this.words = words;
        this.from = Set.of(from);
    }

    static AllocationLife of(AllocationStep step) {
        return Arrays.stream(values())
                .filter(row -> row.step == step)
                .findFirst()
                .orElseThrow();
    }

    /** Steps that are open in this state. */
    static List<AllocationStep> open(AllocationState state) {
        return Arrays.stream(values())
                .filter(row -> row.from.contains(state))
                .map(row -> row.step)
                .toList();
    }

    /** @throws Conflict saying what is open instead */
    AllocationState take(AllocationState state) {
        if (!from.contains(state)) {
            List<AllocationStep> open = open(state);
            String way = open.isEmpty()
                    ? "nothing follows; the hub allocates anew"
                    : "what is open: " + open.toString().toLowerCase(Locale.ROOT);
            throw new Conflict("the allocation is " + state.name().toLowerCase(Locale.ROOT) + "; " + way);
        }
        return to;
    }

    /** Whether the team must say why or what was done. */
    boolean words() {
        return words;
    }

    Set<AllocationState> from() {
        return from;
    }

    AllocationState to() {
        return to;
    }
}
