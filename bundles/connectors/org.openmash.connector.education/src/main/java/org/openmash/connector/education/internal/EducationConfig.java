package org.openmash.connector.education.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Keys of {@code etc/org.openmash.connector.education-AREA.cfg}. */
@ObjectClassDefinition(name = "Education connector", description = "One folder of Common Transfer Files")
public @interface EducationConfig {

    @AttributeDefinition(name = "Agency", description = "Id of the agency in the hub")
    String agency_id() default "education";

    @AttributeDefinition(name = "Areas", description = "Areas these schools answer for")
    String[] agency_areas();

    @AttributeDefinition(name = "Folder", description = "Absolute path of the folder that schools deliver into")
    String ctf_folder();
}
