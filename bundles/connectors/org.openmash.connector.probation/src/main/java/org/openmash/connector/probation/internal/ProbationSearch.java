package org.openmash.connector.probation.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openmash.connector.api.CallContext;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.Fact;

/** HTTP and JSON of the probation search; every oddity of an answer becomes a fault, never another throwable. */
final class ProbationSearch {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String base;

    private ProbationSearch(String base) {
        this.base = base;
    }

    static ProbationSearch at(String url) {
        if (!url.startsWith("http://") && !url.startsWith("https://")) {
            throw new IllegalArgumentException("url: give the base URL of the probation search, http:// or https://");
        }
        return new ProbationSearch(url.replaceAll("/+$", ""));
    }

    List<Candidate> offenders(Map<String, Object> question, CallContext<?> context) throws ConnectorFault {
        JsonNode found = post("/probation/search", question, context);
        if (!found.isArray()) {
            throw bad("the search did not answer a list");
        }
        List<Candidate> candidates = new ArrayList<>();
        for (JsonNode offender : found) {
            candidates.add(Offenders.candidate(offender));
        }
        return candidates;
    }

    List<Fact> facts(String crn, String need, CallContext<?> context) throws ConnectorFault {
        List<Fact> facts = new ArrayList<>();
        for (String kind : List.of("registrations", "contacts")) {
            JsonNode answer = post("/probation/offenders/" + crn + "/" + kind, Map.of("need", need), context);
            for (JsonNode held : answer.path("content")) {
                facts.add(Offenders.fact(crn, kind, held));
            }
        }
        return facts;
    }

    void health(CallContext<?> context) throws ConnectorFault {
        read(send(request("/probation/health", context).GET().build(), context));
    }

    private JsonNode post(String path, Map<String, Object> body, CallContext<?> context) throws ConnectorFault {
        try {
            HttpRequest request = request(path, context)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                    .build();
            return read(send(request, context));
        } catch (IOException e) {
            throw bad("the question could not be written");
        }
    }

    private HttpRequest.Builder request(String path, CallContext<?> context) throws ConnectorFault {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + context.secret("token"))
                .header("Accept", "application/json");
    }

    private static HttpResponse<byte[]> send(HttpRequest request, CallContext<?> context) throws ConnectorFault {
        HttpResponse<byte[]> response = context.http().send(request);
        int status = response.statusCode();
        if (status == 401 || status == 403) {
            throw new ConnectorFault(
                    ConnectorFault.Kind.AUTHENTICATION, "probation refused the token (" + status + ")");
        }
        if (status == 429) {
            throw new ConnectorFault(ConnectorFault.Kind.RATE_LIMITED, "probation asks to slow down");
        }
        if (status >= 500) {
            throw new ConnectorFault(ConnectorFault.Kind.COMMUNICATION, "probation answered " + status);
        }
        if (status != 200) {
            throw bad("probation answered " + status);
        }
        return response;
    }

    private static JsonNode read(HttpResponse<byte[]> response) throws ConnectorFault {
        try {
            JsonNode answer = JSON.readTree(response.body());
            if (answer == null || !answer.isContainerNode()) {
                throw bad("the answer is no JSON object or list");
            }
            return answer;
        } catch (IOException e) {
            throw bad("the answer is not JSON");
        }
    }

    static ConnectorFault bad(String words) {
        return new ConnectorFault(ConnectorFault.Kind.BAD_ANSWER, words);
    }
}
