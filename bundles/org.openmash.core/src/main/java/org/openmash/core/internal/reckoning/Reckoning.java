package org.openmash.core.internal.reckoning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.clock.CaseClock;
import org.openmash.core.api.clock.ClockRule;
import org.openmash.core.api.clock.ClockRule.Mark;
import org.openmash.core.api.clock.ClockRules;
import org.openmash.core.api.journal.JournalEntry;
import org.openmash.core.internal.reckoning.Fact.Kind;

/** Journal and rules in, clocks out; nothing else is asked, not even the time. */
public final class Reckoning {

    private final List<ClockRules> versions;
    private final List<Run> runs = new ArrayList<>();
    private Optional<Rating> rating = Optional.empty();
    private int round = 1;

    private Reckoning(List<ClockRules> versions) {
        this.versions = versions;
    }

    /** @param versions oldest first, at least one */
    public static Reckoning of(List<JournalEntry> journal, List<ClockRules> versions) {
        Reckoning reckoning = new Reckoning(versions);
        Facts.of(journal).forEach(reckoning::read);
        return reckoning;
    }

    /** In the order they started. */
    public List<CaseClock> clocks(CaseId id, String area) {
        return runs.stream().flatMap(run -> run.clock(id, area).stream()).toList();
    }

    private void read(Fact fact) {
        stop(fact);
        start(fact);
        switch (fact.kind()) {
            case RATED -> {
                rating = fact.rating();
                running(run -> run.rate(rating, fact.at()));
            }
            case PAUSED -> running(run -> run.pause(fact.reason(), fact.at()));
            case RESUMED -> running(run -> run.resume(fact.at()));
            case CLOSED -> running(run -> run.stop(fact.at()));
            default -> {
                // a step has started and stopped what it does
            }
        }
    }

    private void stop(Fact fact) {
        runs.stream().filter(Run::running).filter(run -> run.stoppedBy(fact)).forEach(run -> run.stop(fact.at()));
    }

    private void start(Fact fact) {
        if (fact.kind() == Kind.REOPENED) {
            round++;
        }
        ClockRules rules = inForce(fact.recordedAt());
        rules.clocks().stream().filter(rule -> starts(rule, fact)).forEach(rule -> {
            Optional<AgencyId> agency = rule.start() == Mark.ASKED ? fact.agency() : Optional.empty();
            begin(rules, rule, agency, fact);
        });
    }

    /** A reopened case gets another decision in another round of its clock. */
    private boolean starts(ClockRule rule, Fact fact) {
        boolean anew = fact.kind() == Kind.REOPENED && rule.stop() == Mark.DECIDED;
        return anew || fact.marks(rule.start());
    }

    private void begin(ClockRules rules, ClockRule rule, Optional<AgencyId> agency, Fact fact) {
        List<Run> before = runs.stream().filter(run -> run.of(rule, agency)).toList();
        boolean repeatable = agency.isPresent() || rule.start() == Mark.DECIDED;
        boolean runs = before.stream().anyMatch(Run::running);
        boolean thisRound = !repeatable && before.stream().anyMatch(run -> run.round() == round);
        if (runs || thisRound || passed(rule, fact)) {
            return;
        }
        Run run = new Run(rules, rule, agency, repeatable ? before.size() + 1 : round, fact.at());
        run.rate(fact.kind() == Kind.RATED ? fact.rating() : rating, fact.at());
        this.runs.add(run);
    }

    /** A first screening happens once: what joins a screened case does not start it again. */
    private boolean passed(ClockRule rule, Fact fact) {
        return round > 1
                && fact.kind() != Kind.REOPENED
                && rule.start() == Mark.RECEIVED
                && rule.stop() != Mark.DECIDED;
    }

    private ClockRules inForce(Instant at) {
        ClockRules found = versions.get(0);
        for (ClockRules version : versions) {
            found = version.since().isAfter(at) ? found : version;
        }
        return found;
    }

    private void running(Consumer<Run> work) {
        runs.stream().filter(Run::running).forEach(work);
    }
}
