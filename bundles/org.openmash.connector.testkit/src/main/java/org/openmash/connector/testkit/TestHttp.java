package org.openmash.connector.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLSession;
import org.openmash.connector.api.AgencyHttp;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.ConnectorFault.Kind;

/** HTTP as the host gives it: allow-list, deadline, 8 MiB, no redirects. */
final class TestHttp implements AgencyHttp {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(Redirect.NEVER).build();
    private static final int MOST_BYTES = 8 * 1024 * 1024;

    private final Set<String> allowedHosts;
    private final Instant deadline;

    TestHttp(Set<String> allowedHosts, Instant deadline) {
        this.allowedHosts = allowedHosts;
        this.deadline = deadline;
    }

    @Override
    public HttpResponse<byte[]> send(HttpRequest request) throws ConnectorFault {
        if (!allowedHosts.contains(request.uri().getAuthority())) {
            throw new ConnectorFault(
                    Kind.CONFIGURATION, "allowed.hosts: add " + request.uri().getAuthority());
        }
        Duration left = Duration.between(Instant.now(), deadline);
        if (left.toMillis() < 1) {
            throw new ConnectorFault(Kind.COMMUNICATION, "the deadline has passed");
        }
        try {
            HttpRequest limited = HttpRequest.newBuilder(request, (name, value) -> true)
                    .timeout(left)
                    .build();
            HttpResponse<InputStream> answer = CLIENT.send(limited, BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                return new Whole(answer, read(body));
            }
        } catch (IOException e) {
            throw new ConnectorFault(Kind.COMMUNICATION, "the agency cannot be reached", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConnectorFault(Kind.COMMUNICATION, "the call was interrupted", e);
        }
    }

    private byte[] read(InputStream body) throws IOException, ConnectorFault {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        byte[] piece = new byte[64 * 1024];
        for (int n = body.read(piece); n >= 0; n = body.read(piece)) {
            whole.write(piece, 0, n);
            if (whole.size() > MOST_BYTES) {
                throw new ConnectorFault(Kind.BAD_ANSWER, "the body is over 8 MiB");
            }
            if (Instant.now().isAfter(deadline)) {
                throw new ConnectorFault(Kind.COMMUNICATION, "the deadline has passed");
            }
        }
        return whole.toByteArray();
    }

    private record Whole(HttpResponse<InputStream> answer, byte[] body) implements HttpResponse<byte[]> {

        @Override
        public int statusCode() {
            return answer.statusCode();
        }

        @Override
        public HttpRequest request() {
            return answer.request();
        }

        @Override
        public Optional<HttpResponse<byte[]>> previousResponse() {
            return Optional.empty();
        }

        @Override
        public HttpHeaders headers() {
            return answer.headers();
        }

        @Override
        public Optional<SSLSession> sslSession() {
            return answer.sslSession();
        }

        @Override
        public URI uri() {
            return answer.uri();
        }

        @Override
        public HttpClient.Version version() {
            return answer.version();
        }
    }
}
