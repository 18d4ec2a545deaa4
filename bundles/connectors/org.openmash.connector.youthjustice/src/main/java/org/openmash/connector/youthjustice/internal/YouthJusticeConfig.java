package org.openmash.connector.youthjustice.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Keys of {@code etc/org.openmash.connector.youthjustice-AREA.cfg}. */
@ObjectClassDefinition(name = "Youth justice connector", description = "One youth justice case system")
public @interface YouthJusticeConfig {

    @AttributeDefinition(name = "Agency", description = "Id of the agency in the hub")
    String agency_id() default "youthjustice";

    @AttributeDefinition(name = "Areas", description = "Areas the service answers for")
    String[] agency_areas();

    @AttributeDefinition(name = "Allowed hosts", description = "host:port that the hub may call for this agency")
    String[] allowed_hosts();

    @AttributeDefinition(name = "Token", description = "Reference to the bearer token: file:/path or env:NAME")
    String secret_token();

    @AttributeDefinition(name = "Case system", description = "Base URL, for example https://cases.example")
    String youthjustice_url();
}
