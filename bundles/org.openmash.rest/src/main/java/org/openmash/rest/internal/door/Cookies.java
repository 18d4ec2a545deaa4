package org.openmash.rest.internal.door;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Cookie;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** Name and attributes of the session cookie: without Secure on loopback HTTP only. */
public final class Cookies {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final boolean plain;

    private Cookies(boolean plain) {
        this.plain = plain;
    }

    /**
     * @param request its address as the browser wrote it decides
     * @param alwaysSecure configured, for hubs behind a proxy that rewrites the address
     */
    public static Cookies of(ContainerRequestContext request, boolean alwaysSecure) {
        URI base = request.getUriInfo().getBaseUri();
        boolean loopbackHttp = "http".equals(base.getScheme()) && LOOPBACK.contains(base.getHost());
        return new Cookies(loopbackHttp && !alwaysSecure);
    }

    public Optional<String> token(ContainerRequestContext request) {
        return Optional.ofNullable(request.getCookies().get(name()))
                .map(Cookie::getValue)
                .filter(value -> !value.isBlank());
    }

    /** Set-Cookie that starts the session. */
    public String setting(String token) {
        return name() + "=" + token + attributes();
    }

    /** Set-Cookie that ends it. */
    public String clearing() {
        return name() + "=" + attributes() + "; Max-Age=0";
    }

    private String name() {
        return plain ? "mash" : "__Host-mash";
    }

    private String attributes() {
        return "; Path=/; HttpOnly; SameSite=Strict" + (plain ? "" : "; Secure");
    }
}
