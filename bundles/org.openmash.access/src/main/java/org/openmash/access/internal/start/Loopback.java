package org.openmash.access.internal.start;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;

/** Whether the hub's pages can be reached from this machine only. */
final class Loopback {

    static final String HTTP_PID = "org.apache.felix.http";
    static final String HOST = "org.apache.felix.http.host";

    private Loopback() {}

    /** No host means that HTTP listens everywhere; one that cannot be resolved counts as elsewhere. */
    static boolean only(Map<String, ?> properties) {
        Object host = properties.get(HOST);
        try {
            return host != null
                    && !host.toString().isBlank()
                    && InetAddress.getByName(host.toString().strip()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
