package org.openmash.connector.police.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Keys of {@code etc/org.openmash.connector.police-AREA.cfg}. */
@ObjectClassDefinition(name = "Police connector", description = "One force for one or more areas")
public @interface PoliceConfig {

    String PID = "org.openmash.connector.police";

    @AttributeDefinition(name = "Agency", description = "Id of the agency in the hub")
    String agency_id() default "police";

    @AttributeDefinition(name = "Areas", description = "Areas this force answers for")
    String[] agency_areas();

    @AttributeDefinition(name = "Allowed hosts", description = "host:port that the hub may call for this agency")
    String[] allowed_hosts();

    @AttributeDefinition(name = "Token", description = "Reference to the bearer token: file:/path or env:NAME")
    String secret_token();

    @AttributeDefinition(name = "Records system", description = "Base URL, for example https://pole.example:8443")
    String police_url();

    @AttributeDefinition(
            name = "Notices",
            description = "Absolute path of the drop folder for 121A notices",
            required = false)
    String notices_folder() default "";
}
