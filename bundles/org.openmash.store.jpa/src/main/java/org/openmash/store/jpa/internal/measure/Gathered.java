package org.openmash.store.jpa.internal.measure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.clock.CaseClock;
import org.openmash.core.api.store.CaseFacts;
import org.openmash.core.api.store.CaseFacts.Decided;
import org.openmash.core.api.store.CaseFacts.Step;

/** Puts the rows of several queries together, case by case. */
final class Gathered {

    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    /** Facts of one case while they come in. */
    private static final class Draft {
        private final Object[] first;
        private final List<Step> steps = new ArrayList<>();
        private final Set<String> met = new HashSet<>();
        private final Set<String> missed = new HashSet<>();
        private final List<Instant> known = new ArrayList<>();
        private Optional<Decided> decided = Optional.empty();

        private Draft(Object[] first) {
            this.first = first;
        }

        private CaseFacts facts() {
            met.removeAll(missed);
            return new CaseFacts(
                    new CaseId((String) first[0]),
                    (String) first[1],
                    (String) first[3],
                    first[4].toString().toLowerCase(Locale.ROOT).replace('_', '-'),
                    (Instant) first[2],
                    List.copyOf(steps),
                    decided,
                    Set.copyOf(met),
                    Set.copyOf(missed),
                    List.copyOf(known));
        }
    }

    /** The first contact of a case counts; later ones belong to the same case. */
    void caseAndContact(Object[] row) {
        drafts.computeIfAbsent((String) row[0], first -> new Draft(row));
    }

    void of(Object[] row, Step step) {
        draft(row[0]).ifPresent(draft -> draft.steps.add(step));
    }

    void decided(Object[] row, Decided latest) {
        draft(row[0]).ifPresent(draft -> draft.decided = Optional.of(latest));
    }

    void clock(CaseClock clock, Instant now) {
        draft(clock.caseId().value()).ifPresent(draft -> {
            if (clock.stateAt(now) == CaseClock.State.MET) {
                draft.met.add(clock.rule());
            } else if (clock.stateAt(now) == CaseClock.State.MISSED) {
                draft.missed.add(clock.rule());
            }
        });
    }

    void known(Object[] row) {
        draft(row[0]).ifPresent(draft -> draft.known.add((Instant) row[1]));
    }

    List<CaseFacts> facts() {
        return drafts.values().stream().map(Draft::facts).toList();
    }

    private Optional<Draft> draft(Object caseId) {
        return Optional.ofNullable(drafts.get((String) caseId));
    }
}
