package org.openmash.connector.generic.file.internal;

import java.nio.file.Path;
import org.openmash.connector.support.Keys;
import org.openmash.connector.support.mapping.DescriptorWords;
import org.openmash.connector.support.mapping.MappingNode;

/**
 * Checked configuration.
 *
 * @param files a folder, or the only file
 */
record Settings(Path files, Mapping mapping) {

    static Settings from(FileConfig config) {
        Keys.text("agency.id", config.agency_id());
        DescriptorWords words = DescriptorWords.read(config.agency_descriptor());
        MappingNode mapping = MappingNode.read("mapping", Path.of(Keys.text("mapping", config.mapping())));
        return new Settings(Keys.folder("files.path", config.files_path()), Mapping.of(mapping, words));
    }
}
