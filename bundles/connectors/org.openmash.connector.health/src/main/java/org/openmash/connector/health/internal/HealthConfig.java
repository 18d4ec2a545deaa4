package org.openmash.connector.health.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Keys of {@code etc/org.openmash.connector.health-AREA.cfg}. */
@ObjectClassDefinition(name = "Health connector", description = "One FHIR R4 server")
public @interface HealthConfig {

    @AttributeDefinition(name = "Agency", description = "Id of the agency in the hub")
    String agency_id() default "health";

    @AttributeDefinition(name = "Areas", description = "Areas this server answers for")
    String[] agency_areas();

    @AttributeDefinition(name = "Allowed hosts", description = "host:port that the hub may call for this agency")
    String[] allowed_hosts();

    @AttributeDefinition(name = "Token", description = "Reference to the bearer token: file:/path or env:NAME")
    String secret_token();

    @AttributeDefinition(name = "FHIR server", description = "Base URL, for example https://fhir.example/fhir/R4")
    String fhir_url();

    @AttributeDefinition(name = "Pages", description = "A search with more pages than this is refused")
    int most_pages() default 50;
}
