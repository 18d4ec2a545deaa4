package org.openmash.connector.api;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.osgi.annotation.versioning.ProviderType;

/** The host's HTTP client for one agency. Called from connector threads; redirects are not followed. */
@ProviderType
public interface AgencyHttp {

    /**
     * Sends the request and returns the whole body.
     *
     * @return any HTTP status; the connector decides what it means
     * @throws ConnectorFault when the host is not on this agency's allow-list (configuration key {@code allowed.hosts}),
     *     the deadline passed, the connection failed or the body is over the size limit (8 MiB)
     */
    HttpResponse<byte[]> send(HttpRequest request) throws ConnectorFault;
}
