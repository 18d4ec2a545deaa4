package org.openmash.rest.internal.ready;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.jakartars.runtime.JakartarsServiceRuntime;
import org.osgi.service.jakartars.runtime.dto.RuntimeDTO;

/**
 * What the whiteboard says it serves.
 *
 * @param whiteboard null when there is none
 */
record Served(JakartarsServiceRuntime whiteboard) {

    boolean all(Set<Long> resources) {
        if (whiteboard == null || resources.isEmpty()) {
            return false;
        }
        RuntimeDTO now = whiteboard.getRuntimeDTO();
        Set<Long> served = Arrays.stream(now.defaultApplication.resourceDTOs)
                .map(resource -> resource.serviceId)
                .collect(Collectors.toSet());
        return now.failedExtensionDTOs.length == 0 && served.containsAll(resources);
    }
}
