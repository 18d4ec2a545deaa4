package org.openmash.store.jpa.internal.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.openmash.core.api.UserId;
import org.openmash.core.api.store.IdempotencyStore.Used;

/** A used key in the table {@code idempotency_key}; written once. */
@Entity
@Table(name = "idempotency_key")
public class IdempotencyRow {

    /** User and key. */
    @Id
    private String id;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "what_came_of_it")
    private String result;

    @Column(name = "used_at")
    private Instant usedAt;

    protected IdempotencyRow() {}

    IdempotencyRow(UserId user, String key, Used used, Instant at) {
        id = id(user, key);
        contentHash = used.contentHash();
        result = used.result();
        usedAt = at;
    }

    /** User ids have one length, so no two pairs share an id. */
    static String id(UserId user, String key) {
        return user.value() + "/" + key;
    }

    Used used() {
        return new Used(contentHash, result);
    }
}
