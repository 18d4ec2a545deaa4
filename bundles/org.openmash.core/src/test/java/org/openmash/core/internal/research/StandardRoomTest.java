package org.openmash.core.internal.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.RequestId;
import org.openmash.core.api.area.Area;
import org.openmash.core.api.area.PracticeRules;
import org.openmash.core.api.area.PracticeRules.Ask;
import org.openmash.core.api.area.PracticeRules.PatternRules;
import org.openmash.core.api.area.PracticeRules.Standard;
import org.openmash.core.api.area.RoomRules;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.journal.JournalLine;
import org.openmash.core.api.research.AnswerState;
import org.openmash.core.api.research.DeskAnswer;
import org.openmash.core.api.research.ProposedStandard;
import org.openmash.core.api.research.RequestChange;
import org.openmash.core.api.research.ResearchRequest;
import org.openmash.core.api.research.StandardWish;
import org.openmash.core.api.research.StandardWish.LeftOut;
import org.openmash.core.internal.fake.TestHub;

class StandardRoomTest extends CaseInResearch {

    private static final AgencyId SCHOOL = new AgencyId("school");

    @BeforeEach
    void aStandardForDomesticAbuse() {
        hub.areas.put(area(new PracticeRules(
                List.of(new Standard(
                        "Domestic abuse",
                        List.of(
                                new Ask(POLICE, "Incidents at the address", Set.of(Rating.AMBER, Rating.RED)),
                                new Ask(HOUSING, "Tenancy and repairs", Set.of()),
                                new Ask(SCHOOL, "Attendance", Set.of()),
                                new Ask(new AgencyId("fire"), "Home safety", Set.of(Rating.RED))))),
                PatternRules.USUAL)));
    }

    @Test
    void proposesWhomToAskWhatByConcernAndRating() {
        ProposedStandard proposal = hub.standardDesk.proposal(worker, caseId);

        assertThat(proposal.concerns()).containsExactly("Domestic abuse");
        assertThat(proposal.lines())
                .extracting(ProposedStandard.Line::agency, ProposedStandard.Line::takesPart)
                .containsExactly(tuple(POLICE, true), tuple(HOUSING, true), tuple(SCHOOL, false));
    }

    @Test
    void asksEachItsOwnQuestionOnceAndRecordsWhoWasLeftOutAndWhy() {
        StandardWish wish =
                new StandardWish("is he safe at home", List.of(new LeftOut(HOUSING, "owner-occupied house")));

        List<ResearchRequest> asked = hub.standardDesk.ask(worker, caseId, wish, "s1");
        hub.standardDesk.ask(worker, caseId, wish, "s1");

        assertThat(asked).singleElement().satisfies(r -> {
            assertThat(r.agency()).isEqualTo(POLICE);
            assertThat(r.need()).isEqualTo("Incidents at the address\nis he safe at home");
        });
        assertThat(events()).containsOnlyOnce(CaseEvent.AGENCY_LEFT_OUT).containsOnlyOnce(CaseEvent.AGENCY_ASKED);
        assertThat(hub.standardDesk.proposal(worker, caseId).lines())
                .filteredOn(l -> l.agency().equals(HOUSING))
                .extracting(ProposedStandard.Line::leftOut)
                .containsExactly("owner-occupied house");
    }

    @Test
    void leavesNobodyOutWithoutReasonOrWhoIsNotProposed() {
        assertThatThrownBy(() -> leaveOut(HOUSING, " ")).isInstanceOf(InvalidRequest.class);
        assertThatThrownBy(() -> leaveOut(new AgencyId("fire"), "not needed")).isInstanceOf(InvalidRequest.class);
    }

    @Test
    void takesQuestionsAwayFromAnOpenRequest() {
        ResearchRequest asked = ask();

        ResearchRequest narrowed = hub.standardDesk.narrow(
                worker,
                asked.id(),
                new RequestChange(List.of(asked.subjects().get(0)), "Arrears only", "rated green now"),
                asked.version());

        assertThat(narrowed.need()).isEqualTo("Arrears only");
        assertThat(narrowed.dueAt()).isEqualTo(asked.dueAt());
        assertThat(hub.researchDesk.deskTask(partner, asked.id()).about()).hasSize(1);
        assertThat(events()).contains(CaseEvent.REQUEST_NARROWED);
        assertThatThrownBy(() -> hub.standardDesk.narrow(
                        worker, asked.id(), new RequestChange(asked.subjects(), "", "more people"), narrowed.version()))
                .isInstanceOf(InvalidRequest.class);
    }

    @Test
    void aRequestThatWasTakenBackTakesNoAnswer() {
        ResearchRequest asked = ask();
        ResearchRequest back = hub.standardDesk.cancel(worker, asked.id(), "wrong family", asked.version());
        RequestId police = askPolice();
        hub.standardDesk.cancel(worker, police, "wrong family", version(police));
        hub.intake.retrieved(police, facts());

        assertThat(back.state()).isEqualTo(AnswerState.NOT_ASKED);
        assertThat(back.reason()).isEqualTo("taken back: wrong family");
        assertThat(hub.research.itemsOf(caseId)).isEmpty();
        assertThat(state(police)).isEqualTo(AnswerState.NOT_ASKED);
        assertThatThrownBy(() -> hub.researchDesk.answer(partner, asked.id(), holdsNothing(), back.version()))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> hub.standardDesk.cancel(worker, asked.id(), "again", back.version()))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void anAgencyIsChasedAtHalfOfItsTimeAndAtTheEndAndOnlyThen() {
        RequestId asked = ask().id();

        hub.pass(Duration.ofHours(2));
        hub.clockRounds.run();
        assertThat(events()).doesNotContain(CaseEvent.AGENCY_CHASED);

        hub.pass(Duration.ofHours(2));
        hub.clockRounds.run();
        hub.clockRounds.run();
        assertThat(events()).containsOnlyOnce(CaseEvent.AGENCY_CHASED);

        hub.pass(Duration.ofHours(3));
        hub.clockRounds.run();
        assertThat(hub.journal.journal(worker, caseId))
                .filteredOn(l -> l.event() == CaseEvent.AGENCY_CHASED)
                .extracting(JournalLine::note)
                .containsExactly("half of the time is gone", "all of the time is gone");
        assertThat(hub.research.request(asked).orElseThrow().dueAt()).isBefore(hub.instant());
    }

    private ResearchRequest ask() {
        return hub.researchDesk.ask(worker, caseId, wish(HOUSING)).get(0);
    }

    private void leaveOut(AgencyId agency, String reason) {
        hub.standardDesk.ask(worker, caseId, new StandardWish("why", List.of(new LeftOut(agency, reason))), "s9");
    }

    private long version(RequestId id) {
        return hub.research.request(id).orElseThrow().version();
    }

    private static DeskAnswer holdsNothing() {
        return new DeskAnswer(AnswerState.HOLDS_NOTHING, "", Optional.empty(), List.of(), 1);
    }

    private List<CaseEvent> events() {
        return hub.journal.journal(worker, caseId).stream()
                .map(JournalLine::event)
                .toList();
    }

    static Area area(PracticeRules practice) {
        return new Area(
                TestHub.AREA,
                "Westmoor",
                Area.Activation.ONE_PERSON,
                Area.BackFill.NONE,
                new Area.Calendar(
                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                        LocalTime.of(9, 0),
                        LocalTime.of(17, 0),
                        Set.of()),
                Map.of(),
                List.of(),
                "default-matrix",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                false,
                Instant.EPOCH,
                "",
                RoomRules.USUAL,
                practice);
    }
}
