package org.openmash.connector.education.internal;

import java.nio.file.Path;
import org.openmash.connector.support.Keys;

/**
 * Checked configuration.
 *
 * @param folder where schools deliver their transfer files
 */
record Settings(Path folder) {

    static Settings from(EducationConfig config) {
        return new Settings(Keys.folder("ctf.folder", config.ctf_folder()));
    }
}
