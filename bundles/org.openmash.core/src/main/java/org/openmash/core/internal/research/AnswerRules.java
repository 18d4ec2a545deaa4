package org.openmash.core.internal.research;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmash.connector.api.Answer;
import org.openmash.core.api.identity.Comparison.Band;
import org.openmash.core.api.research.AnswerState;
import org.openmash.core.api.research.CandidateRecord;
import org.openmash.core.api.research.CandidateRecord.Verdict;
import org.openmash.core.api.research.Item;
import org.openmash.core.api.research.ResearchRequest;

/** The state machine of a request: pure, and blind to an answer that comes twice. */
final class AnswerRules {

    private static final Set<AnswerState> WAITING = Set.of(
            AnswerState.ASKED,
            AnswerState.LOCATED,
            AnswerState.RETRIEVING,
            AnswerState.EXPECTED_BY,
            AnswerState.LATE,
            AnswerState.FAILED,
            AnswerState.FAILED_RETRYABLE);

    private static final Set<AnswerState> BEYOND_LOCATING = Set.of(
            AnswerState.RETRIEVING, AnswerState.RETRIEVED_NOT_REVIEWED, AnswerState.ANSWERED, AnswerState.NOT_ASKED);

    /** Of several subjects' answers the one that needs most attention is the request's: last is strongest. */
    private static final List<AnswerState> WEIGHT = List.of(
            AnswerState.HOLDS_NOTHING,
            AnswerState.NOTHING_RELEVANT,
            AnswerState.CANNOT_IDENTIFY,
            AnswerState.REFUSED,
            AnswerState.EXPECTED_BY,
            AnswerState.LOCATED);

    private AnswerRules() {}

    static boolean waiting(ResearchRequest request) {
        return WAITING.contains(request.state());
    }

    /** Waits for the agency, not for a person of the hub. */
    static boolean agencysTurn(ResearchRequest request) {
        return waiting(request) && request.state() != AnswerState.LOCATED;
    }

    /** The state that an answer without content means, and its words. */
    static RequestEdit said(ResearchRequest request, Answer<?> answer) {
        RequestEdit edit = RequestEdit.of(request);
        return answer.fold(
                a -> edit.in(AnswerState.NOTHING_RELEVANT, ""),
                h -> edit.in(AnswerState.HOLDS_NOTHING, ""),
                n -> edit.in(AnswerState.NOTHING_RELEVANT, ""),
                c -> edit.in(AnswerState.CANNOT_IDENTIFY, c.hint()),
                r -> edit.in(AnswerState.REFUSED, r.reason()),
                e -> edit.in(AnswerState.EXPECTED_BY, "").expected(e.time(), Optional.of(e.ticket())));
    }

    /** The request after one subject's answer to locate; empty when it changes nothing. */
    static Optional<ResearchRequest> located(
            ResearchRequest request, Answer<?> answer, boolean found, int remaining, Instant now) {
        if (BEYOND_LOCATING.contains(request.state())) {
            return Optional.empty();
        }
        ResearchRequest said = (found
                        ? RequestEdit.of(request).in(AnswerState.LOCATED, "")
                        : locatedNothing(request, answer))
                .said(now)
                .done();
        boolean onlyNothing = WEIGHT.indexOf(said.state()) <= WEIGHT.indexOf(AnswerState.NOTHING_RELEVANT);
        if (!WEIGHT.contains(request.state())) {
            boolean tooEarly = remaining > 0 || couldNotAsk(request);
            return onlyNothing && tooEarly ? Optional.empty() : Optional.of(said);
        }
        return WEIGHT.indexOf(said.state()) > WEIGHT.indexOf(request.state()) ? Optional.of(said) : Optional.empty();
    }

    /** Where one subject could not be asked about, the others' "nothing" is not the agency's. */
    private static boolean couldNotAsk(ResearchRequest request) {
        return request.state() == AnswerState.FAILED || request.state() == AnswerState.FAILED_RETRYABLE;
    }

    private static RequestEdit locatedNothing(ResearchRequest request, Answer<?> answer) {
        return answer instanceof Answer.Answered<?>
                ? RequestEdit.of(request).in(AnswerState.HOLDS_NOTHING, "")
                : said(request, answer);
    }

    /** The state after content has come: what is in the picture and what waits for review decide. */
    static RequestEdit retrieved(ResearchRequest request, Answer<?> answer, List<Item> items) {
        if (items.stream().anyMatch(i -> i.state() == Item.State.DRAFT)) {
            return RequestEdit.of(request).in(AnswerState.RETRIEVED_NOT_REVIEWED, "");
        }
        boolean accepted = items.stream().anyMatch(i -> i.state() == Item.State.ACCEPTED);
        boolean promised = answer instanceof Answer.ExpectedBy<?>;
        return accepted && !promised ? RequestEdit.of(request).in(AnswerState.ANSWERED, "") : said(request, answer);
    }

    /** The state after a person decided about a candidate; empty when it changes nothing. */
    static Optional<ResearchRequest> identityDecided(ResearchRequest request, List<CandidateRecord> candidates) {
        boolean open = request.state() == AnswerState.LOCATED
                || request.state() == AnswerState.HOLDS_NOTHING
                || request.state() == AnswerState.CANNOT_IDENTIFY;
        if (!open || candidates.isEmpty()) {
            return Optional.empty();
        }
        RequestEdit edit = RequestEdit.of(request);
        if (candidates.stream().anyMatch(AnswerRules::needsWork)) {
            edit.in(AnswerState.LOCATED, "");
        } else if (candidates.stream().anyMatch(c -> c.verdict() == Verdict.UNRESOLVED)) {
            edit.in(AnswerState.CANNOT_IDENTIFY, "it cannot be told whose records these are");
        } else {
            edit.in(AnswerState.HOLDS_NOTHING, "none of its records is about a subject of this case");
        }
        ResearchRequest after = edit.done();
        return after.state() == request.state() ? Optional.empty() : Optional.of(after);
    }

    /**
     * Whose content may be asked for: confirmed people, and a record that certainly is one of two alike children of the
     * household although nobody can tell which.
     */
    static boolean retrievable(CandidateRecord candidate) {
        return candidate.verdict() == Verdict.CONFIRMED
                || candidate.verdict() == Verdict.UNRESOLVED
                        && candidate.comparison().band() == Band.TWIN_OR_SIBLING;
    }

    private static boolean needsWork(CandidateRecord candidate) {
        boolean toLookAt = candidate.verdict() == Verdict.UNDECIDED
                && candidate.comparison().band() != Band.UNLIKELY;
        return toLookAt || retrievable(candidate);
    }
}
