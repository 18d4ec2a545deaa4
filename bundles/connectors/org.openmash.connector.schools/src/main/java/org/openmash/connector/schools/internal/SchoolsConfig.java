package org.openmash.connector.schools.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Keys of {@code etc/org.openmash.connector.schools-AREA.cfg}; beside them one {@code site.URN} for each school. */
@ObjectClassDefinition(
        name = "Schools connector",
        description = "Schools with a management information system each: site.URN=NAME|URL|SECRET, secret.SECRET=…")
public @interface SchoolsConfig {

    @AttributeDefinition(name = "Agency", description = "Id of the agency in the hub")
    String agency_id() default "schools";

    @AttributeDefinition(name = "Areas", description = "Areas the schools answer for")
    String[] agency_areas();

    @AttributeDefinition(name = "Allowed hosts", description = "host:port of every school's system")
    String[] allowed_hosts();
}
