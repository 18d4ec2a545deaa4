package org.openmash.core.internal.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.NotFound;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.access.Verdict;
import org.openmash.core.api.assessment.Assessment;
import org.openmash.core.api.assessment.Assessment.AgencyView;
import org.openmash.core.api.assessment.NewAnalysis;
import org.openmash.core.api.assessment.NewTalk;
import org.openmash.core.api.assessment.NewView;
import org.openmash.core.api.assessment.Sentence;
import org.openmash.core.api.assessment.Thanks;
import org.openmash.core.api.question.NewAnswer;
import org.openmash.core.api.question.NewAnswer.Reply;
import org.openmash.core.api.question.NewQuestion;
import org.openmash.core.api.question.Question;
import org.openmash.core.internal.fake.TestHub;

class AssessmentRoomTest extends TalkingCase {

    @Test
    void eachAgencyHasItsOwnViewAndDissentStaysBesideTheDecision() {
        view(maker, 3, "support is accepted");
        hub.pass(Duration.ofMinutes(1));
        view(officer, 4, "no safe adult in the house", item.value());

        decide(3);
        hub.pass(Duration.ofMinutes(5));
        Assessment after = view(officer, 3, "the uncle has moved in");

        assertThat(after.views())
                .extracting(v -> v.agency().value(), AgencyView::level, AgencyView::standing, AgencyView::dissents)
                .containsExactly(
                        tuple("socialcare", 3, true, false),
                        tuple("police", 4, false, true),
                        tuple("police", 3, true, false));
        assertThat(after.awaited()).containsExactly("health");
    }

    @Test
    void viewNeedsALevelOfTheFrameworkAndAReason() {
        assertThatThrownBy(() -> view(maker, 5, "why")).isInstanceOf(InvalidRequest.class);
        assertThatThrownBy(() -> view(maker, 3, " ")).isInstanceOf(InvalidRequest.class);
        assertThatThrownBy(() -> view(maker, 3, "why", key()))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("cites[0]");
        assertThat(hub.assessmentDesk.assessment(maker, caseId).views()).isEmpty();
    }

    @Test
    void sentenceCitesItemsAndAnsweredQuestionsAndIsCountedWithout() {
        Question asked = hub.questionDesk.ask(maker, caseId, new NewQuestion(POLICE, "", "On bail?"), key());
        Sentence early = new Sentence("He is on bail.", List.of(asked.id().value()));
        assertThatThrownBy(() -> write("", early)).isInstanceOf(InvalidRequest.class);
        hub.questionDesk.answer(officer, asked.id(), new NewAnswer(Reply.YES, ""), asked.version());

        Assessment made = write("", early, new Sentence("It is frequent.", List.of(item.value())), said("We worry."));

        assertThat(made.analysis().orElseThrow().uncited()).isOne();
        assertThat(made.analysis().orElseThrow().sentences()).hasSize(3);
    }

    @Test
    void analysisIsWrittenOnTopOfTheOneThatWasRead() {
        String first = write("", said("one")).analysis().orElseThrow().id().value();

        Assessment second = write(first, said("two"));

        assertThat(second.analysis().orElseThrow().sentences())
                .extracting(Sentence::text)
                .containsExactly("two");
        assertThatThrownBy(() -> write(first, said("three"))).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> write("", said("three"))).isInstanceOf(Conflict.class);
    }

    @Test
    void differingViewsAreTalkedThroughAndMayStayDifferent() {
        view(maker, 3, "support is accepted");
        NewTalk talk = new NewTalk(List.of(POLICE, new AgencyId("socialcare")), false, "level 3 reads 'complex needs'");
        assertThatThrownBy(() -> hub.assessmentDesk.talk(maker, caseId, talk, key()))
                .isInstanceOf(InvalidRequest.class);
        view(officer, 4, "no safe adult");

        Assessment talked = hub.assessmentDesk.talk(maker, caseId, talk, key());

        assertThat(talked.talks()).singleElement().satisfies(t -> {
            assertThat(t.agreed()).isFalse();
            assertThat(t.agencies()).hasSize(2);
        });
    }

    @Test
    void contributorIsToldThatItsItemMatteredAndNothingElse() {
        Caller desk = TestHub.person("police", Set.of(TestHub.AREA), Set.of(), RoomRole.VIRTUAL_PARTNER);
        assertThat(hub.assessmentDesk.thanks(desk, TestHub.AREA)).isEmpty();

        decide(3, item);

        assertThat(hub.assessmentDesk.thanks(desk, TestHub.AREA))
                .extracting(Thanks::item)
                .containsExactly(item);
        assertThat(hub.assessmentDesk.thanks(nurse, TestHub.AREA)).isEmpty();
        assertThat(hub.outbox.after(0, 500))
                .anyMatch(e -> e.type().equals("item-mattered")
                        && e.agency().filter(POLICE::equals).isPresent());
    }

    @Test
    void sameKeyGivesOneView() {
        String key = key();
        NewView view = new NewView(3, "why", List.of());
        hub.assessmentDesk.giveView(maker, caseId, view, key);

        assertThat(hub.assessmentDesk.giveView(maker, caseId, view, key).views())
                .hasSize(1);
        assertThatThrownBy(() -> hub.assessmentDesk.giveView(maker, caseId, new NewView(4, "why", List.of()), key))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void anotherAreaSeesNoCase() {
        hub.policy = (c, a, t) -> new Verdict(false, true, "not-in-area", Set.of());

        assertThatThrownBy(() -> hub.assessmentDesk.assessment(maker, caseId)).isInstanceOf(NotFound.class);
    }

    private Assessment write(String replaces, Sentence... sentences) {
        return hub.assessmentDesk.write(maker, caseId, new NewAnalysis(replaces, List.of(sentences)), key());
    }

    private static Sentence said(String text) {
        return new Sentence(text, List.of());
    }
}
