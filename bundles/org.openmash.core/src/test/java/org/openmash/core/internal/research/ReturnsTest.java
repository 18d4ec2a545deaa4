package org.openmash.core.internal.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.Fact;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.RequestId;
import org.openmash.core.api.agency.Agreement;
import org.openmash.core.api.agency.Standing;
import org.openmash.core.api.research.AnswerState;
import org.openmash.core.api.research.DeskAnswer;
import org.openmash.core.api.research.DeskTask;
import org.openmash.core.api.research.Item;
import org.openmash.core.api.research.ReturnReview;
import org.openmash.core.internal.fake.TestHub;

class ReturnsTest extends CaseInResearch {

    @Test
    void areDraftsUntilTheOwnersResearcherHasReviewedThem() {
        RequestId id = retrievedByPolice();

        assertThat(state(id)).isEqualTo(AnswerState.RETRIEVED_NOT_REVIEWED);
        assertThat(hub.pictureRoom.picture(worker, caseId).chronology()).isEmpty();

        DeskTask task = review(id);

        assertThat(task.state()).isEqualTo(AnswerState.ANSWERED);
        assertThat(hub.research.request(id).orElseThrow().minutes()).isEqualTo(12);
    }

    @Test
    void canBeTrimmedAndLeftOut() {
        RequestId id = retrievedByPolice();
        DeskTask task = hub.researchDesk.deskTask(researcher, id);
        ReturnReview review = new ReturnReview(
                List.of(line(task, 0, true, Optional.of("police attended")), line(task, 1, false, Optional.empty())),
                5);

        hub.researchDesk.review(researcher, id, review, task.version());

        assertThat(hub.pictureRoom.picture(worker, caseId).chronology())
                .extracting(i -> i.text())
                .containsExactly("police attended");
    }

    @Test
    void ofWaivedRecordTypesNeedNoReview() {
        hub.agreements.put(new Agreement(
                POLICE,
                TestHub.AREA,
                "Police",
                Standing.ACTIVE,
                false,
                Set.of("notice", "intelligence"),
                Optional.empty(),
                "",
                "",
                false,
                hub.instant(),
                "x"));

        RequestId id = retrievedByPolice();

        assertThat(state(id)).isEqualTo(AnswerState.ANSWERED);
    }

    @Test
    void carryTypeSensitivityAndTheMostCarefulCode() {
        RequestId id = confirmedByPolice();
        Fact bare = Fact.of("f9", "r1", "intelligence", "something").build();

        hub.intake.retrieved(id, Answer.answered(List.of(bare)));

        assertThat(hub.research.itemsOf(caseId)).singleElement().satisfies(item -> {
            assertThat(item.itemType()).isEqualTo("police-intelligence-c");
            assertThat(item.sensitivity()).isEqualTo("sensitive");
            assertThat(item.handlingCode()).isEqualTo("C");
            assertThat(item.state()).isEqualTo(Item.State.DRAFT);
        });
    }

    @Test
    void aPersonAnswersAtTheDeskInTheSameForm() {
        RequestId id =
                hub.researchDesk.ask(worker, caseId, wish(HOUSING)).get(0).id();
        DeskTask task = hub.researchDesk.deskTask(partner, id);
        DeskAnswer answer = new DeskAnswer(
                AnswerState.ANSWERED,
                "",
                Optional.empty(),
                List.of(new DeskAnswer.NewItem(
                        Optional.empty(),
                        "housing",
                        Optional.empty(),
                        "",
                        "ordinary",
                        "joint tenancy; 2 noise complaints",
                        List.of())),
                7);

        hub.researchDesk.answer(partner, id, answer, task.version());

        assertThat(hub.pictureRoom.picture(worker, caseId).chronology()).hasSize(1);
        assertThat(state(id)).isEqualTo(AnswerState.ANSWERED);
    }

    @Test
    void unknownItemTypeAtTheDeskIsNamed() {
        RequestId id =
                hub.researchDesk.ask(worker, caseId, wish(HOUSING)).get(0).id();
        DeskAnswer answer = new DeskAnswer(
                AnswerState.ANSWERED,
                "",
                Optional.empty(),
                List.of(new DeskAnswer.NewItem(
                        Optional.empty(), "gossip", Optional.empty(), "", "ordinary", "words", List.of())),
                1);

        assertThatThrownBy(() -> hub.researchDesk.answer(partner, id, answer, 0))
                .asInstanceOf(type(InvalidRequest.class))
                .extracting(InvalidRequest::field)
                .isEqualTo("items[0].itemType");
    }
}
