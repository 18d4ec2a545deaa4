package org.openmash.rest.internal.door;

import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openmash.core.api.Caller;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.NotPermitted;
import org.openmash.core.api.NotSignedIn;
import org.openmash.core.api.Purpose;
import org.openmash.core.api.access.Accounts;

/** Stands before one resource method: lets the signed-in in, under their own name and stated purpose. Thread-safe. */
final class SessionGuard implements ContainerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final Accounts accounts;
    private final Settings settings;
    private final boolean openToEverybody;
    private final MediaType taken;

    /** @param taken the one media type of bodies that the method reads */
    SessionGuard(Accounts accounts, Settings settings, boolean openToEverybody, MediaType taken) {
        this.taken = taken;
        this.accounts = accounts;
        this.settings = settings;
        this.openToEverybody = openToEverybody;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        boolean unsafe = !SAFE.contains(request.getMethod());
        limitBody(request);
        if (unsafe) {
            checkOrigin(request);
            checkType(request);
        }
        if (!openToEverybody) {
            enter(request, unsafe);
        }
    }

    private void enter(ContainerRequestContext request, boolean unsafe) {
        Cookies cookies = Cookies.of(request, settings.alwaysSecureCookies());
        String token = cookies.token(request).orElseThrow(() -> new NotSignedIn("sign in first"));
        Caller caller = accounts.caller(token, purpose(request))
                .orElseThrow(() -> new NotSignedIn("the session has ended; sign in again"));
        if (unsafe) {
            String csrf =
                    Optional.ofNullable(request.getHeaderString("Mash-CSRF")).orElse("");
            if (!accounts.csrfMatches(token, csrf)) {
                throw new NotPermitted("this request", "csrf-token-missing");
            }
        }
        request.setSecurityContext(new Entered(new SignedInPerson(caller, token)));
    }

    private void limitBody(ContainerRequestContext request) {
        if (request.getLength() > settings.maxBodyBytes()) {
            throw LimitedBody.tooLarge();
        }
        request.setEntityStream(new LimitedBody(request.getEntityStream(), settings.maxBodyBytes()));
    }

    /** Browsers say where a request comes from; only the hub's own pages may change something. */
    private static void checkOrigin(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin")) {
            throw new NotPermitted("this request", "other-origin");
        }
    }

    private void checkType(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        boolean fits = type != null && taken.isCompatible(type);
        if (!fits && (type != null || request.hasEntity())) {
            throw new NotSupportedException("send " + taken);
        }
    }

    private static Optional<Purpose> purpose(ContainerRequestContext request) {
        return Optional.ofNullable(request.getHeaderString("Mash-Purpose"))
                .filter(words -> !words.isBlank())
                .map(SessionGuard::purpose);
    }

    private static Purpose purpose(String words) {
        try {
            return Purpose.valueOf(words.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw new InvalidRequest("Mash-Purpose", "use a purpose of the closed list, such as safeguarding-enquiry");
        }
    }

    /** Request-bound view of the person for the resource. */
    private record Entered(SignedInPerson person) implements SecurityContext {
        @Override
        public Principal getUserPrincipal() {
            return person;
        }

        @Override
        public boolean isUserInRole(String role) {
            return false;
        }

        @Override
        public boolean isSecure() {
            return false;
        }

        @Override
        public String getAuthenticationScheme() {
            return "session";
        }
    }
}
