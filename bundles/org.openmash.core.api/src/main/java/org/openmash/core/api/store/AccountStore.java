package org.openmash.core.api.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openmash.core.api.UserId;
import org.openmash.core.api.access.NewUser;
import org.osgi.annotation.versioning.ProviderType;

/** Users and sessions. */
@ProviderType
public interface AccountStore {

    /** A stored user; {@code passwordHash} in PHC form. */
    record StoredUser(UserId id, NewUser user, String passwordHash, boolean enabled) {
        @Override
        public String toString() {
            return "StoredUser[" + id + "]";
        }
    }

    /** A stored session; hashes only. */
    record StoredSession(String tokenHash, String csrfHash, UserId user, Instant expiresAt, Instant lastSeen) {
        @Override
        public String toString() {
            return "StoredSession[" + user + "]";
        }
    }

    void put(StoredUser user);

    Optional<StoredUser> byName(String userName);

    Optional<StoredUser> byId(UserId id);

    List<StoredUser> all();

    void put(StoredSession session);

    Optional<StoredSession> session(String tokenHash);

    /** Whether a session of that person is alive. */
    boolean signedIn(UserId user, Instant now);

    void endSession(String tokenHash);

    void endSessionsOf(UserId user);

    /** Deletes sessions that ended before {@code now}. */
    void endExpired(Instant now);
}
