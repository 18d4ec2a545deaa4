package org.openmash.core.internal.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.HexId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.Purpose;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.UserId;
import org.openmash.core.api.access.NewUser;
import org.openmash.core.api.audit.AuditEvent;
import org.openmash.core.api.casework.LawfulBasis;
import org.openmash.core.api.casework.Rating;
import org.openmash.core.api.cover.HeldCase;
import org.openmash.core.api.cover.HeldCase.Whose;
import org.openmash.core.api.cover.NewCover;
import org.openmash.core.api.cover.NewPassing;
import org.openmash.core.api.cover.PersonLoad;
import org.openmash.core.api.journal.CaseEvent;
import org.openmash.core.api.journal.JournalLine;
import org.openmash.core.api.store.AccountStore.StoredUser;
import org.openmash.core.internal.fake.PikeRowe;
import org.openmash.core.internal.fake.TestHub;

class CaseloadRoomTest {

    private static final Instant MONDAY = Instant.parse("2026-11-16T09:00:00Z");
    private static final AgencyId SOCIALCARE = new AgencyId("socialcare");

    private final TestHub hub = hub(MONDAY.toString());
    private Caller jo;
    private Caller ola;
    private Caller kim;
    private Caller manager;
    private CaseId caseId;

    @BeforeEach
    void aRatedCaseAndColleagues() {
        jo = account("jo.hale", RoomRole.SOCIAL_WORKER, true);
        ola = account("ola.quay", RoomRole.SOCIAL_WORKER, true);
        kim = account("kim.ford", RoomRole.SOCIAL_WORKER, true);
        manager = account("pat.lane", RoomRole.SERVICE_MANAGER, true);
        caseId = hub.contactDesk
                .register(TestHub.worker(), PikeRowe.contact(hub.instant()), "contact-one")
                .caseId();
        LawfulBasis basis = new LawfulBasis(
                "6(1)(e)", "9(2)(g)", Optional.of("c"), "child at risk", false, "would raise risk", false);
        long version =
                hub.caseDesk.recordBasis(TestHub.worker(), caseId, basis, 0).version();
        hub.caseDesk.rate(TestHub.worker(), caseId, Rating.AMBER, "repeated", version);
    }

    @Test
    void whoHoldsACaseFindsItInTheOwnCaseload() {
        pass("jo.hale");

        assertThat(caseload(jo)).singleElement().satisfies(held -> {
            assertThat(held.whose()).isEqualTo(Whose.OWN);
            assertThat(held.tasks()).isPositive();
            assertThat(held.dueAt()).isPresent();
        });
        assertThat(caseload(ola)).isEmpty();
        assertThat(caseload(manager)).extracting(HeldCase::whose).containsExactly(Whose.OTHERS);
    }

    @Test
    void anAbsentPersonsQueueIsWithTheDeputyFromTheFirstMinute() {
        pass("jo.hale");
        away("jo.hale", "ola.quay", 1, 48);
        assertThat(caseload(ola)).isEmpty();

        hub.pass(Duration.ofHours(1));

        assertThat(caseload(ola)).singleElement().satisfies(held -> {
            assertThat(held.whose()).isEqualTo(Whose.STANDING_IN);
            assertThat(held.name()).isEqualTo("jo.hale");
            assertThat(held.absentUntil()).contains(MONDAY.plus(Duration.ofHours(48)));
        });
        hub.pass(Duration.ofHours(48));
        assertThat(caseload(ola)).isEmpty();
    }

    @Test
    void whereTheDeputyIsAwayAsWellTheDeputysOwnStandsIn() {
        pass("jo.hale");
        away("jo.hale", "ola.quay", 0, 48);
        away("ola.quay", "kim.ford", 0, 24);

        assertThat(caseload(kim)).extracting(HeldCase::whose).containsExactly(Whose.STANDING_IN);
        assertThat(caseload(ola)).isEmpty();
    }

    @Test
    void whatNobodyStandsInForWaitsForWhoIsOnDutyAndForManagers() {
        pass("jo.hale");
        account("jo.hale", jo, false);
        assertThat(caseload(kim)).isEmpty();

        duty("kim.ford", 0, 8);

        for (Caller looksAfter : List.of(kim, manager)) {
            assertThat(caseload(looksAfter)).singleElement().satisfies(held -> {
                assertThat(held.whose()).isEqualTo(Whose.WAITING);
                assertThat(held.person()).isEmpty();
                assertThat(held.name()).isEqualTo("jo.hale");
            });
        }
        hub.pass(Duration.ofHours(8));
        assertThat(caseload(kim)).isEmpty();
        assertThat(caseload(manager)).hasSize(1);
    }

    @Test
    void casesArePassedOnInOneStepWithTheReasonOnRecord() {
        pass("jo.hale");
        away("jo.hale", "ola.quay", 0, 48);

        assertThat(hub.caseloadDesk.pass(ola, passing("ola.quay")))
                .extracting(HeldCase::whose)
                .containsExactly(Whose.OWN);

        assertThat(caseload(jo)).isEmpty();
        assertThat(hub.journal.journal(ola, caseId))
                .filteredOn(line -> line.event() == CaseEvent.CASE_PASSED)
                .extracting(JournalLine::note)
                .containsExactly("jo.hale: cover", "ola.quay: cover");
        assertThat(hub.audit)
                .filteredOn(
                        e -> e.action().equals("CASE_PASS") && e.target().id().equals(caseId.value()))
                .extracting(AuditEvent::outcome)
                .containsExactly("done", "done");
    }

    @Test
    void passingToTheSamePersonTwiceChangesNothing() {
        pass("jo.hale");
        pass("jo.hale");

        assertThat(hub.journal.journal(jo, caseId))
                .filteredOn(line -> line.event() == CaseEvent.CASE_PASSED)
                .hasSize(1);
    }

    @Test
    void nothingGoesToWhoIsAwayOrWorksOnNoCaseAndNothingInPart() {
        away("ola.quay", "kim.ford", 0, 48);
        account("pc.stone", RoomRole.RESEARCHER, true);
        for (String wrong : List.of("ola.quay", "pc.stone", "nobody.known")) {
            assertThatThrownBy(() -> pass(wrong))
                    .as(wrong)
                    .isInstanceOf(InvalidRequest.class)
                    .hasMessageStartingWith("person");
        }
        NewPassing half = new NewPassing(TestHub.AREA, "jo.hale", List.of(caseId, new CaseId(HexId.random())), "cover");
        assertThatThrownBy(() -> hub.caseloadDesk.pass(manager, half))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageStartingWith("cases");
        assertThatThrownBy(() ->
                        hub.caseloadDesk.pass(manager, new NewPassing(TestHub.AREA, "jo.hale", List.of(caseId), " ")))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageStartingWith("reason");
        assertThat(caseload(manager)).isEmpty();
    }

    @Test
    void theWorkloadOfEachPersonIsInFiguresAndNothingIsLost() {
        assertThat(load("")).isEqualTo(new PersonLoad("", "nobody", Optional.empty(), 1, tasks(), 0));
        pass("jo.hale");
        away("jo.hale", "ola.quay", 0, 24 * 60);
        hub.pass(Duration.ofDays(30));

        PersonLoad of = load("jo.hale");
        assertThat(of.cases()).isEqualTo(1);
        assertThat(of.overdue()).isPositive().isEqualTo(of.tasks());
        assertThat(of.absentUntil()).isPresent();
        assertThat(load("").cases()).isZero();

        account("jo.hale", jo, false);
        assertThat(load("").cases()).as("what a leaver held").isEqualTo(1);
    }

    private int tasks() {
        return load("").tasks();
    }

    private PersonLoad load(String person) {
        return hub.caseloadDesk.loads(manager, TestHub.AREA).stream()
                .filter(load -> load.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private List<HeldCase> caseload(Caller who) {
        return hub.caseloadDesk.caseload(who, TestHub.AREA);
    }

    private void pass(String person) {
        hub.caseloadDesk.pass(manager, passing(person));
    }

    private NewPassing passing(String person) {
        return new NewPassing(TestHub.AREA, person, List.of(caseId), "cover");
    }

    private void away(String person, String deputy, int from, int until) {
        put(new NewCover(TestHub.AREA, "", person, deputy, hour(from), hour(until)));
    }

    private void duty(String person, int from, int until) {
        put(new NewCover(TestHub.AREA, "screening", person, "", hour(from), hour(until)));
    }

    private void put(NewCover cover) {
        hub.coverDesk.put(manager, cover, HexId.random());
    }

    private static Instant hour(int hours) {
        return MONDAY.plus(Duration.ofHours(hours));
    }

    private Caller account(String userName, RoomRole role, boolean enabled) {
        return account(
                userName,
                new Caller(
                        new UserId(HexId.random()),
                        userName,
                        SOCIALCARE,
                        Set.of(role),
                        Set.of(TestHub.AREA),
                        Set.of(),
                        Purpose.SAFEGUARDING_ENQUIRY),
                enabled);
    }

    private Caller account(String userName, Caller who, boolean enabled) {
        NewUser user = new NewUser(userName, userName, SOCIALCARE, who.roles(), who.areas(), Set.of());
        hub.stores.transactions().inTransaction(() -> {
            hub.stores.accounts().put(new StoredUser(who.user(), user, "hash", enabled));
            return who;
        });
        return who;
    }

    /** Another store may take the place of memory. */
    protected TestHub hub(String now) {
        return new TestHub(now);
    }
}
