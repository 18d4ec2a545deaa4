package org.openmash.access.internal.accounts;

import java.time.Duration;
import java.time.Instant;
import org.openmash.access.internal.AccessConfig;
import org.openmash.core.api.store.AccountStore.StoredSession;

/** How long a session lives. */
record SessionRules(Duration idle, Duration absolute) {

    /** A request within this time of the last recorded one writes nothing. */
    private static final Duration NOTED_EVERY = Duration.ofSeconds(30);

    SessionRules {
        if (idle.isNegative() || idle.isZero() || idle.compareTo(Duration.ofHours(12)) > 0) {
            throw new IllegalArgumentException(AccessConfig.PID + ": idleMinutes: give 1 to 720");
        }
        if (absolute.compareTo(idle) < 0 || absolute.compareTo(Duration.ofHours(24)) > 0) {
            throw new IllegalArgumentException(
                    AccessConfig.PID + ": absoluteHours: give at most 24, and not less than idleMinutes");
        }
    }

    static SessionRules from(AccessConfig config) {
        return new SessionRules(Duration.ofMinutes(config.idleMinutes()), Duration.ofHours(config.absoluteHours()));
    }

    boolean alive(StoredSession session, Instant now) {
        return now.isBefore(session.expiresAt())
                && now.isBefore(session.lastSeen().plus(idle));
    }

    boolean worthNoting(StoredSession session, Instant now) {
        return now.isAfter(session.lastSeen().plus(NOTED_EVERY));
    }
}
