package org.openmash.connector.police.internal;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.openmash.connector.support.Keys;

/**
 * Checked configuration.
 *
 * @param url base URL of the records system
 * @param notices drop folder of 121A notices; empty when the force sends none this way
 */
record Settings(URI url, Optional<Path> notices) {

    static Settings from(PoliceConfig config) {
        String folder = config.notices_folder();
        return new Settings(
                Keys.url("police.url", config.police_url()),
                folder.isBlank() ? Optional.empty() : Optional.of(Keys.folder("notices.folder", folder)));
    }
}
