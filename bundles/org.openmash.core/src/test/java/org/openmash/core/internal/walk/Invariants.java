package org.openmash.core.internal.walk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.core.api.PackId;
import org.openmash.core.api.casework.CaseStage;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.casework.RatingChange;
import org.openmash.core.api.clock.CaseClock;
import org.openmash.core.api.clock.ClockRules;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.journal.JournalEntry;
import org.openmash.core.api.release.Pack;
import org.openmash.core.api.release.ProposedLine.Disposition;
import org.openmash.core.internal.casework.CaseLife;
import org.openmash.core.internal.reckoning.HouseClocks;
import org.openmash.core.internal.reckoning.Reckoning;

/** What is true of every case at every moment, whatever people have tried; each breach is a sentence. */
final class Invariants {

    private static final List<ClockRules> RULES = List.of(HouseClocks.rules(Optional.empty()));

    private final List<String> breaches = new ArrayList<>();

    private Invariants() {}

    /** @param refused whether the step between the two was refused */
    static List<String> broken(Snapshot before, Snapshot after, boolean refused) {
        Invariants check = new Invariants();
        if (refused) {
            check.that(before.equals(after), "a refused step changed the case");
        }
        check.asking(after);
        check.ratings(after);
        check.decision(before, after);
        check.release(before, after);
        check.closing(before, after);
        check.journal(before, after);
        check.that(after.file().version() >= before.file().version(), "the version went back");
        return check.breaches;
    }

    private void asking(Snapshot now) {
        boolean mayAsk = now.file().basis().isPresent() && now.file().rating().isPresent();
        that(now.requests().isEmpty() || mayAsk, "somebody was asked without basis and rating");
    }

    private void ratings(Snapshot now) {
        Optional<Rating> last = Optional.empty();
        for (RatingChange change : now.file().ratings()) {
            that(change.before().equals(last), "a rating does not follow on the one before");
            that(!change.reason().isBlank() && !change.byName().isBlank(), "a rating has no reason or nobody");
            last = Optional.of(change.after());
        }
        Optional<Instant> recomputed =
                Reckoning.of(now.journal(), RULES)
                        .clocks(now.file().id(), now.file().area())
                        .stream()
                        .filter(clock -> clock.rule().equals("decision"))
                        .reduce((earlier, later) -> later)
                        .map(CaseClock::dueAt);
        that(now.file().dueAt().equals(recomputed), "the due time is not that of the ratings");
    }

    private void decision(Snapshot before, Snapshot now) {
        CaseStage stage = now.file().stage();
        boolean needed = stage == CaseStage.DECIDED || stage == CaseStage.RELEASED || stage == CaseStage.CLOSED;
        that(!needed || now.decision().isPresent(), "the stage needs a decision and there is none");
        that(before.decision().isEmpty() || now.decision().isPresent(), "a decision was lost");
        now.decision().filter(d -> !before.decision().equals(now.decision())).ifPresent(made -> {
            that(!made.rationale().unseal().isBlank(), "a decision has no rationale");
            Set<String> missing = before.requests().stream()
                    .filter(r -> !r.state().settled())
                    .map(r -> r.agency() + " " + r.state())
                    .collect(Collectors.toSet());
            that(new HashSet<>(made.missingReturns()).equals(missing), "a decision does not list what was missing");
        });
    }

    private void release(Snapshot before, Snapshot now) {
        that(now.packs().isEmpty() || now.decision().isPresent(), "something left before a decision");
        Set<PackId> kept = now.packs().stream().map(Pack::id).collect(Collectors.toSet());
        that(before.packs().stream().map(Pack::id).allMatch(kept::contains), "a pack was erased");
        now.packs().stream()
                .flatMap(p -> p.rows().stream())
                .filter(row -> row.disposition() != Disposition.STAYS)
                .forEach(row -> that(!row.rule().isBlank(), "an item left and no rule is named"));
    }

    private void closing(Snapshot before, Snapshot now) {
        boolean closed = now.file().stage() == CaseStage.CLOSED;
        that(!closed || now.feedback().isPresent(), "closed without feedback or the reason why there is none");
        that(!closed || !before.patternUnsigned(), "closed against a pattern that no second person signed");
        that(closed == now.file().closedAt().isPresent(), "closed and its time do not agree");
        if (before.file().stage() == CaseStage.CLOSED) {
            that(now.file().equals(before.file()), "a closed case changed");
            that(new HashSet<>(now.items()).containsAll(before.items()), "an item of a closed case changed or went");
        }
    }

    private void journal(Snapshot before, Snapshot now) {
        int known = before.journal().size();
        that(
                now.journal().size() >= known && now.journal().subList(0, known).equals(before.journal()),
                "the journal was rewritten");
        List<JournalEntry> staged =
                now.journal().stream().filter(e -> e.stage().isPresent()).toList();
        CaseStage last = staged.get(staged.size() - 1).stage().orElseThrow();
        boolean askedSince = now.journal().get(now.journal().size() - 1).event() == CaseEvent.AGENCY_ASKED;
        that(
                last == now.file().stage()
                        || last == CaseStage.RECEIVED && now.file().stage() == CaseStage.RESEARCH,
                "the journal ends in another stage");
        if (now.journal().size() > known && !askedSince) {
            that(isInTable(before.file().stage(), now.file().stage()), "a move that is not in the table");
        }
    }

    private static boolean isInTable(CaseStage from, CaseStage to) {
        return from == to
                || Arrays.stream(CaseLife.values())
                        .anyMatch(life -> life.after(from).filter(to::equals).isPresent());
    }

    private void that(boolean holds, String breach) {
        if (!holds) {
            breaches.add(breach);
        }
    }
}
