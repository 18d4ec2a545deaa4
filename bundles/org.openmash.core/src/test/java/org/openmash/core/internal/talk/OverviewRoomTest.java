package org.openmash.core.internal.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.casework.Subject;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.journal.JournalLine;
import org.openmash.core.api.picture.NewPictureNote;
import org.openmash.core.api.picture.NewPictureNote.Kind;
import org.openmash.core.api.picture.Overview;
import org.openmash.core.api.question.NewQuestion;
import org.openmash.core.internal.fake.PikeRowe;

class OverviewRoomTest extends TalkingCase {

    @Test
    void showsWhatCameInAndWhatAgenciesSayInOneOrder() {
        Overview overview = hub.overviewDesk.overview(maker, caseId);

        assertThat(overview.chronology()).extracting(Overview.Event::kind).containsExactly("contact", "police-notice");
        assertThat(overview.updatedAt()).contains(hub.instant());
    }

    @Test
    void showsWhoLivesTogetherAndWhoSharesTheAddress() {
        Overview overview = hub.overviewDesk.overview(maker, caseId);

        assertThat(overview.people())
                .extracting(p -> p.names().get(0).value())
                .containsExactly("Alfie Pike-Rowe", "Kelly Pike");
        assertThat(overview.households()).singleElement().satisfies(h -> {
            assertThat(h.address()).isEqualTo(PikeRowe.ADDRESS);
            assertThat(h.residents())
                    .hasSize(2)
                    .allSatisfy(r -> assertThat(r.source()).isEqualTo("contact"));
        });
        assertThat(overview.links())
                .singleElement()
                .satisfies(l -> assertThat(l.by()).isEqualTo("address"));
    }

    @Test
    void aQuestionWithoutAnswerIsWhatIsNotKnown() {
        hub.questionDesk.ask(maker, caseId, new NewQuestion(POLICE, "", "Is he on bail?"), key());

        assertThat(hub.overviewDesk.overview(nurse, caseId).unanswered())
                .singleElement()
                .satisfies(q -> assertThat(q.text()).isEqualTo("Is he on bail?"));
    }

    @Test
    void keepsTheVoiceOfTheChildAStrengthAndARelationshipOnce() {
        NewPictureNote voice = new NewPictureNote(
                Kind.VOICE_OF_THE_CHILD, person(0), Optional.empty(), "says he sleeps under the bed");
        hub.overviewDesk.note(maker, caseId, voice, "n1");
        hub.overviewDesk.note(maker, caseId, voice, "n1");
        hub.pass(Duration.ofMinutes(1));
        Overview noted = hub.overviewDesk.note(
                maker,
                caseId,
                new NewPictureNote(
                        Kind.RELATIONSHIP, person(1), Optional.of(person(0)), "mother, parental responsibility"),
                "n2");

        assertThat(noted.notes())
                .extracting(n -> n.note().kind())
                .containsExactly(Kind.VOICE_OF_THE_CHILD, Kind.RELATIONSHIP);
        assertThat(hub.journal.journal(maker, caseId))
                .extracting(JournalLine::event)
                .contains(CaseEvent.PICTURE_NOTED);
    }

    @Test
    void aNoteIsAboutPeopleOfTheCaseAndSaysSomething() {
        assertThatThrownBy(() -> note(Kind.STRENGTH, new SubjectId("0".repeat(32)), Optional.empty(), "x"))
                .isInstanceOf(InvalidRequest.class);
        assertThatThrownBy(() -> note(Kind.STRENGTH, person(0), Optional.empty(), " "))
                .isInstanceOf(InvalidRequest.class);
        assertThatThrownBy(() -> note(Kind.RELATIONSHIP, person(0), Optional.empty(), "x"))
                .isInstanceOf(InvalidRequest.class);
        assertThatThrownBy(() -> note(Kind.RELATIONSHIP, person(0), Optional.of(person(0)), "x"))
                .isInstanceOf(InvalidRequest.class);
    }

    private void note(Kind kind, SubjectId subject, Optional<SubjectId> other, String words) {
        hub.overviewDesk.note(maker, caseId, new NewPictureNote(kind, subject, other, words), key());
    }

    private SubjectId person(int n) {
        return hub.caseDesk.open(maker, caseId).subjects().stream()
                .map(Subject::id)
                .toList()
                .get(n);
    }
}
