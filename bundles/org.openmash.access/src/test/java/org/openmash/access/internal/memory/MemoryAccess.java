package org.openmash.access.internal.memory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.openmash.core.api.UserId;
import org.openmash.core.api.audit.AuditEvent;
import org.openmash.core.api.audit.AuditTrail;
import org.openmash.core.api.store.AccountStore;
import org.openmash.core.api.store.Transactions;

/** Users, sessions, record and clock in memory. */
public final class MemoryAccess {

    public final Users users = new Users();
    public final List<AuditEvent> record = new ArrayList<>();
    public final AuditTrail trail = record::add;
    public final SetClock clock = new SetClock();
    public final Transactions transactions = new AtOnce();

    /** Work runs at once, effects follow it. */
    public static final class AtOnce implements Transactions {

        @Override
        public <R> R inTransaction(Supplier<R> work) {
            return work.get();
        }

        @Override
        public void afterCommit(Runnable effect) {
            effect.run();
        }
    }

    /** A clock that goes on when told. */
    public static final class SetClock extends Clock {

        private Instant now = Instant.parse("2026-11-16T09:00:00Z");

        public void passes(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }

    /** Accounts in maps. */
    public static final class Users implements AccountStore {

        private final Map<UserId, StoredUser> users = new ConcurrentHashMap<>();
        private final Map<String, StoredSession> sessions = new ConcurrentHashMap<>();

        @Override
        public void put(StoredUser user) {
            users.put(user.id(), user);
        }

        @Override
        public Optional<StoredUser> byName(String userName) {
            return users.values().stream()
                    .filter(user -> user.user().userName().equals(userName))
                    .findFirst();
        }

        @Override
        public Optional<StoredUser> byId(UserId id) {
            return Optional.ofNullable(users.get(id));
        }

        @Override
        public List<StoredUser> all() {
            return List.copyOf(users.values());
        }

        @Override
        public void put(StoredSession session) {
            sessions.put(session.tokenHash(), session);
        }

        @Override
        public Optional<StoredSession> session(String tokenHash) {
            return Optional.ofNullable(sessions.get(tokenHash));
        }

        @Override
        public boolean signedIn(UserId user, Instant now) {
            return sessions.values().stream()
                    .anyMatch(s -> s.user().equals(user) && s.expiresAt().isAfter(now));
        }

        @Override
        public void endSession(String tokenHash) {
            sessions.remove(tokenHash);
        }

        @Override
        public void endSessionsOf(UserId user) {
            sessions.values().removeIf(session -> session.user().equals(user));
        }

        @Override
        public void endExpired(Instant now) {
            sessions.values().removeIf(session -> session.expiresAt().isBefore(now));
        }
    }
}
