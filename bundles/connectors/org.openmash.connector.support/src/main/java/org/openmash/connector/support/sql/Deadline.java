package org.openmash.connector.support.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.derby.client.am.ClientConnection;
import org.apache.derby.client.am.SqlException;

/** Cuts a connection whose time is over, since a thread that waits for a database does not hear an interruption. */
final class Deadline implements AutoCloseable {

    private final CompletableFuture<Void> done = new CompletableFuture<>();

    Deadline(Connection connection, Duration time) {
        done.orTimeout(time.toMillis(), TimeUnit.MILLISECONDS).whenComplete((nothing, end) -> {
            if (end instanceof TimeoutException) {
                cut(connection);
            }
        });
    }

    @Override
    public void close() {
        done.complete(null);
    }

    private static void cut(Connection connection) {
        try {
            if (connection instanceof ClientConnection derby) {
                // Derby's own abort() waits for the very statement that hangs.
                derby.agent_.close_();
            } else {
                connection.abort(Runnable::run);
            }
        } catch (SqlException | SQLException e) {
            throw new IllegalStateException("a connection cannot be cut", e);
        }
    }
}
