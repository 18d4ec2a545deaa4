package org.openmash.core.api.agency;

import java.util.List;

/**
 * An installed or installable connector.
 *
 * @param name its feature name without {@code openmash-connector-}: {@code police}, {@code probation}
 * @param installed false when it is only in the catalogue
 * @param areas areas it is configured for
 * @param sha256 checksum of its archive in hexadecimal; blank when it came with the distribution
 * @param approved whether that very archive may speak for an agency
 * @param previous version that it can go back to; blank when there is none
 * @param findings what a look at its code found, each in words; empty when nothing
 * @param source where it comes from: distribution, folder, address of a repository, archive
 * @param words state and next step in a sentence
 */
public record ConnectorView(
        String name,
        String version,
        boolean installed,
        List<String> areas,
        String sha256,
        boolean approved,
        String previous,
        List<String> findings,
        String source,
        String words) {

    public ConnectorView {
        areas = List.copyOf(areas);
        findings = List.copyOf(findings);
    }

    /** A connector of the distribution. */
    public ConnectorView(String name, String version, boolean installed, List<String> areas, String words) {
        this(name, version, installed, areas, "", true, "", List.of(), "distribution", words);
    }
}
