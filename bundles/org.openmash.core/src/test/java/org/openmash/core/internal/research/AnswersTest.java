package org.openmash.core.internal.research;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.Receipt.Outcome;
import org.openmash.core.api.RequestId;
import org.openmash.core.api.research.AnswerState;
import org.openmash.core.api.research.SubjectAnswer;

class AnswersTest extends CaseInResearch {

    @Test
    void recordsGiveTheHeadline() {
        locate(askPolice(), "r1");

        assertThat(hub.researchDesk.knownTo(worker, caseId)).singleElement().satisfies(known -> {
            assertThat(known.state()).isEqualTo(AnswerState.LOCATED);
            assertThat(known.records()).isEqualTo(1);
            assertThat(known.since()).isPresent();
            assertThat(known.contact()).isEqualTo("duty sergeant");
        });
    }

    @Test
    void nothingIsHeldOnlyWhenEverySubjectWasSearched() {
        RequestId id = askPolice();

        hub.intake.located(id, new SubjectAnswer<>(subject(0), Answer.holdsNothing(), 1));
        assertThat(state(id)).isEqualTo(AnswerState.ASKED);

        hub.intake.located(id, new SubjectAnswer<>(subject(1), Answer.holdsNothing(), 0));
        assertThat(state(id)).isEqualTo(AnswerState.HOLDS_NOTHING);
    }

    @Test
    void couldNotAskNeverBecomesHoldsNothing() {
        RequestId id = askPolice();

        hub.intake.failed(id, true, "unreachable");
        hub.intake.located(id, new SubjectAnswer<>(subject(1), Answer.holdsNothing(), 0));

        assertThat(state(id)).isEqualTo(AnswerState.FAILED_RETRYABLE);
    }

    @Test
    void lateAnswersAreTakenAndMarked() {
        RequestId id = askPolice();
        hub.intake.late(id);

        locate(id, "r1");

        assertThat(state(id)).isEqualTo(AnswerState.LOCATED);
        assertThat(hub.research.request(id).orElseThrow().late()).isTrue();
    }

    @Test
    void repeatedAnswersChangeNothing() {
        RequestId id = retrievedByPolice();
        long events = hub.outbox.last();

        hub.intake.retrieved(id, facts());

        assertThat(hub.research.itemsOf(caseId)).hasSize(2);
        assertThat(hub.outbox.last()).isEqualTo(events);
    }

    @Test
    void contentOnAPersonNobodyConfirmedIsDropped() {
        RequestId id = askPolice();
        locate(id, "r1");

        hub.intake.retrieved(id, facts());

        assertThat(hub.research.itemsOf(caseId)).isEmpty();
    }

    @Test
    void promisedAnswersComeThroughTheTicketOnce() {
        RequestId id = confirmedByPolice();
        hub.researchDesk.retrieve(worker, id);
        hub.intake.retrieved(id, new Answer.ExpectedBy<>(hub.instant().plusSeconds(3600), "T-1"));
        assertThat(state(id)).isEqualTo(AnswerState.EXPECTED_BY);

        assertThat(hub.intake.ticketAnswered(POLICE, "T-1", facts()).outcome()).isEqualTo(Outcome.TAKEN);
        assertThat(hub.intake.ticketAnswered(POLICE, "T-1", facts()).outcome()).isEqualTo(Outcome.DUPLICATE);
        assertThat(hub.intake.ticketAnswered(POLICE, "T-9", facts()).outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(state(id)).isEqualTo(AnswerState.RETRIEVED_NOT_REVIEWED);
    }
}
