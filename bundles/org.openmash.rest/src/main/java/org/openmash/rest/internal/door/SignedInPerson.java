package org.openmash.rest.internal.door;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import org.openmash.core.api.Caller;
import org.openmash.core.api.NotSignedIn;

/**
 * The person behind a request, with the secret of the session. {@code toString()} does not show it.
 *
 * @param token session token from the cookie
 */
public record SignedInPerson(Caller caller, String token) implements Principal {

    /** Nobody unless the guard has let somebody in: deny by default, should the guard be missing. */
    public static SignedInPerson of(SecurityContext context) {
        if (context.getUserPrincipal() instanceof SignedInPerson person) {
            return person;
        }
        throw new NotSignedIn("sign in first");
    }

    public static Caller caller(SecurityContext context) {
        return of(context).caller();
    }

    @Override
    public String getName() {
        return caller.user().value();
    }

    @Override
    public String toString() {
        return "SignedInPerson[" + caller.user() + "]";
    }
}
