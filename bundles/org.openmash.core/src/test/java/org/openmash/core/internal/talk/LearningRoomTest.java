package org.openmash.core.internal.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.learning.Lesson;
import org.openmash.core.api.learning.Lesson.State;
import org.openmash.core.api.learning.LessonCount;
import org.openmash.core.api.learning.NewLesson;
import org.openmash.core.api.learning.NewLesson.Kind;
import org.openmash.core.internal.fake.TestHub;

class LearningRoomTest extends TalkingCase {

    private final Caller contact =
            TestHub.person("health", Set.of(TestHub.AREA), Set.of(), RoomRole.SINGLE_POINT_OF_CONTACT);

    @Test
    void gapIsAnsweredByTheAgencyAndLearntFrom() {
        Lesson raised = raise(Kind.GAP, "timeliness", POLICE);
        assertThatThrownBy(() -> hub.learningDesk.learn(maker, raised.id(), "too early", raised.version()))
                .isInstanceOf(Conflict.class);

        Lesson answered = hub.learningDesk.answer(officer, raised.id(), "a clerk sends them daily", raised.version());
        Lesson learnt = hub.learningDesk.learn(maker, raised.id(), "ask for the night's notices", answered.version());

        assertThat(learnt.state()).isEqualTo(State.LEARNT);
        assertThat(learnt.answer()).isEqualTo("a clerk sends them daily");
        assertThat(learnt.dueAt()).isEmpty();
    }

    @Test
    void barrierNeedsAnOwnerADateAndAKnownKind() {
        assertThatThrownBy(() -> raise(lesson(Kind.BARRIER, "law", POLICE, "", Optional.of(day()))))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("owner");
        assertThatThrownBy(() -> raise(lesson(Kind.BARRIER, "law", POLICE, "Inspector", Optional.empty())))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("due");
        assertThatThrownBy(() -> raise(Kind.BARRIER, "timeliness", POLICE)).isInstanceOf(InvalidRequest.class);
    }

    @Test
    void figuresCountByThemeAndAgencyAndSayWhatIsOverdue() {
        raise(Kind.GAP, "timeliness", POLICE);
        raise(Kind.GAP, "timeliness", POLICE);
        raise(Kind.BARRIER, "language", HEALTH);
        hub.pass(Duration.ofDays(30));

        assertThat(hub.learningDesk.figures(maker, TestHub.AREA))
                .containsExactlyInAnyOrder(
                        new LessonCount(Kind.GAP, "timeliness", POLICE, 2, 0, 0, 2),
                        new LessonCount(Kind.BARRIER, "language", HEALTH, 1, 0, 0, 1));
    }

    @Test
    void outsideTheRoomOneSeesTheOwnAgencysAndNoCase() {
        raise(Kind.GAP, "timeliness", POLICE);
        Lesson own = raise(Kind.GAP, "recording", HEALTH);

        assertThat(hub.learningDesk.lessons(contact, TestHub.AREA))
                .singleElement()
                .satisfies(l -> {
                    assertThat(l.id()).isEqualTo(own.id());
                    assertThat(l.caseId()).isEmpty();
                });
        assertThat(hub.learningDesk.lessons(maker, TestHub.AREA))
                .hasSize(2)
                .allMatch(l -> l.caseId().isPresent());
    }

    private Lesson raise(Kind kind, String theme, AgencyId agency) {
        return raise(lesson(kind, theme, agency, "Inspector", Optional.of(day())));
    }

    private Lesson raise(NewLesson lesson) {
        return hub.learningDesk.raise(maker, lesson, key());
    }

    private NewLesson lesson(Kind kind, String theme, AgencyId agency, String owner, Optional<LocalDate> due) {
        return new NewLesson(
                TestHub.AREA, kind, theme, "notices come two days late", agency, owner, due, Optional.of(caseId));
    }

    private static LocalDate day() {
        return LocalDate.of(2026, 12, 1);
    }
}
