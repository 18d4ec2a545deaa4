package org.openmash.access.internal.start;

import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * The configuration of the demonstration, when it is there. A component of its own, and so is {@link HttpAddress}: of a
 * component with several configurations Felix SCR reads none after the first that is missing.
 */
@Component(service = DemoFile.class, configurationPid = DemoPlan.PID)
public final class DemoFile {

    private final Map<String, Object> properties;

    @Activate
    public DemoFile(Map<String, Object> properties) {
        this.properties = Map.copyOf(properties);
    }

    Optional<DemoPlan> plan() {
        return DemoPlan.wanted(properties) ? Optional.of(DemoPlan.from(properties)) : Optional.empty();
    }
}
