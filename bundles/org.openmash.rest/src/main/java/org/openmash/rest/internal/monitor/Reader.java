package org.openmash.rest.internal.monitor;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collections;

/** Who may read figures: whoever knows the token; without one, this machine alone, and not through a proxy on it. */
final class Reader {

    private static final String BEARER = "Bearer ";

    private final String token;

    /** @param token blank when none is configured */
    Reader(String token) {
        this.token = token;
    }

    boolean may(HttpServletRequest request) {
        return token.isBlank() ? fromThisMachine(request) : knowsToken(request.getHeader("Authorization"));
    }

    private boolean knowsToken(String authorization) {
        return authorization != null
                && authorization.startsWith(BEARER)
                && MessageDigest.isEqual(bytes(authorization.substring(BEARER.length())), bytes(token));
    }

    private static boolean fromThisMachine(HttpServletRequest request) {
        boolean forwarded = Collections.list(request.getHeaderNames()).stream()
                .anyMatch(name -> name.equalsIgnoreCase("Forwarded")
                        || name.equalsIgnoreCase("Via")
                        || name.regionMatches(true, 0, "X-Forwarded-", 0, "X-Forwarded-".length()));
        try {
            return !forwarded && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException unreadable) {
            return false;
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
