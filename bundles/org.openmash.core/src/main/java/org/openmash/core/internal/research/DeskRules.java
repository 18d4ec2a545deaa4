package org.openmash.core.internal.research;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openmash.connector.api.ReleaseTerm;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.agency.AgencyCard;
import org.openmash.core.api.research.AnswerState;
import org.openmash.core.api.research.DeskAnswer;
import org.openmash.core.api.research.ResearchRequest;
import org.openmash.core.internal.protocol.ReleaseMatrix;
import org.openmash.core.internal.room.Checks;

/** What a person of an agency must say, and may not say, when answering or reviewing. */
final class DeskRules {

    static final int LONGEST_TEXT = 20_000;
    private static final int MOST_MINUTES = 10_000;
    private static final Set<String> SENSITIVITIES = Set.of("ordinary", "sensitive", "restricted");
    private static final Set<AnswerState> STATES = Set.of(
            AnswerState.ANSWERED,
            AnswerState.HOLDS_NOTHING,
            AnswerState.NOTHING_RELEVANT,
            AnswerState.CANNOT_IDENTIFY,
            AnswerState.REFUSED,
            AnswerState.EXPECTED_BY);

    private final ReleaseMatrix matrix;

    DeskRules(ReleaseMatrix matrix) {
        this.matrix = matrix;
    }

    void check(DeskAnswer answer, ResearchRequest request, Optional<AgencyCard> card, Instant now) {
        AnswerState state = Checks.present("state", answer.state());
        if (!STATES.contains(state)) {
            throw new InvalidRequest("state", "a desk cannot answer with " + state);
        }
        minutes(answer.minutes());
        if ((state == AnswerState.ANSWERED) == answer.items().isEmpty()) {
            throw new InvalidRequest("items", "give items with ANSWERED, and only then");
        }
        if (state == AnswerState.REFUSED || state == AnswerState.CANNOT_IDENTIFY) {
            Checks.required("reason", answer.reason(), 2_000);
        }
        if (state == AnswerState.EXPECTED_BY
                && answer.expectedAt().filter(t -> t.isAfter(now)).isEmpty()) {
            throw new InvalidRequest("expectedAt", "give a time to come");
        }
        for (int i = 0; i < answer.items().size(); i++) {
            item("items[" + i + "]", answer.items().get(i), request, card);
        }
    }

    static int minutes(int minutes) {
        return Checks.within("minutes", minutes, 0, MOST_MINUTES);
    }

    static void handlingCode(String field, String code, Optional<AgencyCard> card) {
        Set<String> codes = card.map(c -> c.handlingCodes().keySet()).orElse(Set.of());
        if (!code.isBlank() && !codes.isEmpty()) {
            Checks.oneOf(field, code, codes);
        }
    }

    void terms(String path, List<ReleaseTerm> terms) {
        for (int i = 0; i < terms.size(); i++) {
            ReleaseTerm term = terms.get(i);
            String field = path + ".terms[" + i + "]";
            Checks.required(field + ".recipient", term.recipient(), 40);
            Checks.optional(field + ".wording", term.wording(), LONGEST_TEXT);
            for (String code : term.condition().split("[+,]")) {
                if (!code.isBlank() && !matrix.knowsCondition(code.strip())) {
                    throw new InvalidRequest(field + ".condition", "this hub does not know the condition");
                }
            }
        }
    }

    private void item(String path, DeskAnswer.NewItem item, ResearchRequest request, Optional<AgencyCard> card) {
        Checks.oneOf(path + ".itemType", item.itemType(), matrix.itemTypes());
        Checks.oneOf(path + ".sensitivity", item.sensitivity(), SENSITIVITIES);
        Checks.required(path + ".text", item.text(), LONGEST_TEXT);
        handlingCode(path + ".handlingCode", Checks.optional(path + ".handlingCode", item.handlingCode(), 60), card);
        if (item.subject().filter(s -> !request.subjects().contains(s)).isPresent()) {
            throw new InvalidRequest(path + ".subject", "name somebody this request asks about");
        }
        terms(path, item.terms());
    }
}
