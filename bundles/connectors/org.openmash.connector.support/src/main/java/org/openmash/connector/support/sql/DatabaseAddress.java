package org.openmash.connector.support.sql;

import java.util.regex.Pattern;
import org.openmash.connector.support.Keys;

/**
 * Where a database is and as whom it is read; the checked keys {@code database.url} and {@code database.user}.
 *
 * @param url JDBC URL without user, password or driver options
 * @param user a user who may only read
 */
public record DatabaseAddress(String url, String user) {

    private static final Pattern URL = Pattern.compile(
            "jdbc:derby://[\\w.-]+:\\d{1,5}/[\\w:/.-]+(;ssl=peerAuthentication)?"
                    + "|jdbc:postgresql://[\\w.-]+(:\\d{1,5})?/[\\w.-]+(\\?sslmode=verify-full(&sslrootcert=[\\w/.-]+)?)?");

    public DatabaseAddress {
        if (!URL.matcher(Keys.text("database.url", url)).matches()) {
            throw new IllegalArgumentException(
                    "database.url: write jdbc:derby://HOST:PORT/NAME[;ssl=peerAuthentication]"
                            + " or jdbc:postgresql://HOST:PORT/NAME[?sslmode=verify-full[&sslrootcert=FILE]]");
        }
        Keys.text("database.user", user);
    }

    boolean postgres() {
        return url.startsWith("jdbc:postgresql:");
    }
}
