package org.openmash.core.internal.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.measure.Measure;
import org.openmash.core.api.measure.Measure.Kind;
import org.openmash.core.api.measure.MeasureLine;
import org.openmash.core.api.store.CaseFacts;

/** One definition, ready to be applied to facts. */
final class Counting {

    private final Measure measure;
    private final List<Predicate<CaseFacts>> counted;
    private final List<Predicate<CaseFacts>> of;
    private final List<Predicate<CaseFacts>> without;

    Counting(Measure measure) {
        this.measure = measure;
        counted = terms(measure.counted());
        of = terms(measure.of());
        without = terms(measure.without());
    }

    private static List<Predicate<CaseFacts>> terms(List<String> written) {
        return written.stream().map(Term::of).toList();
    }

    boolean looksAt(CaseFacts facts) {
        return of.stream().allMatch(term -> term.test(facts))
                && without.stream().noneMatch(term -> term.test(facts));
    }

    boolean counts(CaseFacts facts) {
        return looksAt(facts) && (counted.isEmpty() || counted.stream().anyMatch(term -> term.test(facts)));
    }

    MeasureLine line(String group, List<CaseFacts> all) {
        List<CaseFacts> seen = all.stream().filter(this::looksAt).toList();
        int counting = (int) seen.stream().filter(this::counts).count();
        Optional<Integer> percent = measure.kind() == Kind.SHARE && !seen.isEmpty()
                ? Optional.of(Math.round(100f * counting / seen.size()))
                : Optional.empty();
        List<Double> values =
                seen.stream().flatMap(facts -> value(facts).stream()).sorted().toList();
        return new MeasureLine(
                group, counting, seen.size(), percent, percentile(values, 50), percentile(values, 90), false);
    }

    private Optional<Double> value(CaseFacts facts) {
        if (measure.kind() == Kind.MINUTES) {
            return facts.decided().map(decided -> (double) decided.minutes());
        }
        if (measure.kind() != Kind.HOURS) {
            return Optional.empty();
        }
        Optional<Instant> to = at(facts, Term.event(measure.to()));
        return at(facts, Term.event(measure.from()))
                .flatMap(from -> to.map(end -> Duration.between(from, end)))
                .map(took -> Math.max(0, took.toMinutes()) / 60.0);
    }

    private static Optional<Instant> at(CaseFacts facts, CaseEvent event) {
        return event == CaseEvent.CONTACT_RECEIVED ? Optional.of(facts.receivedAt()) : Term.first(facts, event);
    }

    private static Optional<Double> percentile(List<Double> sorted, int percent) {
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        int place = (int) Math.ceil(sorted.size() * percent / 100.0) - 1;
        return Optional.of(Math.round(sorted.get(Math.max(0, place)) * 10) / 10.0);
    }
}
