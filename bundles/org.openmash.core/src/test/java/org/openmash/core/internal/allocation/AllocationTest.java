package org.openmash.core.internal.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.connector.api.PartialDate;
import org.openmash.connector.api.PersonDetails;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.MashException;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.access.Policy;
import org.openmash.core.api.access.Verdict;
import org.openmash.core.api.agency.SiteRegister.SiteImport;
import org.openmash.core.api.allocation.AllocationState;
import org.openmash.core.api.allocation.AllocationStep;
import org.openmash.core.api.allocation.AllocationView;
import org.openmash.core.api.allocation.BeatLine;
import org.openmash.core.api.allocation.Course.FollowUp;
import org.openmash.core.api.allocation.Course.Usefulness;
import org.openmash.core.api.allocation.EpisodeKind;
import org.openmash.core.api.allocation.EpisodeLine;
import org.openmash.core.api.allocation.FamilyAgreement;
import org.openmash.core.api.allocation.NewAllocation;
import org.openmash.core.api.allocation.ServiceLine;
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

class AllocationTest {

    private static final AgencyId POLICE = new AgencyId("police");
    private static final String CANARY = "the neighbour Zephyrine Quill keeps a blue ledger";
    private static final String HEADING = "id,name,tier,team,ages,levels,needs,capacity,waiting,weeks,postcodes\n";
    private static final String LINES = """
            parents,Parents first,2,early-help,0-11,2 3,parenting;routines,10,4,6,
            teens,Teenage talk,2,early-help,12-18,2 3,mental health,10,2,2,
            north,North families,2,early-help,0-18,2 3,housing,10,2,1,XX1
            high,Family safeguarding,3,social-work,0-18,4,harm,10,2,0,
            near,Quarry families,2,early-help,0-18,3,routines,3,3,3,WM4
            """;

    private final TestHub hub = hub("2026-11-16T09:00:00Z");
    private final Caller maker = TestHub.worker();
    private final Caller help = team("early-help", RoomRole.RECEIVING_TEAM);
    private final Caller other = team("social-work", RoomRole.RECEIVING_TEAM);
    private final Caller officer = team("moorhaven-beat", RoomRole.BEAT_OFFICER);
    private CaseId caseId;

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

    @Test
    void aTeamAcceptsReportsTheStartOfHelpAndItsEnd() {
        AllocationView offered = allocate("early-help", "");

        AllocationView accepted = report(offered, AllocationStep.ACCEPT, "");
        AllocationView started = report(accepted, AllocationStep.START, "first visit made");
        AllocationView ended = report(started, AllocationStep.END, "routines hold, school agrees");

        assertThat(offered.next()).containsExactly(AllocationStep.ACCEPT, AllocationStep.DECLINE);
        assertThat(ended.state()).isEqualTo(AllocationState.ENDED);
        assertThat(ended.next()).isEmpty();
        assertThat(hub.allocation.desk.ofCase(maker, caseId)).containsExactly(ended);
        assertThat(ended.course().reports())
                .extracting(r -> r.words())
                .containsExactly("", "first visit made", "routines hold, school agrees");
        assertThat(ended.course().agreement()).isEqualTo(FamilyAgreement.AGREED);
    }

    @Test
    void aDeclineWantsAReasonAndTheCaseCanGoElsewhere() {
        AllocationView offered = allocate("early-help", "");

        assertThatThrownBy(() -> report(offered, AllocationStep.DECLINE, " "))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("words");
        assertThatThrownBy(() -> allocate("early-help", "")).isInstanceOf(Conflict.class);
        AllocationView declined = report(offered, AllocationStep.DECLINE, "no worker before January");

        assertThat(declined.state()).isEqualTo(AllocationState.DECLINED);
        assertThatThrownBy(() -> report(declined, AllocationStep.ACCEPT, ""))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("allocates anew");
        assertThat(allocate("social-work", "").state()).isEqualTo(AllocationState.OFFERED);
        assertThat(allocate("early-help", "").state()).isEqualTo(AllocationState.OFFERED);
    }

    @Test
    void nobodyButTheTeamSpeaksForIt() {
        hub.policy = own();
        AllocationView offered = hub.allocation.desk.allocate(maker, caseId, wish("early-help", ""), "key-own-1");

        assertThatThrownBy(() ->
                        hub.allocation.desk.report(other, offered.id(), AllocationStep.ACCEPT, "", offered.version()))
                .isInstanceOf(MashException.class);
        assertThat(hub.allocation.desk.ofOwnTeams(other)).isEmpty();
        assertThat(hub.allocation.desk.ofOwnTeams(help)).containsExactly(offered);
    }

    @Test
    void nothingIsAllocatedBeforeTheDecisionNorWithoutTheFamilyAtTierTwo() {
        load();
        CaseId fresh = contact("5 Mill Lane, Moorhaven WM4 2AB", 2016, Channel.FORM);

        assertThatThrownBy(() -> hub.allocation.desk.allocate(maker, fresh, wish("early-help", ""), "key-early-1"))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("no decision");
        assertThatThrownBy(() -> hub.allocation.desk.allocate(
                        maker,
                        caseId,
                        new NewAllocation("", "parents", FamilyAgreement.REFUSED, "", "routines"),
                        "key-refused"))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("agreement");
        assertThatThrownBy(() -> hub.allocation.desk.allocate(
                        maker,
                        caseId,
                        new NewAllocation("", "parents", FamilyAgreement.AGREED, "", "routines"),
                        "key-nobody"))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("agreementWords");
    }

    @Test
    void theSameKeyAllocatesOnceAndAnOldVersionChangesNothing() {
        AllocationView once = hub.allocation.desk.allocate(maker, caseId, wish("early-help", ""), "key-once-1");
        AllocationView again = hub.allocation.desk.allocate(maker, caseId, wish("early-help", ""), "key-once-1");
        report(once, AllocationStep.ACCEPT, "");

        assertThat(again).isEqualTo(once);
        assertThatThrownBy(() -> report(once, AllocationStep.DECLINE, "too late"))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void suggestsServicesForTheAgeLevelAndAddressAndShowsTheWait() {
        load();

        List<ServiceLine> open = hub.allocation.desk.suggested(maker, caseId);

        assertThat(open).extracting(l -> l.service().id()).containsExactly("near", "parents");
        assertThat(open).extracting(l -> l.service().weeks()).containsExactly(3, 6);
        allocate("", "near");
        assertThat(hub.allocation.desk.suggested(maker, caseId))
                .extracting(l -> l.service().id() + l.overCapacity())
                .containsExactly("parentsfalse", "neartrue");
        assertThat(hub.outbox.after(0, 1_000)).extracting(e -> e.type()).contains("service-over-capacity");
    }

    @Test
    void aFileWithAMistakeChangesNothingAndNamesLineFieldAndMend() {
        var wrong = hub.allocation.directory.load(
                maker, TestHub.AREA, HEADING + "a,A,2,early-help,0-11,2,,1,0,1,\nb,B,5,nobody,11-2,9,,x,0,1,\n", false);

        assertThat(wrong.mistakes())
                .anyMatch(m -> m.startsWith("line 3, tier: use 2 or 3"))
                .anyMatch(m -> m.startsWith("line 3, team"))
                .anyMatch(m -> m.startsWith("line 3, ages"))
                .anyMatch(m -> m.startsWith("line 3, levels"))
                .anyMatch(m -> m.startsWith("line 3, capacity"));
        assertThat(hub.allocation.directory.services(maker, TestHub.AREA)).isEmpty();
        assertThat(load().added()).isEqualTo(5);
        assertThat(load().unchanged()).isEqualTo(5);
    }

    @Test
    void theTeamIsAskedAfterThreeSixAndTwelveMonthsAndSaysWhetherThePackHelped() {
        AllocationView now = report(allocate("early-help", ""), AllocationStep.ACCEPT, "");
        months(now, 89);
        assertThat(fresh().course().followUps()).isEmpty();

        months(now, 5);
        AllocationView answered = hub.allocation.desk.answer(help, now.id(), "settled at school", fresh().version());
        AllocationView rated = hub.allocation.desk.rate(
                help, now.id(), Usefulness.PARTLY, "too little on housing", answered.version());
        months(now, 92);
        months(now, 184);
        months(now, 400);

        assertThat(fresh().course().followUps()).extracting(FollowUp::months).containsExactly(3, 6, 12);
        assertThat(fresh().course().followUps().get(0).answer()).isEqualTo("settled at school");
        assertThat(rated.course().usefulness().orElseThrow().comment()).isEqualTo("too little on housing");
        assertThatThrownBy(() -> hub.allocation.desk.answer(help, now.id(), " ", fresh().version()))
                .isInstanceOf(InvalidRequest.class);
    }

    @Test
    void aStepUpIsSeenFromBothCases() {
        hub.pass(Duration.ofDays(40));
        CaseId later = contact("1 Mill Lane, Moorhaven WM4 2AB", 2015, Channel.FORM);

        List<EpisodeLine> before = hub.allocation.desk.follow(maker, later, caseId, EpisodeKind.STEP_UP);

        assertThat(before).extracting(EpisodeLine::caseId, EpisodeLine::later).containsExactly(tuple(caseId, false));
        assertThat(hub.allocation.desk.episodes(maker, caseId))
                .extracting(EpisodeLine::caseId, EpisodeLine::later)
                .containsExactly(tuple(later, true));
        assertThatThrownBy(() -> hub.allocation.desk.follow(maker, later, caseId, EpisodeKind.STEP_UP))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> hub.allocation.desk.follow(maker, caseId, later, EpisodeKind.STEP_DOWN))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("other way round");
    }

    @Test
    void theOfficersOfTheBeatReadTheOutcomeAndNothingOfTheCase() {
        BeatLine written = hub.allocation.beats.write(maker, caseId, "Thank you: the notice started help");

        List<BeatLine> feed = hub.allocation.beats.ofOwnBeats(officer);

        assertThat(feed).containsExactly(written);
        assertThat(written.words()).contains("Family help plan").contains("the notice started help");
        String shown = feed.toString();
        assertThat(shown).doesNotContain("Zephyrine", "ledger", "Tamsin", "Oake", "Mill Lane", caseId.value());
        assertThat(hub.research.itemsOf(caseId).get(0).text().unseal()).contains("Zephyrine");
        hub.pass(Duration.ofDays(91));
        assertThat(hub.allocation.beats.ofOwnBeats(officer)).isEmpty();
    }

    @Test
    void aCommentThatGivesSomethingAwayIsRefused() {
        for (String telling : List.of(
                "Well spotted: the neighbour Zephyrine Quill keeps books",
                "Tamsin is safe now",
                "Please watch 1 Mill Lane, Moorhaven WM4 2AB",
                "See case " + hub.caseDesk.open(maker, caseId).reference(),
                "shouting was heard again at night, as reported")) {
            assertThatThrownBy(() -> hub.allocation.beats.write(maker, caseId, telling))
                    .as(telling)
                    .isInstanceOf(InvalidRequest.class)
                    .hasMessageContaining("words");
        }
        assertThatThrownBy(() -> hub.allocation.desk.allocate(
                        maker,
                        caseId,
                        new NewAllocation("early-help", "", FamilyAgreement.NOT_NEEDED, "", CANARY),
                        "key-canary"))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageContaining("note");
        assertThat(hub.allocation.beats.ofOwnBeats(officer)).isEmpty();
    }

    @Test
    void onlyANoticeOfThePoliceHasACommentAndOnlyOnABeat() {
        CaseId form = decided(contact("9 Mill Lane, Moorhaven WM4 2AB", 2014, Channel.FORM));
        CaseId elsewhere = decided("2 High Street, Otherton XX9 9XX", 2013);

        assertThatThrownBy(() -> hub.allocation.beats.write(maker, form, "")).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> hub.allocation.beats.write(maker, elsewhere, ""))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("beat");
    }

    private AllocationView allocate(String team, String service) {
        return hub.allocation.desk.allocate(
                maker, caseId, wish(team, service), "key-" + hub.outbox.last() + team + service);
    }

    private static NewAllocation wish(String team, String service) {
        return new NewAllocation(team, service, FamilyAgreement.AGREED, "mother, by telephone", "help with routines");
    }

    private AllocationView report(AllocationView one, AllocationStep step, String words) {
        return hub.allocation.desk.report(help, one.id(), step, words, one.version());
    }

    private AllocationView fresh() {
        return hub.allocation.desk.ofCase(maker, caseId).get(0);
    }

    private void months(AllocationView one, int days) {
        hub.pass(Duration.ofDays(days));
        hub.allocation.followUps.run();
    }

    private SiteImport load() {
        return hub.allocation.directory.load(maker, TestHub.AREA, HEADING + LINES, false);
    }

    private CaseId decided(String address, int born) {
        return decided(contact(address, born, Channel.POLICE_NOTICE));
    }

    private CaseId decided(CaseId id) {
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

    private CaseId contact(String address, int born, Channel channel) {
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

    private void team(String id, String recipient) {
        hub.releases.putTeam(new Team(id, id, recipient, TestHub.AREA));
    }

    private static Caller team(String id, RoomRole role) {
        return TestHub.person("socialcare", Set.of(TestHub.AREA), Set.of(id), role);
    }

    private static Policy own() {
        return (caller, action, target) ->
                new Verdict(target.team().map(caller.teams()::contains).orElse(true), false, "own-team", Set.of());
    }

    private static Tuple tuple(Object... values) {
        return Tuple.tuple(values);
    }

    /** Another store may take the place of memory. */
    protected TestHub hub(String now) {
        return new TestHub(now);
    }
}
