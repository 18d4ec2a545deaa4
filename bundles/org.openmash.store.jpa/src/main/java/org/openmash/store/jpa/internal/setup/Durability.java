package org.openmash.store.jpa.internal.setup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.openmash.store.jpa.internal.base.Dialect;
import org.openmash.store.jpa.internal.base.StoreFault;

/** Refuses databases that acknowledge before they have written: what was answered must survive a power cut. */
final class Durability {

    private static final String DERBY_SWITCH = "derby.system.durability";

    private Durability() {}

    static void check(DataSource source, Dialect dialect) throws SQLException {
        try (Connection connection = source.getConnection()) {
            if (dialect == Dialect.DERBY) {
                checkDerby(connection);
            } else {
                checkPostgres(connection);
            }
        }
    }

    private static void checkDerby(Connection connection) throws SQLException {
        String inDatabase = value(connection, "values syscs_util.syscs_get_database_property('" + DERBY_SWITCH + "')")
                .orElse("");
        if (inDatabase.equalsIgnoreCase("test")
                || System.getProperty(DERBY_SWITCH, "").equalsIgnoreCase("test")) {
            throw new StoreFault(
                    DERBY_SWITCH + ": remove the value 'test'; with it a power cut loses acknowledged work");
        }
    }

    private static void checkPostgres(Connection connection) throws SQLException {
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            if (value(connection, "show " + setting).filter("off"::equals).isPresent()) {
                throw new StoreFault(
                        setting + ": switch it on in PostgreSQL; without it a crash loses acknowledged work");
            }
        }
    }

    /** Derby looks for deadlocks after a second instead of twenty; the transactions try again. */
    static void tune(DataSource source, Dialect dialect) throws SQLException {
        if (dialect == Dialect.DERBY) {
            try (Connection connection = source.getConnection()) {
                set(connection, "derby.locks.deadlockTimeout", "1");
                set(connection, "derby.locks.waitTimeout", "10");
                set(connection, "derby.locks.escalationThreshold", "100000");
            }
        }
    }

    private static void set(Connection connection, String key, String value) throws SQLException {
        try (PreparedStatement call =
                connection.prepareStatement("call syscs_util.syscs_set_database_property(?, ?)")) {
            call.setString(1, key);
            call.setString(2, value);
            call.execute();
        }
    }

    private static Optional<String> value(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
        }
    }
}
