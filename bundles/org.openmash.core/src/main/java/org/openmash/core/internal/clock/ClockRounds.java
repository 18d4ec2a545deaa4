package org.openmash.core.internal.clock;

import java.time.Duration;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.PeriodicWork;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.store.ClockStore;
import org.openmash.core.api.store.ClockStore.Ringing;
import org.openmash.core.internal.room.Gate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells followers when half of a clock's time is gone, and when all of it is; each once. */
@Component(service = PeriodicWork.class)
public final class ClockRounds implements PeriodicWork {

    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final int AT_ONCE = 200;
    private static final AgencyId HUB = new AgencyId("hub");

    private final Gate gate;
    private final ClockStore clocks;

    @Activate
    public ClockRounds(@Reference Gate gate, @Reference ClockStore clocks) {
        this.gate = gate;
        this.clocks = clocks;
    }

    @Override
    public String name() {
        return "clocks";
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void run() {
        gate.quietly(() -> clocks.ringing(gate.now(), AT_ONCE)).forEach(this::ring);
    }

    private void ring(Ringing ringing) {
        String area = ringing.clock().area();
        Target target = Target.of("case", ringing.clock().caseId().value(), area);
        gate.unasked(Caller.hub(HUB, area), ringing.overdue() ? "CLOCK_OVERDUE" : "CLOCK_DUE_SOON", target, () -> {
            clocks.told(ringing);
            if (ringing.overdue()) {
                gate.tell("clock-overdue", area, ringing.clock().caseId());
            } else {
                gate.tell("clock-due-soon", area, ringing.clock().caseId());
            }
            return ringing;
        });
    }
}
