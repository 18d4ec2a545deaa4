package org.openmash.core.internal.talk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.HexId;
import org.openmash.core.api.ItemId;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.assessment.Assessment;
import org.openmash.core.api.assessment.NewView;
import org.openmash.core.api.casework.LawfulBasis;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.decision.NewDecision;
import org.openmash.core.api.research.AnswerState;
import org.openmash.core.api.research.DeskAnswer;
import org.openmash.core.api.research.NewResearch;
import org.openmash.core.internal.fake.PikeRowe;
import org.openmash.core.internal.fake.TestHub;

/** A case with one item of the police, and people of several agencies who talk about it. */
abstract class TalkingCase {

    static final AgencyId POLICE = new AgencyId("police");
    static final AgencyId HEALTH = new AgencyId("health");

    final TestHub hub = hub("2026-11-16T09:00:00Z");
    final Caller maker = TestHub.worker();
    final Caller officer = TestHub.person("police", Set.of(TestHub.AREA), Set.of(), RoomRole.RESEARCHER);
    final Caller nurse = TestHub.person("health", Set.of(TestHub.AREA), Set.of(), RoomRole.RESEARCHER);
    CaseId caseId;
    ItemId item;

    @BeforeEach
    void aCaseWithAnItemOfThePolice() {
        hub.gateway.desks.add(POLICE);
        hub.gateway.desks.add(HEALTH);
        caseId = hub.contactDesk
                .register(maker, PikeRowe.contact(Instant.parse("2026-11-14T07:00:00Z")), "k1")
                .caseId();
        LawfulBasis basis = new LawfulBasis(
                "6(1)(e)", "9(2)(g)", Optional.of("c"), "children at risk", false, "asking would raise risk", false);
        long version = hub.caseDesk.recordBasis(maker, caseId, basis, 0).version();
        hub.caseDesk.rate(maker, caseId, Rating.AMBER, "third notice", version);
        var request = hub
                .researchDesk
                .ask(maker, caseId, new NewResearch(Set.of(POLICE, HEALTH), List.of(), "earlier incidents"))
                .stream()
                .filter(r -> r.agency().equals(POLICE))
                .findFirst()
                .orElseThrow();
        hub.researchDesk.answer(
                officer,
                request.id(),
                new DeskAnswer(
                        AnswerState.ANSWERED,
                        "",
                        Optional.empty(),
                        List.of(new DeskAnswer.NewItem(
                                Optional.empty(),
                                "police-notice",
                                Optional.empty(),
                                "",
                                "ordinary",
                                "door damaged",
                                List.of())),
                        5),
                request.version());
        item = hub.research.itemsOf(caseId).get(0).id();
    }

    Assessment view(Caller who, int level, String reason, String... cites) {
        return hub.assessmentDesk.giveView(who, caseId, new NewView(level, reason, List.of(cites)), key());
    }

    void decide(int level, ItemId... mattered) {
        NewDecision decision =
                new NewDecision(level, List.of("targeted-help"), "", List.of(), "because", List.of(mattered), true, 10);
        hub.decisionDesk.decide(
                maker, caseId, decision, hub.caseDesk.open(maker, caseId).version());
    }

    static String key() {
        return HexId.random();
    }

    /** Another store may take the place of memory. */
    protected TestHub hub(String now) {
        return new TestHub(now);
    }
}
