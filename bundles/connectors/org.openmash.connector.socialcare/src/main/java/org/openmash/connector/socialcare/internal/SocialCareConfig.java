package org.openmash.connector.socialcare.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Keys of {@code etc/org.openmash.connector.socialcare-AREA.cfg}. */
@ObjectClassDefinition(name = "Social care connector", description = "One council's database")
public @interface SocialCareConfig {

    @AttributeDefinition(name = "Agency", description = "Id in the hub, socialcare@NAME for another council")
    String agency_id() default "socialcare";

    @AttributeDefinition(name = "Areas", description = "Areas this council answers for")
    String[] agency_areas();

    @AttributeDefinition(name = "Password", description = "Reference to the password: file:/path or env:NAME")
    String secret_password();

    @AttributeDefinition(
            name = "Database",
            description = "jdbc:derby://host:port/name or jdbc:postgresql://host:port/name")
    String database_url();

    @AttributeDefinition(name = "User", description = "A user who may only read")
    String database_user();

    @AttributeDefinition(name = "System", description = "Name of the system as people know it")
    String system_name() default "Social care";

    @AttributeDefinition(
            name = "Usual handling",
            description = "Handling code of episodes and plans: need, or OLA consent for another council")
    String usual_handling() default "need";
}
