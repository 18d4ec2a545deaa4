package org.openmash.core.internal.release;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.openmash.connector.api.ReleaseTerm;
import org.openmash.connector.api.ReleaseTerm.Mode;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.ItemId;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.casework.LawfulBasis;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.contact.NewContact.NamedPerson;
import org.openmash.core.api.decision.NewDecision;
import org.openmash.core.api.release.NewRelease;
import org.openmash.core.api.release.PackView;
import org.openmash.core.api.release.Team;
import org.openmash.core.api.research.AnswerState;
import org.openmash.core.api.research.DeskAnswer;
import org.openmash.core.api.research.NewResearch;
import org.openmash.core.internal.fake.PikeRowe;
import org.openmash.core.internal.fake.TestHub;

/** A rated case with three items of the police in its picture. */
abstract class CaseWithItems {

    static final AgencyId POLICE = new AgencyId("police");
    static final String SHOTGUN = "Rowe may have access to a shotgun";
    static final String ATTENDED = "door damaged, Alfie made the 999 call";
    static final String SAFE = "safe at 9 Dock Street PZ1 6RT";
    static final String VISIT = "Do not visit alone; speak to police before any visit";

    final TestHub hub = hub("2026-11-16T09:00:00Z");
    final Caller maker = TestHub.worker();
    final Caller social =
            TestHub.person("socialcare", Set.of(TestHub.AREA), Set.of("team-sw"), RoomRole.RECEIVING_TEAM);
    final Caller school =
            TestHub.person("education", Set.of(TestHub.AREA), Set.of("team-dsl"), RoomRole.RECEIVING_TEAM);
    CaseId caseId;

    @BeforeEach
    void aCaseWithThreeItems() {
        hub.gateway.desks.add(POLICE);
        List.of("SW", "DSL", "POL", "EH")
                .forEach(r -> hub.releases.putTeam(
                        new Team("team-" + r.toLowerCase(Locale.ROOT), r + " team", r, TestHub.AREA)));
        caseId = hub.contactDesk
                .register(
                        maker,
                        PikeRowe.contact(
                                Instant.parse("2026-11-14T07:00:00Z"),
                                List.of(
                                        PikeRowe.alfie(),
                                        new NamedPerson(
                                                "mother", PikeRowe.kelly().person())),
                                "",
                                Optional.of("team-dsl")),
                        "k1")
                .caseId();
        LawfulBasis basis = new LawfulBasis(
                "6(1)(e)", "9(2)(g)", Optional.of("c"), "children at risk", false, "asking would raise risk", false);
        long version = hub.caseDesk.recordBasis(maker, caseId, basis, 0).version();
        hub.caseDesk.rate(maker, caseId, Rating.RED, "shotgun", version);
        answer();
    }

    void answer() {
        var request = hub.researchDesk
                .ask(maker, caseId, new NewResearch(Set.of(POLICE), List.of(), "earlier incidents"))
                .get(0);
        Caller desk = TestHub.person("police", Set.of(TestHub.AREA), Set.of(), RoomRole.VIRTUAL_PARTNER);
        hub.researchDesk.answer(
                desk,
                request.id(),
                new DeskAnswer(
                        AnswerState.ANSWERED,
                        "",
                        Optional.empty(),
                        List.of(
                                item("police-notice", ATTENDED),
                                item(
                                        "police-intelligence-c",
                                        SHOTGUN,
                                        new ReleaseTerm("DM", Mode.RAW, "", "named-person-only"),
                                        new ReleaseTerm("SW", Mode.WORDING, VISIT, ""),
                                        new ReleaseTerm("DSL", Mode.NEVER, "", "")),
                                item("safe-address", SAFE)),
                        5),
                request.version());
    }

    static DeskAnswer.NewItem item(String type, String text, ReleaseTerm... terms) {
        return new DeskAnswer.NewItem(Optional.empty(), type, Optional.empty(), "", "ordinary", text, List.of(terms));
    }

    PackView release(String team, Map<ItemId, String> wordings, Map<ItemId, String> met) {
        return hub.releaseDesk.release(maker, caseId, wish(team, wordings, met), "r-" + team);
    }

    static NewRelease wish(String team, Map<ItemId, String> wordings, Map<ItemId, String> met) {
        return new NewRelease(team, Set.of(), wordings, "", met);
    }

    ItemId itemOf(String type) {
        return hub.research.itemsOf(caseId).stream()
                .filter(i -> i.itemType().equals(type))
                .findFirst()
                .orElseThrow()
                .id();
    }

    void decide(int level, List<String> outcomes, String rationale) {
        decide(level, outcomes, rationale, true);
    }

    void decide(int level, List<String> outcomes, String rationale, boolean acknowledged) {
        NewDecision decision =
                new NewDecision(level, outcomes, "N1", List.of("3A", "3B"), rationale, List.of(), acknowledged, 20);
        hub.decisionDesk.decide(
                maker, caseId, decision, hub.caseDesk.open(maker, caseId).version());
    }

    /** Another store may take the place of memory. */
    protected TestHub hub(String now) {
        return new TestHub(now);
    }
}
