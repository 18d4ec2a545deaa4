package org.openmash.store.jpa.internal.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.openmash.core.api.UserId;
import org.openmash.core.api.store.AccountStore.StoredSession;

/** A session in the table {@code user_session}; hashes only. */
@Entity
@Table(name = "user_session")
public class SessionRow {

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "csrf_hash")
    private String csrfHash;

    @Column(name = "user_id")
    private String userId;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "last_seen")
    private Instant lastSeen;

    protected SessionRow() {}

    SessionRow(StoredSession session) {
        tokenHash = session.tokenHash();
        csrfHash = session.csrfHash();
        userId = session.user().value();
        expiresAt = session.expiresAt();
        lastSeen = session.lastSeen();
    }

    StoredSession session() {
        return new StoredSession(tokenHash, csrfHash, new UserId(userId), expiresAt, lastSeen);
    }
}
