package org.openmash.connector.socialcare.internal;

import java.util.Set;
import java.util.regex.Pattern;
import org.openmash.connector.support.Keys;

/**
 * Checked configuration.
 *
 * @param url JDBC URL without user, password or driver options
 * @param handling handling code of what the database itself gives none
 */
record Settings(String url, String user, String system, String handling) {

    private static final Pattern URL = Pattern.compile(
            "jdbc:derby://[\\w.-]+:\\d{1,5}/[\\w:/.-]+(;ssl=peerAuthentication)?"
                    + "|jdbc:postgresql://[\\w.-]+(:\\d{1,5})?/[\\w.-]+(\\?sslmode=verify-full(&sslrootcert=[\\w/.-]+)?)?");
    private static final Set<String> CODES = Set.of("need", "OLA consent", "privileged");

    Settings {
        if (!URL.matcher(url).matches()) {
            throw new IllegalArgumentException(
                    "database.url: write jdbc:derby://HOST:PORT/NAME[;ssl=peerAuthentication]"
                            + " or jdbc:postgresql://HOST:PORT/NAME[?sslmode=verify-full[&sslrootcert=FILE]]");
        }
        if (!CODES.contains(handling)) {
            throw new IllegalArgumentException("usual.handling: must be need, OLA consent or privileged");
        }
    }

    static Settings from(SocialCareConfig config) {
        return new Settings(
                Keys.text("database.url", config.database_url()),
                Keys.text("database.user", config.database_user()),
                Keys.text("system.name", config.system_name()),
                Keys.text("usual.handling", config.usual_handling()));
    }

    boolean postgres() {
        return url.startsWith("jdbc:postgresql:");
    }
}
