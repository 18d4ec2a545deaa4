package org.openmash.core.internal.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.HexId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.NotPermitted;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.access.Verdict;
import org.openmash.core.api.audit.AuditEvent;
import org.openmash.core.api.caseaudit.CaseAudit;
import org.openmash.core.api.caseaudit.CaseAudit.Agreement;
import org.openmash.core.api.caseaudit.CaseAudit.State;
import org.openmash.core.api.caseaudit.CaseAudit.Tally;
import org.openmash.core.api.caseaudit.CaseAuditLine;
import org.openmash.core.api.caseaudit.NewCaseAudit;
import org.openmash.core.api.caseaudit.NewFindings;
import org.openmash.core.api.caseaudit.NewFindings.FoundGap;
import org.openmash.core.api.caseaudit.NewGrading;
import org.openmash.core.api.caseaudit.NewGrading.Grade;
import org.openmash.core.api.caseaudit.NewGrading.Mark;
import org.openmash.core.api.caseaudit.NewGrading.Question;
import org.openmash.core.api.learning.Lesson;
import org.openmash.core.internal.fake.PikeRowe;
import org.openmash.core.internal.fake.TestHub;

class CaseAuditRoomTest extends TalkingCase {

    private final Caller partner =
            TestHub.person("socialcare", Set.of(TestHub.AREA), Set.of(), RoomRole.GOVERNANCE_PARTNER);

    @BeforeEach
    void decided() {
        decide(3);
    }

    @Test
    void agenciesGradeWithoutKnowingWhatTheOthersSaid() {
        CaseAudit opened = open();
        grade(officer, opened, 3, Grade.GOOD);

        assertThat(hub.caseAuditDesk.audit(nurse, opened.id()).gradings()).isEmpty();
        assertThat(hub.caseAuditDesk.audit(nurse, opened.id()).agreement()).isEqualTo(new Agreement(0, 0, 0, 0));
        assertThat(hub.caseAuditDesk.audit(maker, opened.id()).gradings())
                .as("social care takes no part, so that it influences nobody")
                .hasSize(1);

        CaseAudit both = grade(nurse, opened, 2, Grade.INADEQUATE);

        assertThat(both.gradings()).extracting(CaseAudit.Grading::agency).containsExactly(HEALTH, POLICE);
        assertThat(both.gradings()).extracting(CaseAudit.Grading::agrees).containsExactly(false, true);
        assertThat(both.cases()).singleElement().matches(CaseAudit.AuditedCase::graded);
    }

    @Test
    void agreementOnTheThresholdIsCountedByPairsAndAgainstTheDecision() {
        CaseAudit opened = open(POLICE, HEALTH, maker.employer());
        grade(officer, opened, 3, Grade.GOOD);
        grade(nurse, opened, 2, Grade.GOOD);
        CaseAudit graded = grade(maker, opened, 2, Grade.INADEQUATE);

        assertThat(graded.agreement()).isEqualTo(new Agreement(3, 1, 3, 1));
        assertThat(graded.tallies())
                .contains(
                        new Tally(Question.THRESHOLD, Grade.GOOD, 2),
                        new Tally(Question.THRESHOLD, Grade.INADEQUATE, 1))
                .hasSize(8);
    }

    @Test
    void theDecisionThatWasAuditedStaysTheOneThatIsCompared() {
        CaseAudit opened = open();
        long version = hub.caseDesk.open(maker, caseId).version();
        hub.caseDesk.reopen(maker, caseId, "a bruise was seen", version);
        decide(4);

        CaseAudit graded = grade(officer, opened, 3, Grade.GOOD);

        assertThat(graded.gradings()).singleElement().matches(CaseAudit.Grading::agrees);
    }

    @Test
    void anAgencyGradesACaseOnceAndAnswersEveryQuestion() {
        CaseAudit opened = open();
        NewGrading grading = grading(caseId, 3, Grade.GOOD);
        hub.caseAuditDesk.grade(officer, opened.id(), grading, "once");

        assertThat(hub.caseAuditDesk
                        .grade(officer, opened.id(), grading, "once")
                        .gradings())
                .hasSize(1);
        assertThatThrownBy(() -> grade(officer, opened, 2, Grade.GOOD)).isInstanceOf(Conflict.class);
        List<Mark> twice = List.of(
                new Mark(Question.THRESHOLD, Grade.GOOD),
                new Mark(Question.THRESHOLD, Grade.GOOD),
                new Mark(Question.TIMELINESS, Grade.GOOD),
                new Mark(Question.INFORMATION_SHARING, Grade.GOOD));
        assertThatThrownBy(
                        () -> hub.caseAuditDesk.grade(nurse, opened.id(), new NewGrading(caseId, twice, 3, ""), key()))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("marks");
        CaseId unnamed = new CaseId(HexId.random());
        assertThatThrownBy(() -> hub.caseAuditDesk.grade(nurse, opened.id(), grading(unnamed, 3, Grade.GOOD), key()))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("caseId");
        assertThatThrownBy(() -> grade(nurse, opened, 9, Grade.GOOD))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("level");
    }

    @Test
    void onlyAnAgencyThatTakesPartIsAskedToGrade() {
        CaseAudit opened = open();
        hub.policy = (caller, action, target) -> new Verdict(
                action != Action.CASE_AUDIT_GRADE
                        || target.owner().filter(caller.employer()::equals).isPresent(),
                false,
                "rule",
                Set.of());

        assertThatThrownBy(() -> grade(maker, opened, 3, Grade.GOOD)).isInstanceOf(NotPermitted.class);
        assertThat(grade(officer, opened, 3, Grade.GOOD).mine()).isTrue();
        assertThat(hub.audit)
                .filteredOn(e -> e.action().equals("CASE_AUDIT_GRADE"))
                .extracting(AuditEvent::outcome)
                .containsExactly("denied", "done");
    }

    @Test
    void findingsCloseItAndRaiseTheirGaps() {
        CaseAudit opened = open();
        CaseAudit graded = grade(officer, opened, 3, Grade.GOOD);
        NewFindings findings = new NewFindings(
                "heard too late", List.of(new FoundGap("voice-of-the-child", "asked after the decision", POLICE)));
        assertThatThrownBy(() -> hub.caseAuditDesk.close(maker, opened.id(), findings, opened.version()))
                .isInstanceOf(Conflict.class);

        CaseAudit closed = hub.caseAuditDesk.close(maker, opened.id(), findings, graded.version());

        assertThat(closed.state()).isEqualTo(State.CLOSED);
        assertThat(closed.findings()).isEqualTo("heard too late");
        assertThat(hub.learningDesk.lessons(maker, TestHub.AREA))
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.id()).isEqualTo(closed.lessons().get(0));
                    assertThat(gap.agency()).isEqualTo(POLICE);
                    assertThat(gap.state()).isEqualTo(Lesson.State.RAISED);
                });
        assertThatThrownBy(() -> grade(nurse, opened, 3, Grade.GOOD)).isInstanceOf(Conflict.class);
    }

    @Test
    void aGapThatCannotBeRaisedLeavesTheAuditOpen() {
        CaseAudit opened = open();
        NewFindings wrong = new NewFindings("found", List.of(new FoundGap("weather", "rain", POLICE)));

        assertThatThrownBy(() -> hub.caseAuditDesk.close(maker, opened.id(), wrong, opened.version()))
                .isInstanceOf(InvalidRequest.class);

        assertThat(hub.caseAuditDesk.audit(maker, opened.id()).state()).isEqualTo(State.OPEN);
    }

    @Test
    void governanceSeesFiguresOnceItIsClosedAndNeverACase() {
        CaseAudit opened = open();
        CaseAudit graded = grade(officer, opened, 3, Grade.GOOD);
        assertThat(hub.caseAuditDesk.audit(partner, opened.id()).tallies()).isEmpty();

        hub.caseAuditDesk.close(maker, opened.id(), new NewFindings("alike", List.of()), graded.version());

        CaseAudit seen = hub.caseAuditDesk.audit(partner, opened.id());
        assertThat(seen.agreement()).isEqualTo(new Agreement(1, 1, 0, 0));
        assertThat(seen.tallies()).hasSize(4);
        assertThat(seen.cases()).isEmpty();
        assertThat(seen.gradings()).isEmpty();
    }

    @Test
    void whatIsNotDecidedIsNotAudited() {
        TestHub early = hub("2026-11-16T09:00:00Z");
        early.gateway.desks.addAll(Set.of(POLICE, HEALTH));
        CaseId undecided = early.contactDesk
                .register(maker, PikeRowe.contact(early.instant()), "k2")
                .caseId();

        assertThatThrownBy(() -> early.caseAuditDesk.open(
                        maker, audit(List.of(undecided), List.of(POLICE, HEALTH), day(8)), key()))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("has not been decided");
    }

    @Test
    void namesCasesOfItsAreaAndAtLeastTwoAgencies() {
        refused("cases", audit(List.of(new CaseId(HexId.random())), List.of(POLICE, HEALTH), day(8)));
        refused("cases", audit(List.of(), List.of(POLICE, HEALTH), day(8)));
        refused("agencies", audit(List.of(caseId), List.of(POLICE, POLICE), day(8)));
        refused("agencies", audit(List.of(caseId), List.of(POLICE, new AgencyId("circus")), day(8)));
        refused("due", audit(List.of(caseId), List.of(POLICE, HEALTH), day(-2)));
    }

    @Test
    void theListSaysWhatIsOverdueAndWhoTakesPart() {
        open();

        assertThat(hub.caseAuditDesk.audits(officer, TestHub.AREA))
                .singleElement()
                .matches(CaseAuditLine::mine)
                .matches(line -> !line.overdue());
        hub.pass(Duration.ofDays(30));
        assertThat(hub.caseAuditDesk.audits(maker, TestHub.AREA))
                .singleElement()
                .matches(line -> !line.mine())
                .matches(CaseAuditLine::overdue);
    }

    private void refused(String field, NewCaseAudit given) {
        assertThatThrownBy(() -> hub.caseAuditDesk.open(maker, given, key()))
                .as(field)
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining(field);
    }

    private CaseAudit open() {
        return open(POLICE, HEALTH);
    }

    private CaseAudit open(AgencyId... agencies) {
        return hub.caseAuditDesk.open(maker, audit(List.of(caseId), List.of(agencies), day(8)), key());
    }

    private NewCaseAudit audit(List<CaseId> cases, List<AgencyId> agencies, LocalDate due) {
        return new NewCaseAudit(TestHub.AREA, "young children", day(-60), day(-1), due, cases, agencies);
    }

    private CaseAudit grade(Caller who, CaseAudit audit, int level, Grade grade) {
        return hub.caseAuditDesk.grade(who, audit.id(), grading(caseId, level, grade), key());
    }

    private static NewGrading grading(CaseId id, int level, Grade grade) {
        List<Mark> marks =
                Arrays.stream(Question.values()).map(q -> new Mark(q, grade)).toList();
        return new NewGrading(id, marks, level, "listen earlier");
    }

    private static LocalDate day(int from) {
        return LocalDate.of(2026, 11, 16).plusDays(from);
    }
}
