package org.openmash.connector.probation.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Keys of {@code etc/org.openmash.connector.probation-AREA.cfg}. */
@ObjectClassDefinition(name = "Probation connector", description = "One probation search service")
public @interface ProbationConfig {

    @AttributeDefinition(name = "Agency", description = "Id of the agency in the hub")
    String agency_id() default "probation";

    @AttributeDefinition(name = "Areas", description = "Areas the service answers for")
    String[] agency_areas();

    @AttributeDefinition(name = "Allowed hosts", description = "host:port that the hub may call for this agency")
    String[] allowed_hosts();

    @AttributeDefinition(name = "Token", description = "Reference to the bearer token: file:/path or env:NAME")
    String secret_token();

    @AttributeDefinition(name = "Search service", description = "Base URL, for example https://probation.example")
    String probation_url();
}
