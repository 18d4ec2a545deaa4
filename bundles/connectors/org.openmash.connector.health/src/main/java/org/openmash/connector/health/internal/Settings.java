package org.openmash.connector.health.internal;

import java.net.URI;
import org.openmash.connector.support.Keys;

/**
 * Checked configuration.
 *
 * @param url FHIR base URL
 * @param mostPages a search with more pages is refused
 */
record Settings(URI url, int mostPages) {

    static Settings from(HealthConfig config) {
        return new Settings(
                Keys.url("fhir.url", config.fhir_url()), Keys.between("most.pages", config.most_pages(), 1, 1_000));
    }
}
