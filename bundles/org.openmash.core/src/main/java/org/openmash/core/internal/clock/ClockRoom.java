package org.openmash.core.internal.clock;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.access.Target;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.clock.CaseClock;
import org.openmash.core.api.clock.ClockDesk;
import org.openmash.core.api.clock.ClockFigure;
import org.openmash.core.api.clock.ClockView;
import org.openmash.core.api.clock.HandOver;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.ClockStore;
import org.openmash.core.internal.casework.CaseDoors;
import org.openmash.core.internal.casework.CaseEdit;
import org.openmash.core.internal.journal.CaseJournal;
import org.openmash.core.internal.reckoning.ClockBook;
import org.openmash.core.internal.reckoning.ClockKeeper;
import org.openmash.core.internal.reckoning.PauseNote;
import org.openmash.core.internal.reckoning.Stopwatch;
import org.openmash.core.internal.room.Checks;
import org.openmash.core.internal.room.Door;
import org.openmash.core.internal.room.Gate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Clocks of a case, due work, pauses and hand-overs. */
@Component(service = ClockDesk.class)
public final class ClockRoom implements ClockDesk {

    private static final int AT_MOST = 500;
    private static final Comparator<CaseClock> IN_ORDER =
            Comparator.comparing(CaseClock::startedAt).thenComparing(CaseClock::dueAt);

    private final Gate gate;
    private final CaseStore cases;
    private final ClockStore clocks;
    private final ClockKeeper keeper;
    private final ClockBook book;
    private final CaseJournal journal;
    private final HandOvers handOvers;

    @Activate
    public ClockRoom(
            @Reference Gate gate,
            @Reference CaseStore cases,
            @Reference ClockStore clocks,
            @Reference ClockKeeper keeper,
            @Reference ClockBook book,
            @Reference CaseJournal journal) {
        this.gate = gate;
        this.cases = cases;
        this.clocks = clocks;
        this.keeper = keeper;
        this.book = book;
        this.journal = journal;
        this.handOvers = new HandOvers(gate, cases, clocks, journal);
    }

    @Override
    public List<ClockView> ofCase(Caller caller, CaseId id) {
        return gate.enter(caller, Action.CASE_READ, CaseDoors.to(cases, id), file -> {
            Set<String> reasons = reasons(file.area());
            Stopwatch stopwatch = keeper.stopwatch();
            return clocks.ofCase(id).stream()
                    .sorted(IN_ORDER)
                    .map(clock -> ClockViews.at(clock, file.reference(), gate.now(), stopwatch, reasons))
                    .toList();
        });
    }

    @Override
    public List<ClockView> due(Caller caller, boolean mine) {
        return gate.enterList(caller, Action.CLOCK_LIST, areas(caller), open -> {
            Instant now = gate.now();
            Stopwatch stopwatch = keeper.stopwatch();
            Set<CaseId> hidden = gate.restrictions().hidden(caller, names(open));
            return clocks.open(names(open), AT_MOST).stream()
                    .filter(listed -> !hidden.contains(listed.clock().caseId()))
                    .filter(listed -> !mine || actsOn(caller, listed.clock()))
                    .map(listed -> ClockViews.at(listed.clock(), listed.reference(), now, stopwatch, Set.of()))
                    .toList();
        });
    }

    @Override
    public List<ClockFigure> figures(Caller caller, String area) {
        Target target = Target.of("clocks", "", Checks.required("area", area, 60));
        return gate.enter(caller, Action.CLOCK_FIGURES, Door.to(target), t -> {
            List<CaseClock> open = clocks.open(Set.of(area), Integer.MAX_VALUE).stream()
                    .map(ClockStore.Listed::clock)
                    .toList();
            return ClockFigures.of(open, gate.now());
        });
    }

    @Override
    public CaseFile pause(Caller caller, CaseId id, String reason, String note, long version) {
        return gate.enter(caller, Action.CLOCK_PAUSE, CaseDoors.to(cases, id), file -> {
            Checks.version("case", file.version(), version);
            CaseDoors.mustBeOpen(file);
            Set<String> known = reasons(file.area());
            String why = PauseNote.of(Checks.oneOf("reason", reason, known), Checks.required("note", note, 2_000));
            if (isPaused(id)) {
                throw new Conflict("the clocks are paused already; resume them first");
            }
            return held(caller, file, CaseEvent.CLOCKS_PAUSED, why);
        });
    }

    @Override
    public CaseFile resume(Caller caller, CaseId id, long version) {
        return gate.enter(caller, Action.CLOCK_PAUSE, CaseDoors.to(cases, id), file -> {
            Checks.version("case", file.version(), version);
            if (!isPaused(id)) {
                throw new Conflict("no clock of the case is paused; it runs already");
            }
            return held(caller, file, CaseEvent.CLOCKS_RESUMED, "");
        });
    }

    @Override
    public HandOver handOver(Caller caller, String area) {
        return handOvers.offer(caller, area);
    }

    @Override
    public List<HandOver> handOvers(Caller caller) {
        return gate.enterList(caller, Action.CLOCK_LIST, areas(caller), open -> handOvers.lately(caller, names(open)));
    }

    @Override
    public HandOver accept(Caller caller, String id) {
        return handOvers.accept(caller, id);
    }

    private CaseFile held(Caller caller, CaseFile file, CaseEvent event, String note) {
        Optional<Instant> due = keeper.decisionDue(file, event, gate.now(), note);
        cases.update(CaseEdit.of(file).dueAt(due).done());
        CaseFile after = CaseDoors.load(cases, file.id());
        journal.write(caller, after, event, note);
        return after;
    }

    private boolean isPaused(CaseId id) {
        return clocks.ofCase(id).stream().anyMatch(clock -> clock.stateAt(gate.now()) == CaseClock.State.PAUSED);
    }

    private Set<String> reasons(String area) {
        return book.today(area).stream()
                .flatMap(rule -> rule.pauses().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A researcher acts for the own agency; everybody else by role. */
    private static boolean actsOn(Caller caller, CaseClock clock) {
        return caller.has(clock.whose())
                && (clock.whose() != RoomRole.RESEARCHER
                        || clock.agency().filter(caller.employer()::equals).isPresent());
    }

    private static List<Target> areas(Caller caller) {
        return caller.areas().stream()
                .sorted()
                .map(area -> Target.of("clocks", "", area))
                .toList();
    }

    private static Set<String> names(List<Target> open) {
        return open.stream().flatMap(t -> t.area().stream()).collect(Collectors.toSet());
    }
}
