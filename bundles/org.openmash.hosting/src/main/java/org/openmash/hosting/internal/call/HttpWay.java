package org.openmash.hosting.internal.call;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.ConnectorFault.Kind;

/**
 * How an agency's client gets out, by its configuration and never by its connector.
 *
 * @param proxy {@code host:port}; blank for none
 * @param trust path of a PEM file with the certificates that are trusted; blank for those of the JDK
 */
record HttpWay(String proxy, String trust) {

    /** No proxy, the JDK's own trust. */
    static final HttpWay STRAIGHT = new HttpWay("", "");

    private static final String PROXY = "http.proxy";
    private static final String TRUST = "http.trust";

    static HttpWay of(Map<String, Object> properties) {
        return new HttpWay(text(properties.get(PROXY)), text(properties.get(TRUST)));
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString().strip();
    }

    HttpClient.Builder lay(HttpClient.Builder client) throws ConnectorFault {
        if (!proxy.isEmpty()) {
            client.proxy(ProxySelector.of(proxyAddress()));
        }
        if (!trust.isEmpty()) {
            client.sslContext(trusted());
        }
        return client;
    }

    private InetSocketAddress proxyAddress() throws ConnectorFault {
        if (!proxy.matches("[A-Za-z0-9._-]+:[0-9]{1,5}")) {
            throw wrong(PROXY, "write host:port");
        }
        int colon = proxy.lastIndexOf(':');
        int port = Integer.parseInt(proxy.substring(colon + 1));
        if (port < 1 || port > 65_535) {
            throw wrong(PROXY, "write a port from 1 to 65535");
        }
        return new InetSocketAddress(proxy.substring(0, colon), port);
    }

    private SSLContext trusted() throws ConnectorFault {
        try (InputStream in = Files.newInputStream(Path.of(trust))) {
            Collection<? extends Certificate> certificates =
                    CertificateFactory.getInstance("X.509").generateCertificates(in);
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            for (Certificate certificate : certificates) {
                store.setCertificateEntry("trusted-" + store.size(), certificate);
            }
            TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(store);
            SSLContext tls = SSLContext.getInstance("TLS");
            tls.init(null, managers.getTrustManagers(), null);
            return tls;
        } catch (IOException | InvalidPathException | GeneralSecurityException e) {
            throw wrong(TRUST, "names no readable PEM file of certificates");
        }
    }

    private static ConnectorFault wrong(String key, String mend) {
        return new ConnectorFault(Kind.CONFIGURATION, key + ": " + mend);
    }
}
