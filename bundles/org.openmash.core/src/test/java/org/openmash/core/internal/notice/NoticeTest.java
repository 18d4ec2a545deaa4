package org.openmash.core.internal.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.HexId;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.Unavailable;
import org.openmash.core.api.UserId;
import org.openmash.core.api.access.NewUser;
import org.openmash.core.api.access.Verdict;
import org.openmash.core.api.casework.LawfulBasis;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.cover.NewCover;
import org.openmash.core.api.notice.Notice;
import org.openmash.core.api.notice.NoticeCarrier;
import org.openmash.core.api.notice.NoticePlan;
import org.openmash.core.api.notice.NoticePlan.Quiet;
import org.openmash.core.api.research.NewResearch;
import org.openmash.core.api.store.AccountStore.StoredUser;
import org.openmash.core.internal.cover.Rota;
import org.openmash.core.internal.fake.PikeRowe;
import org.openmash.core.internal.fake.TestHub;
import org.openmash.core.internal.room.Gate;
import org.openmash.core.internal.room.Restrictions;

class NoticeTest {

    private static final String AT_NIGHT = "2026-11-16T22:30:00Z";

    private static final AgencyId SOCIALCARE = new AgencyId("socialcare");

    private final TestHub hub = new TestHub("2026-11-16T09:00:00Z");
    private final Caller worker = TestHub.worker();
    private final MemoryNotices notices = new MemoryNotices();
    private final Script carrier = new Script();
    private NoticeRounds rounds;
    private NoticePost post;

    @BeforeEach
    void aDecisionMakerAndADeputy() {
        Gate gate = new Gate(
                hub.stores.transactions(),
                (caller, action, target) -> new Verdict(true, true, "", Set.of()),
                hub.audit::add,
                hub.outbox,
                new Restrictions(hub.stores.restrictions(), hub),
                hub);
        rounds = new NoticeRounds(
                gate,
                notices,
                hub.stores.accounts(),
                hub.stores.clocks(),
                new Rota(hub.stores.room()),
                Carriers.over(carrier));
        post = new NoticePost(
                gate,
                notices,
                hub.stores.accounts(),
                hub.stores.clocks(),
                hub.stores.journal(),
                Carriers.over(carrier));
        account("decider", "d", RoomRole.DECISION_MAKER);
        account("deputy", "e", RoomRole.SERVICE_MANAGER);
    }

    @Test
    void nobodyHearsBeforeHalfOfTheTimeIsGone() {
        rated();

        round();

        assertThat(carrier.carried).isEmpty();
    }

    @Test
    void onePersonGetsOneDigestAndAnotherOnlyWhenSomethingElseBecameDue() {
        rated();
        hub.pass(Duration.ofHours(3));

        round();
        round();
        hub.pass(Duration.ofMinutes(50));
        round();

        assertThat(carrier.carried).containsExactly("decider: 1 due, 0 overdue");

        hub.pass(Duration.ofMinutes(30));
        round();

        assertThat(carrier.carried).containsExactly("decider: 1 due, 0 overdue", "decider: 0 due, 1 overdue");
    }

    @Test
    void whoIsAwayHearsNothingAndTheDeputyHearsOfThatWork() {
        shareARole("decider", RoomRole.DECISION_MAKER, RoomRole.GOVERNANCE_PARTNER);
        shareARole("standin", RoomRole.GOVERNANCE_PARTNER);
        rated();
        Instant now = hub.instant();
        hub.coverDesk.put(
                worker,
                new NewCover(TestHub.AREA, "", "decider", "standin", now, now.plus(Duration.ofHours(4))),
                "away");
        hub.pass(Duration.ofHours(3));

        round();

        assertThat(carrier.carried).containsExactly("standin: 1 due, 0 overdue");

        hub.pass(Duration.ofHours(2));
        round();

        assertThat(carrier.carried).contains("decider: 0 due, 1 overdue");
    }

    @Test
    void quietHoursOfTheAreaPutTheDigestOff() {
        rated();
        carrier.quiet = Map.of(TestHub.AREA, new Quiet(LocalTime.of(20, 0), LocalTime.of(7, 0)));
        hub.pass(Duration.between(hub.instant(), Instant.parse(AT_NIGHT)));

        round();
        assertThat(carrier.carried).isEmpty();
        hub.pass(Duration.ofHours(9));
        round();

        assertThat(carrier.carried).containsExactly("decider: 0 due, 1 overdue");
    }

    @Test
    void aServerThatIsAwayIsTriedAgainLaterAndLater() {
        rated();
        hub.pass(Duration.ofHours(3));
        carrier.away = true;
        round();
        carrier.away = false;

        post.run();
        assertThat(carrier.carried).isEmpty();
        hub.pass(Duration.ofMinutes(1));
        post.run();

        assertThat(carrier.carried).containsExactly("decider: 1 due, 0 overdue");
    }

    @Test
    void theDeputyHearsWhenANoticeComesBackAndNobodyWhenThatOneDoesToo() {
        rated();
        hub.pass(Duration.ofHours(3));
        carrier.dead = Set.of("decider");

        round();
        post.run();

        assertThat(carrier.carried).containsExactly("deputy: 1 due, 0 overdue, came back");
        assertThat(notices.all.values())
                .extracting(Notice::state)
                .containsExactlyInAnyOrder(Notice.State.CAME_BACK, Notice.State.SENT);
    }

    @Test
    void whoeverRatedTheCaseHearsWhenTheNoticeToADeskComesBack() {
        AgencyId housing = new AgencyId("housing");
        hub.gateway.desks.add(housing);
        account("desk", "f", housing, RoomRole.VIRTUAL_PARTNER);
        hub.stores
                .accounts()
                .put(new StoredUser(worker.user(), user("asker", SOCIALCARE, RoomRole.GOVERNANCE_PARTNER), "", true));
        CaseId id = rated();
        LawfulBasis basis =
                new LawfulBasis("6(1)(e)", "9(2)(g)", Optional.of("c"), "at risk", false, "raises risk", false);
        hub.caseDesk.recordBasis(
                worker, id, basis, hub.caseDesk.open(worker, id).version());
        hub.researchDesk.ask(worker, id, new NewResearch(Set.of(housing), List.of(), "the home"));
        hub.pass(Duration.ofHours(1).plusMinutes(59));
        carrier.dead = Set.of("desk");

        round();
        post.run();

        assertThat(carrier.carried).contains("asker: 1 due, 0 overdue, came back");
    }

    private void shareARole(String name, RoomRole... roles) {
        UserId id = hub.stores.accounts().byName(name).map(StoredUser::id).orElseGet(() -> new UserId(HexId.random()));
        NewUser user = new NewUser(name, name, SOCIALCARE, Set.of(roles), Set.of(TestHub.AREA), Set.of());
        hub.stores.accounts().put(new StoredUser(id, user, "", true));
    }

    private void round() {
        rounds.run();
        post.run();
    }

    private CaseId rated() {
        CaseId id = hub.contactDesk
                .register(worker, PikeRowe.contact(hub.instant()), "first")
                .caseId();
        hub.caseDesk.rate(worker, id, Rating.RED, "injury", 0);
        return id;
    }

    private void account(String name, String letter, RoomRole role) {
        account(name, letter, SOCIALCARE, role);
    }

    private void account(String name, String letter, AgencyId employer, RoomRole role) {
        hub.stores.accounts().put(new StoredUser(new UserId(letter.repeat(32)), user(name, employer, role), "", true));
    }

    private static NewUser user(String name, AgencyId employer, RoomRole role) {
        return new NewUser(name, name, employer, Set.of(role), Set.of(TestHub.AREA), Set.of());
    }

    /** Carries as the test says. */
    private static final class Script implements NoticeCarrier {

        private final List<String> carried = new ArrayList<>();
        private Map<String, Quiet> quiet = Map.of();
        private Set<String> dead = Set.of();
        private boolean away;

        @Override
        public NoticePlan plan() {
            return new NoticePlan(
                    Set.of("decider", "standin", "deputy", "desk", "asker"),
                    Map.of("decider", "deputy"),
                    Duration.ofHours(1),
                    quiet);
        }

        @Override
        public void carry(String userName, Notice notice) throws CameBack {
            if (away) {
                throw new Unavailable("away");
            }
            if (dead.contains(userName)) {
                throw new CameBack("no such box");
            }
            carried.add(userName + ": " + notice.due() + " due, " + notice.overdue() + " overdue"
                    + (notice.kind() == Notice.Kind.CAME_BACK ? ", came back" : ""));
        }
    }
}
