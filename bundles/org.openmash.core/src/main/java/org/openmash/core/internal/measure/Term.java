package org.openmash.core.internal.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.store.CaseFacts;
import org.openmash.core.api.store.CaseFacts.Step;

/** One thing that a definition may ask of a case: a word, or a word and what it is about, such as {@code level=4}. */
record Term(String word, String about) {

    /** @throws IllegalArgumentException for a word that is none of ours: a definition with it counts nothing rightly */
    static Predicate<CaseFacts> of(String written) {
        int sign = written.indexOf('=');
        Term term =
                sign < 0 ? new Term(written, "") : new Term(written.substring(0, sign), written.substring(sign + 1));
        return term.test();
    }

    private Predicate<CaseFacts> test() {
        switch (word) {
            case "any":
                return facts -> true;
            case "decided":
                return facts -> facts.decided().isPresent();
            case "outcome":
                return facts -> facts.decided()
                        .filter(d -> d.outcomes().contains(about))
                        .isPresent();
            case "event":
                CaseEvent event = event(about);
                return facts -> first(facts, event).isPresent();
            case "kept":
                return facts -> facts.kept().contains(about);
            case "timed":
                return facts -> facts.kept().contains(about) || facts.missed().contains(about);
            case "known-within":
                return facts -> facts.known().stream().anyMatch(other -> within(other, facts.receivedAt()));
            case "again-within":
                return facts -> facts.known().stream().anyMatch(other -> within(facts.receivedAt(), other));
            case "rating-changed":
                return Term::ratingChangedAfterAnAnswer;
            default:
                throw new IllegalArgumentException("no measure can ask for " + word);
        }
    }

    static CaseEvent event(String word) {
        return List.of(CaseEvent.values()).stream()
                .filter(event -> event.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing is called " + word));
    }

    static Optional<Instant> first(CaseFacts facts, CaseEvent event) {
        return facts.steps().stream()
                .filter(step -> step.event() == event)
                .map(Step::at)
                .min(Instant::compareTo);
    }

    private boolean within(Instant earlier, Instant later) {
        return earlier.isBefore(later)
                && !earlier.plus(Duration.ofDays(Long.parseLong(about))).isBefore(later);
    }

    private static boolean ratingChangedAfterAnAnswer(CaseFacts facts) {
        Optional<Rating> before = Optional.empty();
        boolean answered = false;
        for (Step step : facts.steps()) {
            answered |= step.event() == CaseEvent.AGENCY_ANSWERED;
            if (step.event() == CaseEvent.CASE_RATED) {
                if (answered && before.isPresent() && !before.equals(step.rating())) {
                    return true;
                }
                before = step.rating();
            }
        }
        return false;
    }
}
