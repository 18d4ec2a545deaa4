package org.openmash.core.internal.fake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmash.core.api.UserId;
import org.openmash.core.api.store.AccountStore;

/** Users in memory; nobody signs in here, so there are no sessions. */
final class MemoryAccounts implements AccountStore {

    private final Map<UserId, StoredUser> users;

    MemoryAccounts(Memory memory) {
        users = memory.table("account");
    }

    @Override
    public void put(StoredUser user) {
        users.put(user.id(), user);
    }

    @Override
    public Optional<StoredUser> byName(String userName) {
        return all().stream().filter(u -> u.user().userName().equals(userName)).findFirst();
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
        throw new UnsupportedOperationException("no sessions here");
    }

    @Override
    public Optional<StoredSession> session(String tokenHash) {
        return Optional.empty();
    }

    @Override
    public boolean signedIn(UserId user, Instant now) {
        return false;
    }

    @Override
    public void endSession(String tokenHash) {
        throw new UnsupportedOperationException("no sessions here");
    }

    @Override
    public void endSessionsOf(UserId user) {
        throw new UnsupportedOperationException("no sessions here");
    }

    @Override
    public void endExpired(Instant now) {
        throw new UnsupportedOperationException("no sessions here");
    }
}
