package org.openmash.core.internal.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.PersonDetails;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.NotPermitted;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.SubjectId;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.access.Verdict;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.LawfulBasis;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.contact.NewContact;
import org.openmash.core.api.contact.NewContact.NamedPerson;
import org.openmash.core.api.decision.NewDecision;
import org.openmash.core.api.measure.MeasureBy;
import org.openmash.core.api.measure.MeasureLine;
import org.openmash.core.api.measure.MeasureQuestion;
import org.openmash.core.api.measure.MeasuredCase;
import org.openmash.core.api.person.PairDecision;
import org.openmash.core.api.research.CandidateRecord;
import org.openmash.core.internal.fake.DerbyStores;
import org.openmash.core.internal.fake.PikeRowe;
import org.openmash.core.internal.fake.TestHub;

/** On the database alone: what figures are computed from is read there. */
class MeasureRoomTest {

    private static final Caller MAKER = TestHub.worker();
    private static final LocalDate FROM = LocalDate.of(2026, 11, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);

    private final TestHub hub = hub("2026-11-16T09:00:00Z");
    private int number;

    TestHub hub(String now) {
        return new TestHub(now, DerbyStores.empty());
    }

    @BeforeEach
    void nineCasesOfWhichEightAreDecided() {
        for (int i = 0; i < 6; i++) {
            decided("advice", 1);
        }
        decided("no-further-action", 1);
        decided("strategy-discussion", 4);
        opened();
    }

    @Test
    void aShareIsOfThoseThatAreDecidedAndOpensTheirList() {
        assertThat(line("no-further-action")).satisfies(line -> {
            assertThat(line.counted()).isEqualTo(1);
            assertThat(line.of()).isEqualTo(8);
            assertThat(line.percent()).contains(13);
        });
        assertThat(hub.measures.cases(MAKER, question("no-further-action")))
                .hasSize(8)
                .filteredOn(MeasuredCase::counted)
                .hasSize(1);
        assertThat(line("contacts").counted()).isEqualTo(9);
    }

    @Test
    void hoursAreTakenFromReceiptToDecision() {
        assertThat(line("hours-to-decision").median()).contains(3.0);
        assertThat(line("minutes-of-decision").median()).contains(12.0);
    }

    @Test
    void figuresStandSideBySide() {
        assertThat(hub.measures.figures(MAKER, question("contacts"), MeasureBy.LEVEL))
                .extracting(MeasureLine::group, MeasureLine::counted)
                .containsExactly(tuple("1", 7), tuple("4", 1), tuple("none", 1));
        assertThat(hub.measures.figures(MAKER, question("contacts"), MeasureBy.MONTH))
                .extracting(MeasureLine::group)
                .containsExactly("2026-11");
    }

    @Test
    void clocksOfTheAreaSayWhatWasInTime() {
        rated();
        assertThat(line("decided-in-time").of()).isEqualTo(8);

        hub.pass(Duration.ofDays(20));

        assertThat(line("decided-in-time").of()).isEqualTo(9);
        assertThat(line("decided-in-time").counted()).isEqualTo(8);
    }

    @Test
    void aChildWhoCameBackIsFoundThroughWhatPeopleHaveJoined() {
        assertThat(line("known-before").counted()).isZero();
        SubjectId first = child(decided("no-further-action", 1));
        hub.pass(Duration.ofDays(30));
        SubjectId again = child(decided("strategy-discussion", 4));
        hub.persons.decide(
                MAKER,
                first,
                again,
                new PairDecision(CandidateRecord.Verdict.CONFIRMED, "the same mother and school"),
                0);

        assertThat(line("known-before").counted()).isEqualTo(1);
        assertThat(line("re-referrals").counted()).isEqualTo(1);
        assertThat(line("back-after-none")).satisfies(line -> {
            assertThat(line.counted()).isEqualTo(1);
            assertThat(line.of()).isEqualTo(2);
        });
    }

    @Test
    void whoSeesFiguresOnlyIsNotToldOfFewCasesAndOpensNone() {
        hub.policy = (caller, action, target) -> new Verdict(
                action != Action.MEASURE_OPEN, true, action == Action.MEASURE_OPEN ? "role" : "in-area", Set.of());
        Caller partner = TestHub.person("police", Set.of(TestHub.AREA), Set.of(), RoomRole.GOVERNANCE_PARTNER);

        assertThat(hub.measures.figures(partner, question("no-further-action"), MeasureBy.ALL))
                .containsExactly(new MeasureLine("", 0, 0, Optional.empty(), Optional.empty(), Optional.empty(), true));
        assertThat(hub.measures.figures(partner, question("contacts"), MeasureBy.ALL))
                .extracting(MeasureLine::counted)
                .containsExactly(9);
        assertThatThrownBy(() -> hub.measures.cases(partner, question("contacts")))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void daysThatMakeNoPeriodAndUnknownMeasuresAreNamed() {
        assertThatThrownBy(() -> hub.measures.figures(
                        MAKER, new MeasureQuestion("contacts", TestHub.AREA, UNTIL, FROM), MeasureBy.ALL))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("until");
        assertThatThrownBy(() -> line("luck")).isInstanceOf(InvalidRequest.class);
    }

    private MeasureLine line(String measure) {
        return hub.measures.figures(MAKER, question(measure), MeasureBy.ALL).get(0);
    }

    private static MeasureQuestion question(String measure) {
        return new MeasureQuestion(measure, TestHub.AREA, FROM, UNTIL);
    }

    private CaseId opened() {
        PersonDetails child = PikeRowe.child("Tamsin", "Oake" + number++, LocalDate.of(2018, 5, 1));
        NewContact contact = new NewContact(
                TestHub.AREA,
                NewContact.Channel.FORM,
                "2A",
                hub.instant(),
                "a teacher",
                "neglect",
                "came to school without a coat",
                List.of(new NamedPerson("child", child)),
                "",
                "",
                List.of(),
                Optional.empty());
        return hub.contactDesk.register(MAKER, contact, "contact-" + number).caseId();
    }

    private CaseFile rated() {
        CaseId id = opened();
        LawfulBasis basis = new LawfulBasis(
                "6(1)(e)", "9(2)(g)", Optional.of("c"), "child at risk", false, "would raise risk", false);
        long version = hub.caseDesk.recordBasis(MAKER, id, basis, 0).version();
        return hub.caseDesk.rate(MAKER, id, Rating.AMBER, "repeated", version);
    }

    private CaseId decided(String outcome, int level) {
        CaseFile file = rated();
        hub.pass(Duration.ofHours(3));
        hub.decisionDesk.decide(
                MAKER,
                file.id(),
                new NewDecision(level, List.of(outcome), "N1", List.of(), "as the picture shows", List.of(), true, 12),
                file.version());
        hub.pass(Duration.ofHours(-3));
        return file.id();
    }

    private SubjectId child(CaseId id) {
        return hub.caseDesk.open(MAKER, id).subjects().get(0).id();
    }
}
