package org.openmash.connector.generic.file.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Keys of {@code etc/org.openmash.connector.generic.file-NAME.cfg}. */
@ObjectClassDefinition(name = "Generic file connector", description = "One agency's files, described by a mapping")
public @interface FileConfig {

    @AttributeDefinition(name = "Agency", description = "Id of the agency in the hub, for example drugs-alcohol")
    String agency_id();

    @AttributeDefinition(name = "Areas", description = "Areas the agency answers for")
    String[] agency_areas();

    @AttributeDefinition(
            name = "Descriptor",
            description = "Path of the agency's agency.json, absolute or below the hub's etc")
    String agency_descriptor();

    @AttributeDefinition(name = "Files", description = "Absolute path of the folder, or of the only file")
    String files_path();

    @AttributeDefinition(name = "Mapping", description = "Path of the mapping file, absolute or below the hub's etc")
    String mapping();
}
