package org.openmash.core.internal.reckoning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Sealed;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.clock.CaseClock;
import org.openmash.core.api.clock.ClockRule;
import org.openmash.core.api.clock.ClockRule.Mark;
import org.openmash.core.api.clock.ClockRules;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.journal.JournalEntry;
import org.openmash.core.api.store.ClockStore;
import org.openmash.core.api.store.JournalStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the clocks of each case as its journal has them, in the transaction of every step. Thread-safe. */
@Component(service = ClockKeeper.class)
public final class ClockKeeper {

    private final JournalStore journal;
    private final ClockStore clocks;
    private final ClockBook book;

    @Activate
    public ClockKeeper(@Reference JournalStore journal, @Reference ClockStore clocks, @Reference ClockBook book) {
        this.journal = journal;
        this.clocks = clocks;
        this.book = book;
    }

    /** Reckons the case's clocks anew. */
    public void refresh(CaseId id, String area) {
        clocks.put(id, reckon(id, area));
    }

    /** From the journal and the rules alone. */
    public List<CaseClock> reckon(CaseId id, String area) {
        return Reckoning.of(journal.ofCase(id), book.of(area)).clocks(id, area);
    }

    /** When the decision is due once this is in the journal; empty without such a clock. */
    public Optional<Instant> decisionDue(CaseFile after, CaseEvent event, Instant at, String note) {
        List<JournalEntry> all = new ArrayList<>(journal.ofCase(after.id()));
        all.add(new JournalEntry(
                after.id(),
                after.area(),
                at,
                at,
                event,
                Optional.of(after.stage()),
                after.rating(),
                Optional.empty(),
                Optional.empty(),
                "",
                Sealed.of(note)));
        List<ClockRules> rules = book.of(after.area());
        Set<String> deciding = rules.stream()
                .flatMap(version -> version.clocks().stream())
                .filter(rule -> rule.stop() == Mark.DECIDED)
                .map(ClockRule::id)
                .collect(Collectors.toSet());
        return Reckoning.of(all, rules).clocks(after.id(), after.area()).stream()
                .filter(clock -> deciding.contains(clock.rule()))
                .reduce((earlier, later) -> later)
                .map(CaseClock::dueAt);
    }

    /** For the clocks of one answer. */
    public Stopwatch stopwatch() {
        return new Stopwatch(book);
    }
}
