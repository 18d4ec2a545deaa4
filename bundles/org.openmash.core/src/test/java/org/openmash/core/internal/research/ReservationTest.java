package org.openmash.core.internal.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.Caller;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.access.Action;
import org.openmash.core.api.access.Policy;
import org.openmash.core.api.access.Verdict;
import org.openmash.core.api.area.PracticeRules;
import org.openmash.core.api.area.PracticeRules.Ask;
import org.openmash.core.api.area.PracticeRules.PatternRules;
import org.openmash.core.api.area.PracticeRules.Standard;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.core.api.casework.LawfulBasis;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.journal.JournalLine;
import org.openmash.core.api.research.NewResearch;
import org.openmash.core.api.research.StandardWish;
import org.openmash.core.internal.fake.TestHub;

class ReservationTest extends CaseInResearch {

    private final Caller manager =
            TestHub.person("socialcare", Set.of(TestHub.AREA), Set.of(), RoomRole.DECISION_MAKER);

    @BeforeEach
    void aFamilyThatAgreedToHelp() {
        agreed(true);
        rate(Rating.GREEN, "a damp flat");
    }

    @Test
    void thePoliceAreAskedByAManagerOnly() {
        Policy before = hub.policy;
        hub.policy = (caller, action, target) -> action == Action.RESEARCH_ASK_RESERVED && !caller.equals(manager)
                ? new Verdict(false, true, "for-managers", Set.of())
                : before.decide(caller, action, target);
        assertThatThrownBy(() -> hub.researchDesk.ask(worker, caseId, wish(POLICE)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("police may be asked by a manager only");
        assertThat(hub.researchDesk.requests(worker, caseId)).isEmpty();

        hub.researchDesk.ask(worker, caseId, wish(HOUSING));
        hub.researchDesk.ask(manager, caseId, because("a neighbour speaks of shouting at night"));

        assertThat(hub.researchDesk.requests(worker, caseId)).hasSize(2);
        assertThat(lines())
                .filteredOn(l -> l.event() == CaseEvent.RESERVED_AGENCY_ASKED)
                .singleElement()
                .satisfies(l -> {
                    assertThat(l.agency()).contains(POLICE);
                    assertThat(l.note()).isEqualTo("a neighbour speaks of shouting at night");
                });
    }

    @Test
    void whyTheStandardIsAskedIsAManagersReason() {
        hub.areas.put(StandardRoomTest.area(new PracticeRules(
                List.of(new Standard("domestic abuse", List.of(new Ask(POLICE, "Incidents at the address", Set.of())))),
                PatternRules.USUAL)));

        hub.standardDesk.ask(manager, caseId, new StandardWish("shouting was heard at night", List.of()), "s1");

        assertThat(lines())
                .filteredOn(l -> l.event() == CaseEvent.RESERVED_AGENCY_ASKED)
                .extracting(JournalLine::note)
                .containsExactly("shouting was heard at night");
    }

    @Test
    void aManagerSaysWhy() {
        assertThatThrownBy(() -> hub.researchDesk.ask(manager, caseId, because(" ")))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("reason");
    }

    @Test
    void withMoreToFearAnybodyInTheRoomAsks() {
        rate(Rating.AMBER, "a bruise");

        assertThat(hub.researchDesk.ask(worker, caseId, wish(POLICE))).hasSize(1);
    }

    @Test
    void withoutAnAgreementToHelpAnybodyInTheRoomAsks() {
        agreed(false);

        assertThat(hub.researchDesk.ask(worker, caseId, wish(POLICE))).hasSize(1);
    }

    private static NewResearch because(String reason) {
        return new NewResearch(Set.of(POLICE), List.of(), "earlier incidents at the address", reason);
    }

    private void agreed(boolean toHelp) {
        CaseFile file = hub.caseDesk.open(worker, caseId);
        LawfulBasis basis = new LawfulBasis(
                "6(1)(e)", "9(2)(g)", Optional.of("b"), "help that fits", true, "she asked for it", toHelp);
        hub.caseDesk.recordBasis(worker, caseId, basis, file.version());
    }

    private void rate(Rating rating, String reason) {
        hub.caseDesk.rate(
                worker,
                caseId,
                rating,
                reason,
                hub.caseDesk.open(worker, caseId).version());
    }

    private List<JournalLine> lines() {
        return hub.journal.journal(worker, caseId);
    }
}
