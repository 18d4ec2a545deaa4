package org.openmash.core.internal.allocation;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.access.Policy;
import org.openmash.core.api.access.Verdict;
import org.openmash.core.api.agency.SiteRegister.SiteImport;
import org.openmash.core.api.allocation.AllocationStep;
import org.openmash.core.api.allocation.AllocationView;
import org.openmash.core.api.allocation.FamilyAgreement;
import org.openmash.core.api.allocation.NewAllocation;
import org.openmash.core.api.casework.LawfulBasis;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.contact.NewContact;
import org.openmash.core.api.contact.NewContact.Channel;
import org.openmash.core.api.contact.NewContact.NamedPerson;
import org.openmash.core.api.decision.NewDecision;
import org.openmash.core.api.release.Team;
import org.openmash.core.api.research.AnswerState;
import org.openmash.core.api.research.DeskAnswer;
import org.openmash.core.api.research.NewResearch;
import org.openmash.core.internal.fake.TestHub;

/** A decided case with a police notice, teams, a beat and a directory to load. */
abstract class DecidedCase {

    static final AgencyId POLICE = new AgencyId("police");
    static final String CANARY = "the neighbour Zephyrine Quill keeps a blue ledger";
    static final String HEADING = "id,name,tier,team,ages,levels,needs,capacity,waiting,weeks,postcodes\n";
    static final String LINES = """
            parents,Parents first,2,early-help,0-11,2 3,parenting;routines,10,4,6,
            teens,Teenage talk,2,early-help,12-18,2 3,mental health,10,2,2,
            north,North families,2,early-help,0-18,2 3,housing,10,2,1,XX1
            high,Family safeguarding,3,social-work,0-18,4,harm,10,2,0,
            near,Quarry families,2,early-help,0-18,3,routines,3,3,3,WM4
            """;

    final TestHub hub = hub("2026-11-16T09:00:00Z");
    final Caller maker = TestHub.worker();
    final Caller help = team("early-help", RoomRole.RECEIVING_TEAM);
    final Caller other = team("social-work", RoomRole.RECEIVING_TEAM);
    final Caller officer = team("moorhaven-beat", RoomRole.BEAT_OFFICER);
    CaseId caseId;

    @BeforeEach
    void aDecidedCaseWithAPoliceNotice() {
        hub.gateway.desks.add(POLICE);
        team("early-help", "EH");
        team("social-work", "SW");
        team("moorhaven-beat", "POL");
        hub.areaRegister.add(maker, """
                {"id":"westmoor","name":"Westmoor","activation":"one-person",
                 "beats":[{"id":"moorhaven","name":"Moorhaven","team":"moorhaven-beat","postcodes":["WM4"]}],
                 "outcomes":{"targeted-help":{"local":"Family help plan","code":"EH2"}}}
                """);
        caseId = decided("1 Mill Lane, Moorhaven WM4 2AB", 2018);
    }

    AllocationView allocate(String team, String service) {
        return hub.allocation.desk.allocate(
                maker, caseId, wish(team, service), "key-" + hub.outbox.last() + team + service);
    }

    static NewAllocation wish(String team, String service) {
        return new NewAllocation(team, service, FamilyAgreement.AGREED, "mother, by telephone", "help with routines");
    }

    AllocationView report(AllocationView one, AllocationStep step, String words) {
        return hub.allocation.desk.report(help, one.id(), step, words, one.version());
    }

    AllocationView fresh() {
        return hub.allocation.desk.ofCase(maker, caseId).get(0);
    }

    void months(AllocationView one, int days) {
        hub.pass(Duration.ofDays(days));
        hub.allocation.followUps.run();
    }

    SiteImport load() {
        return hub.allocation.directory.load(maker, TestHub.AREA, HEADING + LINES, false);
    }

    CaseId decided(String address, int born) {
        return decided(contact(address, born, Channel.POLICE_NOTICE));
    }

    CaseId decided(CaseId id) {
        LawfulBasis basis = new LawfulBasis(
                "6(1)(e)", "9(2)(g)", Optional.of("c"), "child at risk", false, "would raise risk", false);
        long version = hub.caseDesk.recordBasis(maker, id, basis, 0).version();
        hub.caseDesk.rate(maker, id, Rating.AMBER, "repeated", version);
        var request = hub.researchDesk
                .ask(maker, id, new NewResearch(Set.of(POLICE), List.of(), "incidents"))
                .get(0);
        Caller desk = TestHub.person("police", Set.of(TestHub.AREA), Set.of(), RoomRole.VIRTUAL_PARTNER);
        hub.researchDesk.answer(
                desk,
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
                                CANARY,
                                List.of())),
                        5),
                request.version());
        NewDecision decision =
                new NewDecision(3, List.of("targeted-help"), "N1", List.of(), "help is enough", List.of(), true, 10);
        hub.decisionDesk.decide(
                maker, id, decision, hub.caseDesk.open(maker, id).version());
        return id;
    }

    CaseId contact(String address, int born, Channel channel) {
        PersonDetails child = PersonDetails.named("Tamsin", "Oake" + born)
                .born(PartialDate.day(LocalDate.of(born, 5, 1)))
                .build();
        NewContact contact = new NewContact(
                TestHub.AREA,
                channel,
                "6",
                hub.instant(),
                "PC 4471",
                "domestic abuse",
                "shouting was heard again at night",
                List.of(new NamedPerson("child", child)),
                address,
                "",
                List.of(),
                Optional.empty());
        return hub.contactDesk.register(maker, contact, "contact-" + born).caseId();
    }

    void team(String id, String recipient) {
        hub.releases.putTeam(new Team(id, id, recipient, TestHub.AREA));
    }

    static Caller team(String id, RoomRole role) {
        return TestHub.person("socialcare", Set.of(TestHub.AREA), Set.of(id), role);
    }

    static Policy own() {
        return (caller, action, target) ->
                new Verdict(target.team().map(caller.teams()::contains).orElse(true), false, "own-team", Set.of());
    }

    static Tuple tuple(Object... values) {
        return Tuple.tuple(values);
    }

    /** Another store may take the place of memory. */
    protected TestHub hub(String now) {
        return new TestHub(now);
    }
}
