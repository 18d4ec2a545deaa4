package org.openmash.core.api.agency;

import java.util.List;

/**
 * An installed or installable connector.
 *
 * @param name its feature name without {@code openmash-connector-}: {@code police}, {@code probation}
 * @param installed false when it is only in the catalogue folder
 * @param areas areas it is configured for
 */
public record ConnectorView(String name, String version, boolean installed, List<String> areas, String words) {}
