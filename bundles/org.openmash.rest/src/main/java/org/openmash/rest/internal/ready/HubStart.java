package org.openmash.rest.internal.ready;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.openmash.core.api.ready.Readiness;
import org.osgi.service.component.AnyService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.jakartars.runtime.JakartarsServiceRuntime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the start of the hub: its parts, and whether the whiteboard, which rebuilds REST as resources come, serves all
 * of them. What has become ready stays ready; what fails later is not told here. Thread-safe.
 */
@Component(service = HubStart.class)
public final class HubStart {

    private static final Logger LOG = LoggerFactory.getLogger(HubStart.class);
    private static final String SERVICE_ID = "service.id";

    private final Set<Long> resources = ConcurrentHashMap.newKeySet();

    private volatile Readiness hub;
    private volatile JakartarsServiceRuntime whiteboard;
    private volatile List<String> lastMissing = List.of();
    private volatile boolean ready;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void addHub(Readiness added) {
        hub = added;
    }

    /** The next one may have come before the last one goes. */
    void removeHub(Readiness removed) {
        if (hub == removed) {
            hub = null;
        }
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void addWhiteboard(JakartarsServiceRuntime added) {
        whiteboard = added;
    }

    void removeWhiteboard(JakartarsServiceRuntime removed) {
        if (whiteboard == removed) {
            whiteboard = null;
        }
    }

    @Reference(
            service = AnyService.class,
            target = "(osgi.jakartars.resource=true)",
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    void addResource(Map<String, Object> properties) {
        resources.add((Long) properties.get(SERVICE_ID));
    }

    void removeResource(Map<String, Object> properties) {
        resources.remove((Long) properties.get(SERVICE_ID));
    }

    /** Whether all is there. */
    public boolean ready() {
        if (!ready) {
            List<String> missing = missing();
            ready = missing.isEmpty();
            tell(missing);
        }
        return ready;
    }

    private List<String> missing() {
        Readiness parts = hub;
        if (parts == null) {
            return List.of("the host of agencies");
        }
        List<String> missing = new ArrayList<>(parts.missing());
        if (missing.isEmpty() && !new Served(whiteboard).all(resources)) {
            missing.add("resources of the REST API");
        }
        return missing;
    }

    private void tell(List<String> missing) {
        if (missing.isEmpty()) {
            LOG.info("the hub is ready");
        } else if (!missing.equals(lastMissing)) {
            LOG.info("the hub is starting and waits for {}", missing);
        }
        lastMissing = missing;
    }
}
