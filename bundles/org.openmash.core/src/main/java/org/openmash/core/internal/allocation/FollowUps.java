package org.openmash.core.internal.allocation;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.PeriodicWork;
import org.openmash.core.api.allocation.Allocation;
import org.openmash.core.api.allocation.AllocationStep;
import org.openmash.core.api.allocation.Course;
import org.openmash.core.api.allocation.Course.FollowUp;
import org.openmash.core.api.allocation.Course.Report;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.store.AllocationStore;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.internal.casework.CaseDoors;
import org.openmash.core.internal.journal.CaseJournal;
import org.openmash.core.internal.room.Gate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks the receiving team after three, six and twelve months how the child is. */
@Component(service = PeriodicWork.class)
public final class FollowUps implements PeriodicWork {

    private static final List<Integer> MONTHS = List.of(3, 6, 12);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final AgencyId HUB = new AgencyId("hub");
    private static final int AT_ONCE = 100;

    private final Gate gate;
    private final AllocationStore store;
    private final CaseStore cases;
    private final CaseJournal journal;

    @Activate
    public FollowUps(
            @Reference Gate gate,
            @Reference AllocationStore store,
            @Reference CaseStore cases,
            @Reference CaseJournal journal) {
        this.gate = gate;
        this.store = store;
        this.cases = cases;
        this.journal = journal;
    }

    /** When the first question comes after an acceptance. */
    static Optional<Instant> first(Instant accepted) {
        return Optional.of(after(accepted, MONTHS.get(0)));
    }

    @Override
    public String name() {
        return "follow-up questions";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        gate.quietly(() -> store.toAsk(gate.now(), AT_ONCE)).forEach(this::ask);
    }

    private void ask(Allocation one) {
        Caller hub = Caller.hub(HUB, one.area());
        gate.unasked(hub, "FOLLOW_UP_ASK", Views.target(one), () -> {
            Course course = one.course().unseal();
            int asked = course.followUps().size();
            int months = MONTHS.get(asked);
            Optional<Instant> next = asked + 1 < MONTHS.size()
                    ? Optional.of(after(accepted(course), MONTHS.get(asked + 1)))
                    : Optional.empty();
            FollowUp question = new FollowUp(months, gate.now(), "", Optional.empty(), "");
            store.update(one.moved(one.state(), next, course.with(question)));
            journal.write(
                    hub,
                    CaseDoors.load(cases, one.caseId()),
                    CaseEvent.FOLLOW_UP_ASKED,
                    gate.now(),
                    Optional.of(one.team()),
                    course.place() + ", " + months + " months");
            return months;
        });
    }

    private static Instant accepted(Course course) {
        return course.reports().stream()
                .filter(r -> r.step() == AllocationStep.ACCEPT)
                .map(Report::at)
                .findFirst()
                .orElseThrow();
    }

    private static Instant after(Instant from, int months) {
        return from.atZone(LONDON).plusMonths(months).toInstant();
    }
}
