package org.openmash.core.internal.pattern;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.decision.Decision;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.pattern.FoundPattern;
import org.openmash.core.api.pattern.FoundPattern.Rule;
import org.openmash.core.api.pattern.PatternDesk;
import org.openmash.core.api.pattern.PatternSheet;
import org.openmash.core.api.pattern.PatternSheet.Signature;
import org.openmash.core.api.store.CaseStore;
import org.openmash.core.api.store.DecisionStore;
import org.openmash.core.api.store.RoomEntry;
import org.openmash.core.api.store.RoomKind;
import org.openmash.core.internal.area.Areas;
import org.openmash.core.internal.casework.BeforeClosing;
import org.openmash.core.internal.casework.CaseDoors;
import org.openmash.core.internal.journal.CaseJournal;
import org.openmash.core.internal.room.Checks;
import org.openmash.core.internal.room.ContentHash;
import org.openmash.core.internal.room.Gate;
import org.openmash.core.internal.room.RoomBook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows patterns, takes the second person's word, and stands before closing without it. */
@Component(service = {PatternDesk.class, BeforeClosing.class})
public final class PatternRoom implements PatternDesk, BeforeClosing {

    /** Outcomes after which nobody does anything. */
    private static final Set<String> NOTHING_FOLLOWS = Set.of("no-further-action", "advice");

    private static final RoomKind<Signed> SIGNATURE = new RoomKind<>("pattern-signature", Signed.class);

    private final Gate gate;
    private final CaseStore cases;
    private final DecisionStore decisions;
    private final Gathering gathering;
    private final Areas areas;
    private final RoomBook book;
    private final CaseJournal journal;

    @Activate
    public PatternRoom(
            @Reference Gate gate,
            @Reference CaseStore cases,
            @Reference DecisionStore decisions,
            @Reference Gathering gathering,
            @Reference Areas areas,
            @Reference RoomBook book,
            @Reference CaseJournal journal) {
        this.gate = gate;
        this.cases = cases;
        this.decisions = decisions;
        this.gathering = gathering;
        this.areas = areas;
        this.book = book;
        this.journal = journal;
    }

    /** How a signature is kept. */
    record Signed(List<Rule> rules, String words) {
        @Override
        public String toString() {
            return "Signed" + rules;
        }
    }

    @Override
    public PatternSheet patterns(Caller caller, CaseId id) {
        return gate.enter(caller, Action.PATTERN_READ, CaseDoors.to(cases, id), this::sheet);
    }

    @Override
    public PatternSheet sign(Caller caller, CaseId id, String words, String key) {
        return gate.enter(caller, Action.PATTERN_SIGN, CaseDoors.to(cases, id), file -> {
            String why = Checks.required("words", words, 4_000);
            ContentHash content = new ContentHash().add(id.value()).add(why);
            book.putOnce(caller, SIGNATURE, key, content, () -> signature(caller, file, why));
            return sheet(CaseDoors.load(cases, id));
        });
    }

    @Override
    public void check(CaseFile file) {
        List<Rule> unsigned = unsigned(file, found(file));
        if (!unsigned.isEmpty()) {
            throw new Conflict("a pattern is open (" + words(unsigned)
                    + "); somebody else than its decision maker signs, with a reason, that it closes against it");
        }
    }

    private RoomEntry<Signed> signature(Caller caller, CaseFile file, String why) {
        journal.takeTurn(file.id());
        CaseDoors.mustBeOpen(file);
        Decision decision = withoutAction(file)
                .orElseThrow(() ->
                        new Conflict("no decision without further action stands; there is nothing to sign against"));
        List<Rule> unsigned = unsigned(file, found(file));
        if (unsigned.isEmpty()) {
            throw new Conflict("no unsigned pattern is open; the case closes without a signature");
        }
        if (decision.decidedBy().equals(caller.user())) {
            throw new Conflict("you made the decision; a second person signs");
        }
        journal.write(caller, file, CaseEvent.PATTERN_SIGNED, words(unsigned) + ": " + why);
        return RoomEntry.ofCase(
                SIGNATURE,
                file.area(),
                file.id(),
                caller.employer(),
                "SIGNED",
                caller,
                gate.now(),
                new Signed(unsigned, why));
    }

    private PatternSheet sheet(CaseFile file) {
        List<FoundPattern> found = found(file);
        return new PatternSheet(
                found,
                signatures(file).stream()
                        .map(e -> new Signature(
                                e.body().unseal().rules(), e.body().unseal().words(), e.byName(), e.at()))
                        .toList(),
                unsigned(file, found));
    }

    private List<FoundPattern> found(CaseFile file) {
        return PatternBook.of(areas.practice(file.area()).patterns(), gathering.of(file));
    }

    /** A signature counts for the decision that it followed. */
    private List<Rule> unsigned(CaseFile file, List<FoundPattern> found) {
        Optional<Decision> decision = withoutAction(file);
        if (decision.isEmpty()) {
            return List.of();
        }
        Set<Rule> signed = signatures(file).stream()
                .filter(s -> !s.at().isBefore(decision.get().decidedAt()))
                .filter(s -> !s.by().equals(decision.get().decidedBy()))
                .flatMap(s -> s.body().unseal().rules().stream())
                .collect(Collectors.toCollection(HashSet::new));
        return found.stream()
                .map(FoundPattern::rule)
                .filter(rule -> !signed.contains(rule))
                .toList();
    }

    private Optional<Decision> withoutAction(CaseFile file) {
        return decisions.latest(file.id()).filter(d -> NOTHING_FOLLOWS.containsAll(d.outcomes()));
    }

    private List<RoomEntry<Signed>> signatures(CaseFile file) {
        return book.store().ofCase(SIGNATURE, file.id());
    }

    private static String words(List<Rule> rules) {
        return rules.stream()
                .map(rule -> rule.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }
}
