package org.openmash.connector.generic.jdbc.internal;

import java.nio.file.Path;
import org.openmash.connector.support.Keys;
import org.openmash.connector.support.mapping.DescriptorWords;
import org.openmash.connector.support.mapping.MappingNode;
import org.openmash.connector.support.sql.DatabaseAddress;

/** Checked configuration. */
record Settings(DatabaseAddress database, Mapping mapping) {

    static Settings from(JdbcConfig config) {
        Keys.text("agency.id", config.agency_id());
        DescriptorWords words = DescriptorWords.read(config.agency_descriptor());
        MappingNode mapping = MappingNode.read("mapping", Path.of(Keys.text("mapping", config.mapping())));
        return new Settings(
                new DatabaseAddress(config.database_url(), config.database_user()), Mapping.of(mapping, words));
    }
}
