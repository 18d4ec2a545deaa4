package org.openmash.core.internal.clock;

import java.time.Duration;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.PeriodicWork;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.ClockStore;
import org.openmash.core.api.store.ClockStore.Ringing;
import org.openmash.core.internal.casework.CaseDoors;
import org.openmash.core.internal.journal.CaseJournal;
import org.openmash.core.internal.room.Gate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells followers when half of a clock's time is gone, and when all of it is; each once. */
@Component(service = PeriodicWork.class)
public final class ClockRounds implements PeriodicWork {

    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final int AT_ONCE = 200;
    private static final String HALF = "half of the time is gone";
    private static final String ALL = "all of the time is gone";
    private static final AgencyId HUB = new AgencyId("hub");

    private final Gate gate;
    private final ClockStore clocks;
    private final CaseStore cases;
    private final CaseJournal journal;

    @Activate
    public ClockRounds(
            @Reference Gate gate,
            @Reference ClockStore clocks,
            @Reference CaseStore cases,
            @Reference CaseJournal journal) {
        this.gate = gate;
        this.clocks = clocks;
        this.cases = cases;
        this.journal = journal;
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
            ringing.clock().agency().ifPresent(agency -> chase(agency, ringing));
            if (ringing.overdue()) {
                gate.tell("clock-overdue", area, ringing.clock().caseId());
            } else {
                gate.tell("clock-due-soon", area, ringing.clock().caseId());
            }
            return ringing;
        });
    }

    /** The agency's desk and its deputies hear of it, and the request shows it. */
    private void chase(AgencyId agency, Ringing ringing) {
        CaseFile file = CaseDoors.load(cases, ringing.clock().caseId());
        Caller hub = Caller.hub(HUB, ringing.clock().area());
        journal.write(hub, file, agency, CaseEvent.AGENCY_CHASED, ringing.overdue() ? ALL : HALF);
    }
}
