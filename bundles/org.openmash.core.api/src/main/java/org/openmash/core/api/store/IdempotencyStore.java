package org.openmash.core.api.store;

import java.time.Instant;
import java.util.Optional;
import org.openmash.core.api.UserId;
import org.osgi.annotation.versioning.ProviderType;

/** Keys of creations already made. Unique per user and key: a second insert fails the transaction with Conflict. */
@ProviderType
public interface IdempotencyStore {

    /** What a key was used for: hash of the content and the ids that came of it. */
    record Used(String contentHash, String result) {}

    Optional<Used> find(UserId user, String key);

    void insert(UserId user, String key, Used used, Instant at);
}
