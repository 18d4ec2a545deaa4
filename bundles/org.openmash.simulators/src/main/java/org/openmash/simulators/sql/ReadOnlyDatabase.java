package org.openmash.simulators.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.apache.derby.jdbc.EmbeddedDataSource;

/** An agency's database in memory; an owner writes it, the hub's user reads it. */
public final class ReadOnlyDatabase implements AutoCloseable {

    public static final String READER = "mash_reader";

    private static final String OWNER = "sim_owner";
    private static final String REBOOTED = "08006";

    /**
     * What a database consists of.
     *
     * @param near class beside which the script lies
     * @param locked the table that is locked when the database hangs
     */
    public record Tables(Class<?> near, String script, String schema, String locked) {}

    /** Writes the rows of a new database. */
    @FunctionalInterface
    public interface Filling {
        void into(Connection connection) throws SQLException;
    }

    private final String name;
    private final Tables tables;
    private final String ownerPassword = UUID.randomUUID().toString();
    private Connection owner;
    private boolean locked;

    private ReadOnlyDatabase(String name, Tables tables) {
        this.name = name;
        this.tables = tables;
    }

    /** Makes the tables, fills them and lets the reader in. */
    public static ReadOnlyDatabase create(String name, Tables tables, String readerPassword, Filling filling) {
        ReadOnlyDatabase database = new ReadOnlyDatabase(name, tables);
        try {
            try (Connection connection = database.connect("create=true", "")) {
                database.schema(connection);
                connection.setAutoCommit(false);
                filling.into(connection);
                connection.commit();
                connection.setAutoCommit(true);
                database.protect(connection, readerPassword);
            }
            database.shut("shutdown=true");
            database.owner = database.connect("", database.ownerPassword);
            database.owner.setAutoCommit(false);
            return database;
        } catch (SQLException e) {
            throw new IllegalStateException(name + ": the database cannot be filled", e);
        }
    }

    String name() {
        return name;
    }

    /** Takes an exclusive lock, so that every reader waits. */
    void lock() {
        try (Statement statement = owner.createStatement()) {
            statement.execute("LOCK TABLE " + tables.schema() + "." + tables.locked() + " IN EXCLUSIVE MODE");
            locked = true;
        } catch (SQLException e) {
            throw new IllegalStateException(name + ": cannot be locked", e);
        }
    }

    void unlock() {
        try {
            if (locked) {
                owner.rollback();
            }
            locked = false;
        } catch (SQLException e) {
            throw new IllegalStateException(name + ": cannot be unlocked", e);
        }
    }

    @Override
    public void close() {
        try {
            unlock();
            owner.close();
            shut("drop=true");
        } catch (SQLException e) {
            throw new IllegalStateException(name + ": cannot be closed", e);
        }
    }

    private void schema(Connection connection) throws SQLException {
        try (InputStream in = tables.near().getResourceAsStream(tables.script());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + tables.schema());
            statement.execute("SET SCHEMA " + tables.schema());
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
            for (String ddl : script.split(";")) {
                if (!ddl.isBlank()) {
                    statement.execute(ddl);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(tables.script() + ": cannot be read", e);
        }
    }

    private void protect(Connection connection, String readerPassword) throws SQLException {
        Map<String, String> properties = Map.of(
                "derby.user." + OWNER,
                ownerPassword,
                "derby.user." + READER,
                readerPassword,
                "derby.authentication.provider",
                "BUILTIN",
                "derby.connection.requireAuthentication",
                "true",
                "derby.database.fullAccessUsers",
                OWNER,
                "derby.database.readOnlyAccessUsers",
                READER,
                "derby.database.defaultConnectionMode",
                "noAccess",
                "derby.locks.waitTimeout",
                "180");
        try (CallableStatement set = connection.prepareCall("CALL SYSCS_UTIL.SYSCS_SET_DATABASE_PROPERTY(?, ?)")) {
            for (Map.Entry<String, String> property : properties.entrySet()) {
                set.setString(1, property.getKey());
                set.setString(2, property.getValue());
                set.execute();
            }
        }
    }

    private Connection connect(String attributes, String password) throws SQLException {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName("memory:" + name);
        source.setConnectionAttributes(attributes);
        source.setUser(OWNER);
        source.setPassword(password);
        return source.getConnection();
    }

    /** Derby answers a successful shutdown or drop with an exception. */
    private void shut(String attribute) throws SQLException {
        try (Connection none = connect(attribute, ownerPassword)) {
            throw new IllegalStateException(name + ": " + attribute + " left the database open: " + none);
        } catch (SQLException e) {
            if (!REBOOTED.equals(e.getSQLState())) {
                throw e;
            }
        }
    }
}
