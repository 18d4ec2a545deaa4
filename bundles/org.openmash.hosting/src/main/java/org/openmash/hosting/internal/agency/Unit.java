package org.openmash.hosting.internal.agency;

import java.util.Optional;
import org.osgi.framework.Version;

/**
 * One version of a connector.
 *
 * @param name feature name without its prefix
 * @param sha256 checksum of its archive in hexadecimal; blank when it came with the distribution, or by another way
 */
public record Unit(String name, String version, String sha256) {

    private static final String SCHEME = "openmash:connector/";
    private static final int PARTS = 4;

    /** Where the framework has a bundle of this unit from; says all of the unit, without any other memory. */
    public String location(String file) {
        return SCHEME + name + "/" + version + "/" + sha256 + "/" + file;
    }

    /** The unit of a bundle that came out of an archive; empty for any other bundle. */
    public static Optional<Unit> at(String location) {
        if (location == null || !location.startsWith(SCHEME)) {
            return Optional.empty();
        }
        String[] parts = location.substring(SCHEME.length()).split("/", PARTS);
        return parts.length == PARTS ? Optional.of(new Unit(parts[0], parts[1], parts[2])) : Optional.empty();
    }

    /** Whether it is kept as an archive. */
    public boolean archived() {
        return !sha256.isEmpty();
    }

    /** By version; what has no readable version is older than anything. */
    public boolean isNewerThan(Unit other) {
        return order(version).compareTo(order(other.version)) > 0;
    }

    private static Version order(String version) {
        try {
            return Version.parseVersion(version.replace('-', '.'));
        } catch (IllegalArgumentException e) {
            return Version.emptyVersion;
        }
    }

    @Override
    public String toString() {
        return name + " " + version;
    }
}
