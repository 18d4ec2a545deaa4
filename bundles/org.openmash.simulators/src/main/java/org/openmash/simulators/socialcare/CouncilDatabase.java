package org.openmash.simulators.socialcare;

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
import org.openmash.simulators.people.Register;

/** One council's database in memory; an owner writes it, the hub's user reads it. */
final class CouncilDatabase implements AutoCloseable {

    static final String READER = "mash_reader";

    private static final String OWNER = "sim_owner";
    private static final String REBOOTED = "08006";

    private final String area;
    private final String ownerPassword = UUID.randomUUID().toString();
    private Connection owner;
    private boolean locked;

    private CouncilDatabase(String area) {
        this.area = area;
    }

    static CouncilDatabase create(String area, String readerPassword, Register register) {
        CouncilDatabase database = new CouncilDatabase(area);
        try {
            try (Connection connection = database.connect("create=true", "")) {
                database.schema(connection);
                new SsdWriter(connection).write(area, register);
                database.protect(connection, readerPassword);
            }
            database.shut("shutdown=true");
            database.owner = database.connect("", database.ownerPassword);
            database.owner.setAutoCommit(false);
            return database;
        } catch (SQLException e) {
            throw new IllegalStateException(area + ": the database cannot be filled", e);
        }
    }

    /** Takes an exclusive lock, so that every reader waits. */
    void lock() {
        try (Statement statement = owner.createStatement()) {
            statement.execute("LOCK TABLE SSD.ssd_person IN EXCLUSIVE MODE");
            locked = true;
        } catch (SQLException e) {
            throw new IllegalStateException(area + ": cannot be locked", e);
        }
    }

    void unlock() {
        try {
            if (locked) {
                owner.rollback();
            }
            locked = false;
        } catch (SQLException e) {
            throw new IllegalStateException(area + ": cannot be unlocked", e);
        }
    }

    @Override
    public void close() {
        try {
            unlock();
            owner.close();
            shut("drop=true");
        } catch (SQLException e) {
            throw new IllegalStateException(area + ": cannot be closed", e);
        }
    }

    private void schema(Connection connection) throws SQLException {
        try (InputStream in = CouncilDatabase.class.getResourceAsStream("ssd.sql");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA SSD");
            statement.execute("SET SCHEMA SSD");
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
            for (String ddl : script.split(";")) {
                if (!ddl.isBlank()) {
                    statement.execute(ddl);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("ssd.sql: cannot be read", e);
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
        source.setDatabaseName("memory:" + area);
        source.setConnectionAttributes(attributes);
        source.setUser(OWNER);
        source.setPassword(password);
        return source.getConnection();
    }

    /** Derby answers a successful shutdown or drop with an exception. */
    private void shut(String attribute) throws SQLException {
        try (Connection none = connect(attribute, ownerPassword)) {
            throw new IllegalStateException(area + ": " + attribute + " left the database open: " + none);
        } catch (SQLException e) {
            if (!REBOOTED.equals(e.getSQLState())) {
                throw e;
            }
        }
    }
}
