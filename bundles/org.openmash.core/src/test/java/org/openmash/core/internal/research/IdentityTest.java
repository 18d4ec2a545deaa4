package org.openmash.core.internal.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.RequestId;
import org.openmash.core.api.identity.Comparison.Band;
import org.openmash.core.api.research.AnswerState;
import org.openmash.core.api.research.CandidateRecord;
import org.openmash.core.api.research.CandidateRecord.Verdict;
import org.openmash.core.api.research.SubjectAnswer;
import org.openmash.core.internal.fake.PikeRowe;

class IdentityTest extends CaseInResearch {

    @Test
    void reasonIsMandatory() {
        locate(askPolice(), "r1");
        CandidateRecord candidate = candidate();

        assertThatThrownBy(() -> decide(candidate, Verdict.CONFIRMED, " "))
                .asInstanceOf(type(InvalidRequest.class))
                .extracting(InvalidRequest::field)
                .isEqualTo("reason");
    }

    @Test
    void twinWarningNeedsWords() {
        hub.intake.located(
                askPolice(),
                new SubjectAnswer<>(
                        subject(0),
                        Answer.answered(List.of(new Candidate(
                                "r9",
                                "register",
                                PersonDetails.named("Archie", "Pike-Rowe")
                                        .born(PartialDate.day(PikeRowe.ALFIE_BORN))
                                        .build(),
                                Optional.empty(),
                                ""))),
                        0));
        CandidateRecord candidate = candidate();
        assertThat(candidate.comparison().band()).isEqualTo(Band.TWIN_OR_SIBLING);

        assertThatThrownBy(() -> decide(candidate, Verdict.CONFIRMED, "sure"))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("twins");
        assertThat(decide(candidate, Verdict.CONFIRMED, "the school confirmed that Archie is his middle name")
                        .verdict())
                .isEqualTo(Verdict.CONFIRMED);
    }

    @Test
    void rejectedRecordStaysRejectedWhenAskedAgain() {
        RequestId id = askPolice();
        locate(id, "r1");
        decide(candidate(), Verdict.REJECTED, "other mother, other school");
        assertThat(state(id)).isEqualTo(AnswerState.HOLDS_NOTHING);

        locate(askPolice(), "r1");

        assertThat(candidate().verdict()).isEqualTo(Verdict.REJECTED);
    }

    @Test
    void takingAConfirmationBackTakesItsItemsOutOfTheChronology() {
        RequestId id = retrievedByPolice();
        review(id);
        assertThat(hub.pictureRoom.picture(worker, caseId).chronology()).hasSize(2);

        decide(candidate(), Verdict.UNDECIDED, "the address was misread");

        assertThat(hub.pictureRoom.picture(worker, caseId).chronology()).isEmpty();
        assertThat(hub.research.itemsOf(caseId)).as("they stay stored").hasSize(2);
    }

    @Test
    void unresolvedRecordsStandOnNobodysChronology() {
        RequestId id = retrievedByPolice();
        review(id);

        decide(candidate(), Verdict.UNRESOLVED, "initial only, could be either");

        assertThat(hub.pictureRoom.picture(worker, caseId).chronology()).isEmpty();
        assertThat(hub.pictureRoom.picture(worker, caseId).unresolved()).hasSize(2);
    }

    @Test
    void nothingIsRetrievedBeforeSomebodyIsConfirmed() {
        RequestId id = askPolice();
        locate(id, "r1");

        assertThatThrownBy(() -> hub.researchDesk.retrieve(worker, id)).isInstanceOf(Conflict.class);
        assertThat(hub.gateway.retrieved).isEmpty();
    }

    @Test
    void losingTheLastConfirmationStopsTheRetrieval() {
        RequestId id = confirmedByPolice();
        hub.researchDesk.retrieve(worker, id);

        decide(candidate(), Verdict.UNDECIDED, "wrong boy");

        assertThat(hub.gateway.cancelled).containsExactly(id);
        assertThat(state(id)).isEqualTo(AnswerState.LOCATED);
    }
}
