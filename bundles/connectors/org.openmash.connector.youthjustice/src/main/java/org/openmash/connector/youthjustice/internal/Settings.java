package org.openmash.connector.youthjustice.internal;

import java.net.URI;
import org.openmash.connector.support.Keys;

/**
 * Checked configuration.
 *
 * @param url base URL of the case system
 */
record Settings(URI url) {

    static Settings from(YouthJusticeConfig config) {
        return new Settings(Keys.url("youthjustice.url", config.youthjustice_url()));
    }
}
