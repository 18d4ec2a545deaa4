package org.openmash.rest.internal.problem;

import com.fasterxml.jackson.core.JacksonException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Map;
import java.util.Optional;
import org.openmash.core.api.HexId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.core.api.MashException;
import org.openmash.core.api.NotFound;

/** Turns whatever went wrong into a problem that tells the caller no more than they may know. Stateless. */
final class Problems {

    private static final String TYPES = "https://openmash.org/problems/";
    private static final int NOT_FOUND = 404;

    /** Code to status and title. */
    private static final Map<String, Kind> KINDS = Map.of(
            "invalid-request", new Kind(400, "The request is wrong"),
            "not-signed-in", new Kind(401, "Nobody is signed in"),
            "not-permitted", new Kind(403, "Not permitted"),
            "not-found", new Kind(NOT_FOUND, "Not found"),
            "conflict", new Kind(409, "Its state does not allow this"),
            "changed-meanwhile", new Kind(412, "Somebody changed it meanwhile"),
            "too-many", new Kind(429, "Too many in a short time"),
            "unavailable", new Kind(503, "A part of the hub is away"));

    /** Statuses that Jersey refuses with, in codes and words. */
    private static final Map<Integer, Words> REFUSALS = Map.of(
            400, new Words("invalid-request", "The request is wrong", "Check address and parameters."),
            405, new Words("method-not-allowed", "Method not allowed", "The API description lists what it can do."),
            406, new Words("not-acceptable", "Not acceptable", "Accept application/json."),
            413, new Words("too-large", "The body is too large", "Send less than the limit of this hub."),
            415, new Words("not-json", "Not JSON", "Send application/json, or text/csv for sites."),
            428, new Words("version-needed", "Version needed", "Read it first and send its ETag in If-Match."),
            503, new Words("starting", "The hub is starting", "Not all of its parts are there yet. Ask again soon."));

    private record Kind(int status, String title) {}

    private record Words(String code, String title, String detail) {}

    private Problems() {}

    /** The problem behind the exception; empty for what is nobody's fault but the hub's. */
    static Optional<Problem> of(Throwable thrown) {
        return cause(thrown, MashException.class)
                .map(mash -> wholePath(thrown, mash))
                .or(() -> cause(thrown, WebApplicationException.class)
                        .flatMap(e -> refusal(e.getResponse().getStatus())))
                .or(() -> cause(thrown, JacksonException.class)
                        .map(JsonMistakes::invalid)
                        .map(Problems::mash));
    }

    static Problem own() {
        return new Problem(TYPES + "internal", "The hub failed", 500, "Nothing more is known here.", null, instance());
    }

    /** A refusal from inside a JSON body names the whole path to it. */
    private static Problem wholePath(Throwable thrown, MashException mash) {
        return cause(thrown, JacksonException.class)
                .filter(e -> mash instanceof InvalidRequest)
                .map(e -> mash(JsonMistakes.invalid(e)))
                .orElseGet(() -> mash(mash));
    }

    private static Problem mash(MashException mash) {
        Kind kind = KINDS.getOrDefault(mash.code(), new Kind(409, "Refused"));
        String detail = mash instanceof NotFound ? notFound() : mash.getMessage();
        String field = mash instanceof InvalidRequest invalid ? invalid.field() : null;
        return new Problem(TYPES + mash.code(), kind.title(), kind.status(), detail, field, instance());
    }

    private static Optional<Problem> refusal(int status) {
        if (status == NOT_FOUND) {
            return Optional.of(mash(new NotFound("")));
        }
        return Optional.ofNullable(REFUSALS.get(status))
                .map(w -> new Problem(TYPES + w.code(), w.title(), status, w.detail(), null, instance()));
    }

    private static String notFound() {
        return "There is no such thing, or you may not know of it.";
    }

    private static String instance() {
        return "urn:openmash:" + HexId.random();
    }

    private static <T> Optional<T> cause(Throwable thrown, Class<T> type) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (type.isInstance(t)) {
                return Optional.of(type.cast(t));
            }
        }
        return Optional.empty();
    }
}
