package org.openmash.hosting.internal.call;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.openmash.connector.api.AgencyHttp;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.ConnectorFault.Kind;
import org.openmash.core.api.research.AskTrouble;

/**
 * One agency's way out: one client, allow-listed hosts, no redirects, bodies up to 8 MiB and
 * 200 levels, the call's deadline; proxy and trust as configured.
 */
public final class HttpDoor implements AutoCloseable {

    private static final int LARGEST_BODY = 8 * 1024 * 1024;
    private static final Duration CONNECT = Duration.ofSeconds(5);

    private final ExecutorService threads;
    private final Map<HttpWay, HttpClient> clients = new ConcurrentHashMap<>();
    private final int largestBody;

    public HttpDoor(String name) {
        this(name, LARGEST_BODY);
    }

    HttpDoor(String name, int largestBody) {
        this.largestBody = largestBody;
        threads = Executors.newCachedThreadPool(DaemonThreads.named(name + "-http"));
    }

    private HttpClient client(HttpWay way) throws ConnectorFault {
        HttpClient known = clients.get(way);
        if (known != null) {
            return known;
        }
        HttpClient fresh = way.lay(HttpClient.newBuilder())
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .executor(threads)
                .build();
        HttpClient before = clients.putIfAbsent(way, fresh);
        return before == null ? fresh : before;
    }

    /** The client for one call. */
    AgencyHttp until(Instant deadline, AllowedHosts hosts, HttpWay way) {
        return request -> send(request, deadline, hosts, way);
    }

    private HttpResponse<byte[]> send(HttpRequest request, Instant deadline, AllowedHosts hosts, HttpWay way)
            throws ConnectorFault {
        HttpRequest copy =
                HttpRequest.newBuilder(request, (name, value) -> true).build();
        String place = hosts.check(copy.uri());
        long left = Duration.between(Instant.now(), deadline).toMillis();
        long limit = Math.min(left, copy.timeout().map(Duration::toMillis).orElse(left));
        if (limit <= 0) {
            throw late(place);
        }
        CompletableFuture<HttpResponse<byte[]>> response =
                client(way).sendAsync(copy, head -> new CappedBody(largestBody));
        try {
            HttpResponse<byte[]> whole = response.get(limit, TimeUnit.MILLISECONDS);
            Nesting.check(place, whole);
            return whole;
        } catch (TimeoutException e) {
            throw late(place);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw late(place);
        } catch (ExecutionException e) {
            throw broken(place, e.getCause());
        } finally {
            response.cancel(true);
        }
    }

    private static ConnectorFault late(String place) {
        return new ConnectorFault(Kind.COMMUNICATION, place + " did not answer before the deadline");
    }

    private ConnectorFault broken(String place, Throwable cause) {
        if (cause instanceof CappedBody.TooLong || cause.getCause() instanceof CappedBody.TooLong) {
            return Trouble.fault(
                    Kind.BAD_ANSWER,
                    AskTrouble.TOO_LARGE,
                    place + " sent more than " + largestBody + " bytes in one answer");
        }
        return new ConnectorFault(
                Kind.COMMUNICATION,
                place + " could not be asked (" + cause.getClass().getSimpleName() + ")",
                cause);
    }

    @Override
    public void close() {
        clients.clear();
        threads.shutdownNow();
    }
}
