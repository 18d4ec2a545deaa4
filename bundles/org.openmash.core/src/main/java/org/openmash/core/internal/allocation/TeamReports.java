package org.openmash.core.internal.allocation;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.openmash.core.api.Caller;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.allocation.Allocation;
import org.openmash.core.api.allocation.AllocationState;
import org.openmash.core.api.allocation.AllocationStep;
import org.openmash.core.api.allocation.Course;
import org.openmash.core.api.allocation.Course.FollowUp;
import org.openmash.core.api.allocation.Course.PackRating;
import org.openmash.core.api.allocation.Course.Report;
import org.openmash.core.api.allocation.Course.Usefulness;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.store.AllocationStore;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.internal.casework.CaseDoors;
import org.openmash.core.internal.journal.CaseJournal;
import org.openmash.core.internal.room.Checks;
import org.openmash.core.internal.room.Gate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a receiving team says about an allocation; also after the case is closed. */
@Component(service = TeamReports.class)
public final class TeamReports {

    private static final int LONGEST = 4_000;

    private final Gate gate;
    private final AllocationStore store;
    private final CaseStore cases;
    private final CaseJournal journal;

    @Activate
    public TeamReports(
            @Reference Gate gate,
            @Reference AllocationStore store,
            @Reference CaseStore cases,
            @Reference CaseJournal journal) {
        this.gate = gate;
        this.store = store;
        this.cases = cases;
        this.journal = journal;
    }

    Allocation report(Caller caller, Allocation one, AllocationStep step, String words, long version) {
        Checks.version("allocation", one.version(), version);
        AllocationLife life = AllocationLife.of(Checks.present("step", step));
        AllocationState to = life.take(one.state());
        String said =
                life.words() ? Checks.required("words", words, LONGEST) : Checks.optional("words", words, LONGEST);
        Instant now = gate.now();
        Course course = one.course().unseal().with(new Report(step, now, caller.name(), said));
        Optional<Instant> asks = switch (step) {
            case ACCEPT -> FollowUps.first(now);
            case DECLINE -> Optional.empty();
            default -> one.asksNext();
        };
        String word = step.name().toLowerCase(Locale.ROOT);
        return kept(caller, one.moved(to, asks, course), word + (said.isEmpty() ? "" : ": " + said));
    }

    Allocation answer(Caller caller, Allocation one, String words, long version) {
        Checks.version("allocation", one.version(), version);
        Course course = one.course().unseal();
        FollowUp open = course.followUps().stream()
                .filter(f -> f.answeredAt().isEmpty())
                .findFirst()
                .orElseThrow(() -> new Conflict("nothing is asked now; the next question comes by itself"));
        String said = Checks.required("words", words, LONGEST);
        FollowUp answered = new FollowUp(open.months(), open.askedAt(), said, Optional.of(gate.now()), caller.name());
        return kept(
                caller,
                one.moved(one.state(), one.asksNext(), course.answered(answered)),
                "after " + open.months() + " months: " + said);
    }

    Allocation rate(Caller caller, Allocation one, Usefulness useful, String comment, long version) {
        Checks.version("allocation", one.version(), version);
        PackRating rating = new PackRating(
                Checks.present("useful", useful),
                Checks.optional("comment", comment, LONGEST),
                gate.now(),
                caller.name());
        return kept(
                caller,
                one.moved(one.state(), one.asksNext(), one.course().unseal().with(rating)),
                "pack " + useful.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private Allocation kept(Caller caller, Allocation after, String note) {
        store.update(after);
        journal.write(
                caller,
                CaseDoors.load(cases, after.caseId()),
                CaseEvent.ALLOCATION_REPORTED,
                gate.now(),
                Optional.of(after.team()),
                after.course().unseal().place() + ", " + note);
        return store.find(after.id()).orElseThrow();
    }
}
