package org.openmash.store.jpa.internal.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openmash.core.api.UserId;
import org.openmash.core.api.store.AccountStore;
import org.openmash.store.jpa.internal.base.JpaUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Users and sessions in the tables {@code account} and {@code user_session}. */
@Component(service = AccountStore.class)
public final class JpaAccountStore implements AccountStore {

    private final JpaUnit unit;

    @Activate
    public JpaAccountStore(@Reference JpaUnit unit) {
        this.unit = unit;
    }

    @Override
    public void put(StoredUser user) {
        unit.run(em -> {
            em.merge(new AccountRow(user));
            em.flush();
        });
    }

    @Override
    public Optional<StoredUser> byName(String userName) {
        return unit.with(em -> em.createQuery("select a from AccountRow a where a.userName = :name", AccountRow.class)
                .setParameter("name", userName)
                .getResultStream()
                .map(AccountRow::user)
                .findFirst());
    }

    @Override
    public Optional<StoredUser> byId(UserId id) {
        return unit.with(em -> Optional.ofNullable(em.find(AccountRow.class, id.value())))
                .map(AccountRow::user);
    }

    @Override
    public List<StoredUser> all() {
        return unit.with(em -> em.createQuery("select a from AccountRow a order by a.userName", AccountRow.class)
                .getResultStream()
                .map(AccountRow::user)
                .toList());
    }

    @Override
    public void put(StoredSession session) {
        unit.run(em -> em.merge(new SessionRow(session)));
    }

    @Override
    public Optional<StoredSession> session(String tokenHash) {
        return unit.with(em -> Optional.ofNullable(em.find(SessionRow.class, tokenHash)))
                .map(SessionRow::session);
    }

    @Override
    public boolean signedIn(UserId user, Instant now) {
        return unit.with(em -> em.createQuery(
                                "select count(s) from SessionRow s where s.userId = :user and s.expiresAt > :now",
                                Long.class)
                        .setParameter("user", user.value())
                        .setParameter("now", now)
                        .getSingleResult()
                > 0);
    }

    @Override
    public void endSession(String tokenHash) {
        unit.run(em -> em.createQuery("delete from SessionRow s where s.tokenHash = :token")
                .setParameter("token", tokenHash)
                .executeUpdate());
    }

    @Override
    public void endSessionsOf(UserId user) {
        unit.run(em -> em.createQuery("delete from SessionRow s where s.userId = :user")
                .setParameter("user", user.value())
                .executeUpdate());
    }

    @Override
    public void endExpired(Instant now) {
        unit.run(em -> em.createQuery("delete from SessionRow s where s.expiresAt < :now")
                .setParameter("now", now)
                .executeUpdate());
    }
}
