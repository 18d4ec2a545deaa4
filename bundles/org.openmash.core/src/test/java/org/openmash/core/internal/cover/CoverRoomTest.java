package org.openmash.core.internal.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.Caller;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.HexId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.NotFound;
import org.openmash.core.api.Purpose;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.UserId;
import org.openmash.core.api.access.NewUser;
import org.openmash.core.api.cover.CoverLine;
import org.openmash.core.api.cover.NewCover;
import org.openmash.core.api.cover.Workload;
import org.openmash.core.api.release.Team;
import org.openmash.core.api.store.AccountStore.StoredUser;
import org.openmash.core.internal.fake.TestHub;

class CoverRoomTest {

    private static final Instant MONDAY = Instant.parse("2026-11-16T09:00:00Z");

    private final TestHub hub = hub(MONDAY.toString());
    private final Caller manager = TestHub.worker();
    private Caller jo;

    @BeforeEach
    void colleagues() {
        jo = account("jo.hale", "socialcare", RoomRole.SOCIAL_WORKER);
        account("ola.quay", "socialcare", RoomRole.SOCIAL_WORKER);
        account("pc.stone", "police", RoomRole.RESEARCHER);
        account("ada.form", "socialcare", RoomRole.CONTACT_OFFICER);
    }

    @Test
    void theRotaSaysWhoIsOnDutyNowAndWhoIsToCome() {
        put(shift("jo.hale", 0, 8));
        put(shift("ola.quay", 8, 16));

        List<CoverLine> rota = hub.coverDesk.cover(jo, TestHub.AREA);

        assertThat(rota).extracting(CoverLine::person).containsExactly("jo.hale", "ola.quay");
        assertThat(rota).extracting(CoverLine::now).containsExactly(true, false);
        assertThat(rota).extracting(CoverLine::mine).containsExactly(true, false);
        hub.pass(Duration.ofHours(9));
        assertThat(hub.coverDesk.cover(jo, TestHub.AREA))
                .extracting(CoverLine::person)
                .containsExactly("ola.quay");
    }

    @Test
    void whoStandsInSeesSo() {
        put(absence("ola.quay", "jo.hale", 0, 48));

        assertThat(hub.coverDesk.cover(jo, TestHub.AREA)).singleElement().satisfies(line -> {
            assertThat(line.deputyName()).isEqualTo("Jo Hale");
            assertThat(line.mine()).isTrue();
        });
    }

    @Test
    void standingInOpensNothingThatTheDeputyMayNotSeeAlready() {
        for (String deputy : List.of("pc.stone", "ada.form", "ola.quay", "nobody.known")) {
            assertThatThrownBy(() -> put(absence("ola.quay", deputy, 0, 48)))
                    .as(deputy)
                    .isInstanceOf(InvalidRequest.class)
                    .hasMessageStartingWith("deputy");
        }
    }

    @Test
    void whoIsAwayAsWellCannotStandIn() {
        put(absence("jo.hale", "ola.quay", 24, 48));

        assertThatThrownBy(() -> put(absence("ola.quay", "jo.hale", 0, 30))).isInstanceOf(InvalidRequest.class);
        assertThat(put(absence("ola.quay", "jo.hale", 48, 72)).now()).isFalse();
    }

    @Test
    void aShiftThatIsOverOrTooLongIsRefused() {
        for (NewCover wrong : List.of(shift("jo.hale", -9, -1), shift("jo.hale", 8, 8), shift("jo.hale", 0, 9_000))) {
            assertThatThrownBy(() -> put(wrong))
                    .isInstanceOf(InvalidRequest.class)
                    .hasMessageStartingWith("until");
        }
    }

    @Test
    void whatIsTakenBackIsGoneOnce() {
        CoverLine line = put(shift("jo.hale", 0, 8));

        hub.coverDesk.end(manager, line.id(), line.version());

        assertThat(hub.coverDesk.cover(jo, TestHub.AREA)).isEmpty();
        assertThatThrownBy(() -> hub.coverDesk.end(manager, line.id(), line.version()))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void anotherAreaSeesNothing() {
        Caller elsewhere = TestHub.person("socialcare", Set.of("tamarshire"), Set.of(), RoomRole.SOCIAL_WORKER);

        assertThatThrownBy(() -> hub.coverDesk.cover(elsewhere, TestHub.AREA)).isInstanceOf(NotFound.class);
    }

    @Test
    void theWorkloadOfATeamIsInFigures() {
        hub.stores.transactions().inTransaction(() -> {
            hub.releases.putTeam(new Team("early-help-north", "Early Help North", "EH", TestHub.AREA));
            return null;
        });

        assertThat(hub.coverDesk.workload(manager, TestHub.AREA))
                .containsExactly(new Workload("early-help-north", "Early Help North", 0, 0));
    }

    private CoverLine put(NewCover cover) {
        return hub.coverDesk.put(manager, cover, HexId.random());
    }

    private static NewCover shift(String person, int from, int until) {
        return new NewCover(TestHub.AREA, "screening", person, "", hour(from), hour(until));
    }

    private static NewCover absence(String person, String deputy, int from, int until) {
        return new NewCover(TestHub.AREA, "", person, deputy, hour(from), hour(until));
    }

    private static Instant hour(int hours) {
        return MONDAY.plus(Duration.ofHours(hours));
    }

    private Caller account(String userName, String employer, RoomRole role) {
        UserId id = new UserId(HexId.random());
        AgencyId agency = new AgencyId(employer);
        String name = userName.equals("jo.hale") ? "Jo Hale" : userName;
        NewUser user = new NewUser(userName, name, agency, Set.of(role), Set.of(TestHub.AREA), Set.of());
        hub.stores.transactions().inTransaction(() -> {
            hub.stores.accounts().put(new StoredUser(id, user, "hash", true));
            return id;
        });
        return new Caller(id, name, agency, Set.of(role), Set.of(TestHub.AREA), Set.of(), Purpose.SAFEGUARDING_ENQUIRY);
    }

    /** Another store may take the place of memory. */
    protected TestHub hub(String now) {
        return new TestHub(now);
    }
}
