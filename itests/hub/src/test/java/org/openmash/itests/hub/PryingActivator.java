package org.openmash.itests.hub;

import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Looks for services of the hub as a connector's own code would, and tells what it found by a service of its own. */
public final class PryingActivator implements BundleActivator {

    static final String FOUND = "found";
    static final String WANTED = "Test-Wanted";

    @Override
    public void start(BundleContext context) throws Exception {
        List<String> found = new ArrayList<>();
        for (String service : context.getBundle().getHeaders().get(WANTED).split(",")) {
            if (context.getServiceReference(service) != null
                    || context.getAllServiceReferences(service, null) != null) {
                found.add(service);
            }
        }
        context.registerService(Runnable.class, () -> {}, new Hashtable<>(Map.of(FOUND, found)));
    }

    @Override
    public void stop(BundleContext context) {}
}
