package org.openmash.hosting.internal.agency;

import java.util.List;
import java.util.Optional;
import org.openmash.core.api.AgencyId;
import org.openmash.core.api.InvalidRequest;
import org.openmash.hosting.internal.call.AllowedHosts;

/**
 * An agency that joins by configuration, once.
 *
 * @param desk name of the agency when its people answer at a desk; empty for a connector
 */
public record Seed(Place place, Optional<String> desk) {

    /** Reads {@code AREA/AGENCY} for connectors and {@code AREA/AGENCY=NAME} for desks. */
    public static List<Seed> list(String... entries) {
        return AllowedHosts.words(String.join(",", entries)).map(Seed::of).toList();
    }

    private static Seed of(String entry) {
        int slash = entry.indexOf('/');
        int equal = entry.indexOf('=');
        if (slash < 1 || equal >= 0 && equal < slash) {
            throw new InvalidRequest("org.openmash.hosting: seed", "write AREA/AGENCY or AREA/AGENCY=NAME");
        }
        String agency = entry.substring(slash + 1, equal < 0 ? entry.length() : equal);
        return new Seed(
                new Place(
                        new AgencyId(agency.strip()), entry.substring(0, slash).strip()),
                equal < 0
                        ? Optional.empty()
                        : Optional.of(entry.substring(equal + 1).strip()));
    }
}
