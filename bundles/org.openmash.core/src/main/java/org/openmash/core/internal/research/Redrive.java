package org.openmash.core.internal.research;

import java.time.Duration;
import java.time.Instant;
import org.openmash.core.api.HexId;
import org.openmash.core.api.PeriodicWork;
import org.openmash.core.api.research.AgencyIntake;
import org.openmash.core.api.research.AnswerState;
import org.openmash.core.api.research.ResearchRequest;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.ResearchStore;
import org.openmash.core.internal.casework.CaseDoors;
import org.openmash.core.internal.room.Gate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Sends again what waits for an agency and is under way nowhere (after a restart, or when a promised time has come), and
 * marks what is overdue as late.
 */
@Component(service = PeriodicWork.class)
public final class Redrive implements PeriodicWork {

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final int AT_ONCE = 50;

    private final Gate gate;
    private final ResearchStore research;
    private final CaseStore cases;
    private final Errands errands;
    private final AgencyIntake intake;
    private final String node = HexId.random();

    @Activate
    public Redrive(
            @Reference Gate gate,
            @Reference ResearchStore research,
            @Reference CaseStore cases,
            @Reference Errands errands,
            @Reference AgencyIntake intake) {
        this.gate = gate;
        this.research = research;
        this.cases = cases;
        this.errands = errands;
        this.intake = intake;
    }

    @Override
    public String name() {
        return "waiting requests";
    }

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void run() {
        Instant now = gate.now();
        gate.quietly(() -> research.lease(node, now, now.plus(LEASE), AT_ONCE)).forEach(request -> drive(request, now));
    }

    private void drive(ResearchRequest request, Instant now) {
        boolean waits = request.state() == AnswerState.ASKED || request.state() == AnswerState.RETRIEVING;
        if (waits && now.isAfter(request.dueAt())) {
            intake.late(request.id());
        } else if (!request.atDesk() && !errands.underWay(request.id())) {
            send(request, now);
        }
    }

    private void send(ResearchRequest request, Instant now) {
        boolean promised = request.state() == AnswerState.EXPECTED_BY
                && request.expectedAt().filter(t -> !t.isAfter(now)).isPresent();
        if (request.state() == AnswerState.ASKED) {
            errands.locate(request, gate.quietly(() -> CaseDoors.load(cases, request.caseId())));
        } else if (promised || request.state() == AnswerState.RETRIEVING) {
            errands.retrieve(request, gate.quietly(() -> research.candidatesOf(request.caseId())));
        }
    }
}
