package ${package};

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Keys of {@code etc/org.openmash.connector.${agency}-AREA.cfg}; an underscore here is a dot there. */
@ObjectClassDefinition(name = "${agencyClass} connector")
public @interface ${agencyClass}Config {

    @AttributeDefinition(name = "Areas", description = "Areas this agency answers for")
    String[] agency_areas();

    @AttributeDefinition(name = "Allowed hosts", description = "host:port that the hub may call for this agency")
    String[] allowed_hosts();

    @AttributeDefinition(name = "Token", description = "Reference to the bearer token: file:/path or env:NAME")
    String secret_token();

    @AttributeDefinition(name = "System", description = "Base URL of the records system")
    String system_url();
}
