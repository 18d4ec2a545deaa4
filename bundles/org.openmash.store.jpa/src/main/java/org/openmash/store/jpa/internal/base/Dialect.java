package org.openmash.store.jpa.internal.base;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The two databases the hub runs on. */
public enum Dialect {
    DERBY,
    POSTGRESQL;

    /** Which one answers behind the source. */
    public static Dialect of(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            if (product.contains("Derby")) {
                return DERBY;
            }
            if (product.contains("PostgreSQL")) {
                return POSTGRESQL;
            }
            throw new StoreFault("url: use a jdbc:derby: or a jdbc:postgresql: database, not " + product);
        }
    }
}
