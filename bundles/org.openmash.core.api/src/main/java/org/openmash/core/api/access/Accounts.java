package org.openmash.core.api.access;

import java.util.Optional;
import org.openmash.core.api.Caller;
import org.openmash.core.api.Purpose;
import org.osgi.annotation.versioning.ProviderType;

/** Local users and their sessions. Called from many threads; every sign-in, failed or not, is audited. */
@ProviderType
public interface Accounts {

    /**
     * @param remote address of the client, for the brake on guessing
     * @throws org.openmash.core.api.NotSignedIn for a wrong name or password alike, in the same time
     * @throws org.openmash.core.api.TooMany when guessing is braked
     */
    SignedIn signIn(String userName, char[] password, String remote);

    /** The caller behind a session token, when it is alive; {@code purpose} replaces the default one. */
    Optional<Caller> caller(String token, Optional<Purpose> purpose);

    /**
     * Whether the session is still alive. Asking is no activity of the person: it must not put off the idle time-out.
     */
    default boolean alive(String token) {
        return csrf(token).isPresent();
    }

    /** Whether the CSRF token belongs to the session. */
    boolean csrfMatches(String token, String csrf);

    /** The CSRF token of a live session once more, for a page that was loaded again. */
    Optional<String> csrf(String token);

    void signOut(String token);

    /** Makes an account and returns its generated password, shown once. */
    String create(Caller caller, NewUser user);

    /** Changes the caller's own password; other sessions of the user end. */
    void changePassword(Caller caller, char[] before, char[] after);
}
