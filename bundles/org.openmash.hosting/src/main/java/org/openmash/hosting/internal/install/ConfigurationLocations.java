package org.openmash.hosting.internal.install;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmash.core.api.Unavailable;
import org.osgi.framework.Bundle;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;

/**
 * Frees configurations that have settled with one bundle: a version beside it reads the same ones. Config Admin binds a
 * configuration without a location to the first bundle that reads it.
 */
final class ConfigurationLocations {

    private static final String ANYBODY = "?";

    private final ConfigurationAdmin configurations;

    ConfigurationLocations(ConfigurationAdmin configurations) {
        this.configurations = configurations;
    }

    /** @param connector whose bundles' configurations are for every version of it */
    void free(List<Bundle> bundles, String connector) {
        Set<String> locations = bundles.stream()
                .filter(bundle -> HubBundles.units(bundle).stream()
                        .anyMatch(unit -> unit.name().equals(connector)))
                .map(Bundle::getLocation)
                .collect(Collectors.toSet());
        try {
            Configuration[] all = configurations.listConfigurations(null);
            for (Configuration configuration : all == null ? new Configuration[0] : all) {
                if (locations.contains(configuration.getBundleLocation())) {
                    configuration.setBundleLocation(ANYBODY);
                }
            }
        } catch (IOException | InvalidSyntaxException e) {
            throw new Unavailable("configurations cannot be read");
        }
    }
}
