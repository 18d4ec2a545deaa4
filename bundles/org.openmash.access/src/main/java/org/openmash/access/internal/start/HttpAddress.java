package org.openmash.access.internal.start;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Whether the hub's pages can be reached from this machine only. */
@Component(service = HttpAddress.class, configurationPid = HttpAddress.PID)
public final class HttpAddress {

    static final String PID = "org.apache.felix.http";
    static final String HOST = "org.apache.felix.http.host";

    private final boolean loopback;

    /** No host means that HTTP listens everywhere; one that cannot be resolved counts as elsewhere. */
    @Activate
    public HttpAddress(Map<String, Object> properties) {
        Object host = properties.get(HOST);
        loopback = host != null
                && !host.toString().isBlank()
                && isLoopback(host.toString().strip());
    }

    boolean loopback() {
        return loopback;
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
