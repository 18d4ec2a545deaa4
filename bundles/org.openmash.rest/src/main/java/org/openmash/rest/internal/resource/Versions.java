package org.openmash.rest.internal.resource;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openmash.core.api.InvalidRequest;

/** Versions as ETags. */
final class Versions {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    private Versions() {}

    /** The version in If-Match, without which nothing is changed. */
    static long required(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ClientErrorException(Response.Status.PRECONDITION_REQUIRED);
        }
        Matcher matcher = TAG.matcher(ifMatch.strip());
        if (!matcher.matches()) {
            throw new InvalidRequest("If-Match", "send the ETag that you read, such as \"3\"");
        }
        return Long.parseLong(matcher.group(1));
    }

    static Response ok(Object body, long version) {
        return Response.ok(body).tag(tag(version)).build();
    }

    static Response created(Object body, long version) {
        return Response.status(Response.Status.CREATED)
                .entity(body)
                .tag(tag(version))
                .build();
    }

    private static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }
}
