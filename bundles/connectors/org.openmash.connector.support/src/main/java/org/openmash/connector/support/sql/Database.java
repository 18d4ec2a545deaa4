package org.openmash.connector.support.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.time.Duration;
import java.time.Instant;
import org.openmash.connector.api.CallContext;
import org.openmash.connector.api.ConnectorFault;
import org.openmash.connector.api.ConnectorFault.Kind;

/** An agency's database: one read-only connection per call, cut at the call's deadline. Thread-safe. */
public final class Database {

    /** What is read within one connection. */
    @FunctionalInterface
    public interface Reading<R> {
        R from(Tables tables) throws SQLException, ConnectorFault;
    }

    private final Connections connections;

    public Database(DatabaseAddress address) {
        connections = new Connections(address);
    }

    /** Opens, reads and closes; the password is the secret {@code password}. */
    public <R> R read(CallContext<?> context, Reading<R> reading) throws ConnectorFault {
        try (Connection connection = connections.open(context.secret("password"), seconds(left(context)));
                Deadline deadline = new Deadline(connection, left(context))) {
            connection.setReadOnly(true);
            return reading.from(new Tables(connection, () -> left(context)));
        } catch (SQLException e) {
            throw fault(e, context);
        } finally {
            forget();
        }
    }

    private static void forget() throws ConnectorFault {
        try {
            Connections.forgetDrivers();
        } catch (SQLException e) {
            throw new ConnectorFault(Kind.CONFIGURATION, "the database driver cannot be taken from the JVM's list", e);
        }
    }

    static int seconds(Duration left) {
        return (int) Math.max(1, left.toSeconds());
    }

    private static Duration left(CallContext<?> context) throws SQLException {
        Duration left = Duration.between(Instant.now(), context.deadline());
        if (left.isNegative() || left.isZero() || context.cancelled()) {
            throw new SQLTimeoutException("the call is over");
        }
        return left;
    }

    private static ConnectorFault fault(SQLException e, CallContext<?> context) {
        if (Instant.now().isAfter(context.deadline()) || e instanceof SQLTimeoutException) {
            return new ConnectorFault(Kind.COMMUNICATION, "the database did not answer in time", e);
        }
        String state = String.valueOf(e.getSQLState());
        if (state.startsWith("28") || state.equals("08004")) {
            return new ConnectorFault(Kind.AUTHENTICATION, "the database refuses database.user or secret.password", e);
        }
        if (state.startsWith("42") || state.startsWith("22")) {
            return new ConnectorFault(
                    Kind.BAD_ANSWER, "the database has not the expected tables (SQL state " + state + ")", e);
        }
        return new ConnectorFault(Kind.COMMUNICATION, "the database cannot be read (SQL state " + state + ")", e);
    }
}
