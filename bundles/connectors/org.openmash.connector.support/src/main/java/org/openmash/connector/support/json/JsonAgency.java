package org.openmash.connector.support.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.openmash.connector.api.CallContext;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.ConnectorFault.Kind;

/**
 * An agency's system that speaks JSON over HTTP behind a bearer token (secret {@code token} unless told otherwise); every
 * status but 2xx becomes a fault. Thread-safe.
 */
public final class JsonAgency {

    private final URI base;
    private final String mediaType;
    private final String secret;
    private final Optional<Duration> patience;

    public JsonAgency(URI base) {
        this(base, "application/json");
    }

    public JsonAgency(URI base, String mediaType) {
        this(base, mediaType, "token", Optional.empty());
    }

    private JsonAgency(URI base, String mediaType, String secret, Optional<Duration> patience) {
        this.base = base;
        this.mediaType = mediaType;
        this.secret = secret;
        this.patience = patience;
    }

    /** The same system behind the token of another secret. */
    public JsonAgency behind(String name) {
        return new JsonAgency(base, mediaType, name, patience);
    }

    /** The same system, given so long for each answer where the call's deadline is not nearer. */
    public JsonAgency within(Duration time) {
        return new JsonAgency(base, mediaType, secret, Optional.of(time));
    }

    public URI base() {
        return base;
    }

    public JsonNode post(String path, JsonNode body, CallContext<?> context) throws ConnectorFault {
        BodyPublisher json = BodyPublishers.ofByteArray(Json.bytes(body));
        return send(
                request(path, context)
                        .header("Content-Type", "application/json")
                        .POST(json),
                context);
    }

    /** Posts a form, so that what is searched for does not stand in a URL. */
    public JsonNode postForm(String path, String form, CallContext<?> context) throws ConnectorFault {
        return send(
                request(path, context)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)),
                context);
    }

    /** @param path below the base URL, or an absolute URL that the caller has checked */
    public JsonNode get(String path, CallContext<?> context) throws ConnectorFault {
        return send(request(path, context).GET(), context);
    }

    private HttpRequest.Builder request(String path, CallContext<?> context) throws ConnectorFault {
        URI uri = path.startsWith("/") ? URI.create(base + path) : URI.create(path);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .header("Accept", mediaType)
                .header("Authorization", "Bearer " + context.secret(secret));
        patience.ifPresent(request::timeout);
        return request;
    }

    private static JsonNode send(HttpRequest.Builder request, CallContext<?> context) throws ConnectorFault {
        HttpResponse<byte[]> answer = context.http().send(request.build());
        int status = answer.statusCode();
        if (status / 100 == 2) {
            return Json.parse(answer.body());
        }
        throw new ConnectorFault(kind(status), "the agency's system answered with HTTP status " + status);
    }

    private static Kind kind(int status) {
        if (status == 401 || status == 403) {
            return Kind.AUTHENTICATION;
        }
        if (status == 429) {
            return Kind.RATE_LIMITED;
        }
        return status >= 500 ? Kind.COMMUNICATION : Kind.BAD_ANSWER;
    }
}
