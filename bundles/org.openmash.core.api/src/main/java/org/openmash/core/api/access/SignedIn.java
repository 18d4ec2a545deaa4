package org.openmash.core.api.access;

import java.time.Instant;
import org.openmash.core.api.Caller;

/**
 * A session. {@code toString()} shows no secret.
 *
 * @param token opaque 256-bit secret for the cookie; the hub stores its hash only
 * @param csrf token that unsafe requests repeat in a header
 * @param expiresAt absolute end
 */
public record SignedIn(String token, String csrf, Caller caller, Instant expiresAt) {
    @Override
    public String toString() {
        return "SignedIn[" + caller.user() + "]";
    }
}
