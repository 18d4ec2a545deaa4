package org.openmash.connector.generic.jdbc.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Keys of {@code etc/org.openmash.connector.generic.jdbc-NAME.cfg}. */
@ObjectClassDefinition(name = "Generic SQL connector", description = "One agency's database, described by a mapping")
public @interface JdbcConfig {

    @AttributeDefinition(name = "Agency", description = "Id of the agency in the hub, for example housing")
    String agency_id();

    @AttributeDefinition(name = "Areas", description = "Areas the agency answers for")
    String[] agency_areas();

    @AttributeDefinition(
            name = "Descriptor",
            description = "Path of the agency's agency.json, absolute or below the hub's etc")
    String agency_descriptor();

    @AttributeDefinition(
            name = "Database",
            description = "jdbc:derby://host:port/name or jdbc:postgresql://host:port/name")
    String database_url();

    @AttributeDefinition(name = "User", description = "A user who may only read")
    String database_user();

    @AttributeDefinition(name = "Password", description = "Reference to the password: file:/path or env:NAME")
    String secret_password();

    @AttributeDefinition(name = "Mapping", description = "Path of the mapping file, absolute or below the hub's etc")
    String mapping();
}
