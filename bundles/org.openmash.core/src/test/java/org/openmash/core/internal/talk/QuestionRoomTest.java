package org.openmash.core.internal.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.journal.JournalLine;
import org.openmash.core.api.question.NewAnswer;
import org.openmash.core.api.question.NewAnswer.Reply;
import org.openmash.core.api.question.NewQuestion;
import org.openmash.core.api.question.Question;
import org.openmash.core.api.question.Question.Seen;

class QuestionRoomTest extends TalkingCase {

    @Test
    void isAnsweredInOneStepAndStandsInTheJournal() {
        Question asked = ask("Is he on bail?");

        Question answered = hub.questionDesk.answer(officer, asked.id(), new NewAnswer(Reply.NO, ""), asked.version());

        assertThat(answered.answer().orElseThrow().reply()).isEqualTo(Reply.NO);
        assertThat(hub.questionDesk.questions(nurse, caseId)).singleElement().satisfies(q -> {
            assertThat(q.text()).isEqualTo("Is he on bail?");
            assertThat(q.forReader()).isFalse();
        });
        assertThat(hub.journal.journal(maker, caseId))
                .extracting(JournalLine::event)
                .contains(CaseEvent.QUESTION_ASKED, CaseEvent.QUESTION_ANSWERED);
    }

    @Test
    void isAnsweredOnceAndInWordsOnlyWithWords() {
        Question asked = ask("Who lives there?");
        assertThatThrownBy(() -> answer(asked, new NewAnswer(Reply.IN_WORDS, " ")))
                .isInstanceOf(InvalidRequest.class);
        answer(asked, new NewAnswer(Reply.IN_WORDS, "his mother"));

        assertThatThrownBy(() -> answer(asked, new NewAnswer(Reply.YES, ""))).isInstanceOf(Conflict.class);
    }

    @Test
    void whoHasSeenItIsNotedOnce() {
        Question asked = ask("Is he on bail?");
        hub.questionDesk.see(officer, asked.id());
        hub.pass(Duration.ofMinutes(1));
        hub.questionDesk.see(nurse, asked.id());

        Question seen = hub.questionDesk.see(officer, asked.id());

        assertThat(seen.seen()).extracting(Seen::agency).containsExactly(POLICE, HEALTH);
    }

    @Test
    void asksOnlyAgenciesThatTakePart() {
        NewQuestion elsewhere = new NewQuestion(new AgencyId("fire"), "", "Smoke alarm?");

        assertThatThrownBy(() -> hub.questionDesk.ask(maker, caseId, elsewhere, key()))
                .isInstanceOf(InvalidRequest.class);
        assertThat(hub.questionDesk.questions(maker, caseId)).isEqualTo(List.of());
    }

    private Question ask(String text) {
        return hub.questionDesk.ask(maker, caseId, new NewQuestion(POLICE, "detective sergeant", text), key());
    }

    private Question answer(Question asked, NewAnswer answer) {
        return hub.questionDesk.answer(officer, asked.id(), answer, asked.version());
    }
}
