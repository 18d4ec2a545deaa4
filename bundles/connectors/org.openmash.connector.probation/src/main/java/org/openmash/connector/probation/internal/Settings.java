package org.openmash.connector.probation.internal;

import java.net.URI;
import org.openmash.connector.support.Keys;

/**
 * Checked configuration.
 *
 * @param url base URL of the search service
 */
record Settings(URI url) {

    static Settings from(ProbationConfig config) {
        return new Settings(Keys.url("probation.url", config.probation_url()));
    }
}
