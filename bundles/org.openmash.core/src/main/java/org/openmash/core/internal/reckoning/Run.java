package org.openmash.core.internal.reckoning;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.clock.CaseClock;
import org.openmash.core.api.clock.ClockRule;
import org.openmash.core.api.clock.ClockRule.ReRating;
import org.openmash.core.api.clock.ClockRules;

/** One clock while the facts of its case are read in their order. */
final class Run {

    private final ClockRules rules;
    private final ClockRule rule;
    private final Optional<AgencyId> agency;
    private final int round;
    private final Instant started;
    private final Map<String, Duration> held = new HashMap<>();
    private Due due;
    private Optional<Rating> rating = Optional.empty();
    private Optional<Pause> pause = Optional.empty();
    private Duration pausedFor = Duration.ZERO;
    private Instant stopped;

    /** A pause that goes on; {@code until} is the most that its reason allows. */
    private record Pause(String reason, Instant since, Instant until) {}

    Run(ClockRules rules, ClockRule rule, Optional<AgencyId> agency, int round, Instant started) {
        this.rules = rules;
        this.rule = rule;
        this.agency = agency;
        this.round = round;
        this.started = started;
    }

    boolean of(ClockRule other, Optional<AgencyId> whose) {
        return rule.id().equals(other.id()) && agency.equals(whose);
    }

    boolean running() {
        return stopped == null;
    }

    boolean stoppedBy(Fact fact) {
        return fact.marks(rule.stop()) && (agency.isEmpty() || agency.equals(fact.agency()));
    }

    int round() {
        return round;
    }

    /** Another rating, or the one it starts with. */
    void rate(Optional<Rating> next, Instant at) {
        Optional<String> reason = pause.map(Pause::reason);
        resume(at);
        boolean first = rating.isEmpty();
        rating = next.or(() -> rating);
        rule.allowance(next).ifPresent(allowance -> {
            boolean fromStart = first || rule.reRating() == ReRating.KEEP_ELAPSED;
            Due fresh = Due.of(rules, rule, agency, next, allowance, fromStart ? started : at);
            due = due == null ? fresh : changed(fresh, first, at);
        });
        reason.ifPresent(r -> pause(r, at));
    }

    private Due changed(Due fresh, boolean first, Instant at) {
        if (at.isAfter(due.at())) {
            return due;
        }
        if (first) {
            return fresh;
        }
        Due notBefore = fresh.at().isBefore(at) ? fresh.until(at) : fresh;
        return rule.reRating() == ReRating.RESTART ? notBefore : due.sooner(notBefore);
    }

    /** Holds the time, if the rule knows the reason and it has not used up what it may. */
    void pause(String reason, Instant at) {
        Duration atMost = Duration.ofHours(rule.pauses().getOrDefault(reason, 0));
        Duration left = atMost.minus(held.getOrDefault(reason, Duration.ZERO));
        boolean inTime = due == null || at.isBefore(due.at());
        if (inTime && pause.isEmpty() && !left.isZero() && !left.isNegative()) {
            pause = Optional.of(new Pause(reason, at, at.plus(left)));
        }
    }

    void resume(Instant at) {
        pause.ifPresent(p -> {
            Instant end = at.isBefore(p.until()) ? at : p.until();
            held.merge(p.reason(), Duration.between(p.since(), end), Duration::plus);
            if (due != null) {
                pausedFor = pausedFor.plus(due.pace().between(p.since(), end));
                due = due.until(due.pace().shifted(due.at(), p.since(), end));
            }
        });
        pause = Optional.empty();
    }

    void stop(Instant at) {
        resume(at);
        stopped = at;
    }

    /** The clock; empty where no allowance ever applied. */
    Optional<CaseClock> clock(CaseId id, String area) {
        if (due == null) {
            return Optional.empty();
        }
        Pace pace = due.pace();
        Instant dueAt =
                pause.map(p -> pace.shifted(due.at(), p.since(), p.until())).orElse(due.at());
        return Optional.of(new CaseClock(
                id,
                area,
                rule.id(),
                rule.name(),
                agency,
                round,
                rating,
                started,
                dueAt,
                pace.half(due.from(), dueAt),
                pause.map(Pause::since),
                pause.map(Pause::until),
                pausedFor,
                !pace.dayAndNight(),
                Optional.ofNullable(stopped),
                rule.whose(),
                rules.version()));
    }
}
