package org.openmash.hosting.internal;

import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.features.BootFinished;
import org.openmash.core.api.ready.Readiness;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/**
 * Ready: all bundles were started, every part of the hub has what it needs, seeded agencies have joined, and each agency
 * that can be asked has been looked at. A connector that does not come, or hangs, keeps nobody waiting.
 */
@Component
public final class HubReadiness implements Readiness {

    private final FrameworkStartLevel startLevel;
    private final int last;
    private final HubParts parts;
    private volatile BootFinished boot;
    private final House house;

    @Activate
    public HubReadiness(
            BundleContext context, @Reference ServiceComponentRuntime components, @Reference AgencyDoor door) {
        startLevel = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkStartLevel.class);
        last = Integer.parseInt(context.getProperty(Constants.FRAMEWORK_BEGINNING_STARTLEVEL));
        parts = new HubParts(context, components);
        house = door.house();
    }

    /** Optional, since Karaf does not say beforehand that it will offer this service. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void addBoot(BootFinished finished) {
        boot = finished;
        house.settle();
    }

    void removeBoot(BootFinished gone) {
        if (boot == gone) {
            boot = null;
        }
    }

    @Override
    public List<String> missing() {
        if (boot == null || startLevel.getStartLevel() < last) {
            return List.of("bundles that are still being started");
        }
        List<String> missing = new ArrayList<>(parts.missing());
        house.expected().forEach(place -> missing.add("agency " + place));
        return missing;
    }
}
