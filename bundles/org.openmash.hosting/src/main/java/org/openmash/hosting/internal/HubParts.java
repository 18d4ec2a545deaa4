package org.openmash.hosting.internal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** The hub's own bundles and their components; connectors are guests and not among them. */
final class HubParts {

    private static final String OURS = "org.openmash.";
    private static final String GUESTS = "org.openmash.connector.";

    private final BundleContext context;
    private final ServiceComponentRuntime components;

    HubParts(BundleContext context, ServiceComponentRuntime components) {
        this.context = context;
        this.components = components;
    }

    /** Bundles that do not run and components that want something. */
    List<String> missing() {
        Stream<String> idle = Arrays.stream(context.getBundles())
                .filter(HubParts::idle)
                .filter(bundle -> ours(bundle.getSymbolicName()))
                .map(Bundle::getSymbolicName);
        Stream<String> wanting = components.getComponentDescriptionDTOs().stream()
                .filter(part -> ours(part.bundle.symbolicName))
                .filter(this::wants)
                .map(part -> part.name);
        return Stream.concat(idle, wanting).toList();
    }

    private static boolean idle(Bundle bundle) {
        boolean fragment = bundle.getHeaders().get(Constants.FRAGMENT_HOST) != null;
        return !fragment && bundle.getState() != Bundle.ACTIVE;
    }

    private boolean wants(ComponentDescriptionDTO part) {
        return components.getComponentConfigurationDTOs(part).stream()
                .anyMatch(it -> it.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE
                        || it.state == ComponentConfigurationDTO.FAILED_ACTIVATION);
    }

    private static boolean ours(String name) {
        return name != null && name.startsWith(OURS) && !name.startsWith(GUESTS);
    }
}
