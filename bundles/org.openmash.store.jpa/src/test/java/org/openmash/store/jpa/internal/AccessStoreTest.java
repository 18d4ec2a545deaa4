package org.openmash.store.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openmash.store.jpa.internal.Samples.NOON;
import static org.openmash.store.jpa.internal.Samples.POLICE;
import static org.openmash.store.jpa.internal.Samples.WORKER;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.openmash.core.api.CaseId;
import org.openmash.core.api.Conflict;
import org.openmash.core.api.HexId;
import org.openmash.core.api.RoomRole;
import org.openmash.core.api.UserId;
import org.openmash.core.api.access.NewUser;
import org.openmash.core.api.agency.Agreement;
import org.openmash.core.api.agency.SharingAgreement;
import org.openmash.core.api.agency.Standing;
import org.openmash.core.api.store.AccountStore;
import org.openmash.core.api.store.AccountStore.StoredSession;
import org.openmash.core.api.store.AccountStore.StoredUser;
import org.openmash.core.api.store.IdempotencyStore;
import org.openmash.core.api.store.IdempotencyStore.Used;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class AccessStoreTest {

    private final JpaStores stores;
    private final AccountStore accounts;
    private final String name = "worker-" + HexId.random().substring(0, 8);

    AccessStoreTest(TestDatabase database) {
        stores = database.stores();
        accounts = stores.accounts();
    }

    @Test
    void keepsAUserAndItsChanges() {
        StoredUser before = user(name, "hash one");
        StoredUser after = new StoredUser(before.id(), before.user(), "hash two", false);

        accounts.put(before);
        accounts.put(after);

        assertThat(accounts.byName(name)).contains(after);
        assertThat(accounts.byId(before.id())).contains(after);
        assertThat(accounts.all()).contains(after).doesNotContain(before);
    }

    @Test
    void givesAUserNameToOnePersonOnly() {
        accounts.put(user(name, "hash"));

        assertThatThrownBy(() -> accounts.put(user(name, "hash"))).isInstanceOf(Conflict.class);
    }

    @Test
    void endsSessionsOneByOneOfAUserAndWhenTheyHaveExpired() {
        UserId other = new UserId(HexId.random());
        UserId expired = new UserId(HexId.random());
        StoredSession first = session(other, 100);
        StoredSession second = session(other, 100);
        StoredSession old = session(expired, -1);
        StoredSession alive = session(expired, 1);

        accounts.endSession(first.tokenHash());
        accounts.endExpired(NOON);

        assertThat(accounts.session(first.tokenHash())).isEmpty();
        assertThat(accounts.session(second.tokenHash())).contains(second);
        assertThat(accounts.session(old.tokenHash())).isEmpty();
        assertThat(accounts.session(alive.tokenHash())).contains(alive);
        accounts.endSessionsOf(other);
        assertThat(accounts.session(second.tokenHash())).isEmpty();
    }

    @Test
    void keepsTheWrappedKeyOfACaseAndNeverReplacesIt() {
        CaseId caseId = Samples.newCase();

        stores.caseKeys().insert(caseId, new byte[] {1, 2, 3});

        assertThat(stores.caseKeys().find(caseId).orElseThrow()).containsExactly(1, 2, 3);
        assertThatThrownBy(() -> stores.caseKeys().insert(caseId, new byte[] {4}))
                .isInstanceOf(Conflict.class);
        assertThat(stores.caseKeys().find(Samples.newCase())).isEmpty();
    }

    @Test
    void keepsWhichAgenciesShouldBeActive() {
        Agreement joined = new Agreement(
                POLICE,
                name,
                "Westmoor Police",
                Standing.ACTIVE,
                false,
                Set.of("notice", "call"),
                Optional.of(new SharingAgreement(
                        "ISA 7",
                        LocalDate.of(2026, 4, 1),
                        LocalDate.of(2027, 3, 31),
                        Set.of("safeguarding"),
                        Set.of(SharingAgreement.ALL))),
                "kay",
                "",
                false,
                NOON,
                "ops");
        Agreement left = new Agreement(
                POLICE,
                name,
                "Westmoor Police",
                Standing.LEFT,
                false,
                Set.of(),
                Optional.empty(),
                "",
                "moved on",
                true,
                NOON,
                "ops");

        stores.agencies().put(joined);
        stores.agencies().put(left);

        assertThat(stores.agencies().find(POLICE, name)).contains(left);
        assertThat(stores.agencies().all()).contains(left);
        assertThat(stores.agencies().find(POLICE, "nowhere")).isEmpty();
    }

    @Test
    void usesAnIdempotencyKeyOncePerUser() {
        IdempotencyStore keys = stores.idempotency();
        Used used = new Used("content hash", "contact case reference");

        keys.insert(WORKER, name, used, NOON);

        assertThat(keys.find(WORKER, name)).contains(used);
        assertThat(keys.find(new UserId(HexId.random()), name)).isEmpty();
        assertThatThrownBy(() -> keys.insert(WORKER, name, used, NOON)).isInstanceOf(Conflict.class);
    }

    private StoredUser user(String userName, String hash) {
        Set<RoomRole> roles = Set.of(RoomRole.RESEARCHER, RoomRole.DECISION_MAKER);
        NewUser user = new NewUser(userName, "Sam Poole", POLICE, roles, Set.of("westmoor"), Set.of("a", "b"));
        return new StoredUser(new UserId(HexId.random()), user, hash, true);
    }

    private StoredSession session(UserId user, long secondsLeft) {
        StoredSession session =
                new StoredSession(HexId.random(), HexId.random(), user, NOON.plusSeconds(secondsLeft), NOON);
        accounts.put(session);
        return session;
    }
}
