package org.openmash.connector.socialcare.internal;

import java.util.Set;
import org.openmash.connector.support.Keys;
import org.openmash.connector.support.sql.DatabaseAddress;

/**
 * Checked configuration.
 *
 * @param handling handling code of what the database itself gives none
 */
record Settings(DatabaseAddress database, String system, String handling) {

    private static final Set<String> CODES = Set.of("need", "OLA consent", "privileged");

    Settings {
        if (!CODES.contains(handling)) {
            throw new IllegalArgumentException("usual.handling: must be need, OLA consent or privileged");
        }
    }

    static Settings from(SocialCareConfig config) {
        return new Settings(
                new DatabaseAddress(config.database_url(), config.database_user()),
                Keys.text("system.name", config.system_name()),
                Keys.text("usual.handling", config.usual_handling()));
    }
}
