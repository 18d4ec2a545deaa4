package org.openmash.connector.support.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.apache.derby.client.am.ClientConnection;
import org.apache.derby.client.am.SqlException;

/**
 * Cuts a connection whose time is over or whose caller was interrupted, since a thread that waits for a database hears
 * neither. Made by the thread that uses the connection.
 */
final class Deadline implements AutoCloseable {

    private static final Executor SOON = CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS);

    private final Connection connection;
    private final Instant end;
    private final Thread caller = Thread.currentThread();
    private boolean open = true;

    Deadline(Connection connection, Duration time) {
        this.connection = connection;
        end = Instant.now().plus(time);
        SOON.execute(this::look);
    }

    @Override
    public synchronized void close() {
        open = false;
    }

    private synchronized void look() {
        if (!open) {
            return;
        }
        if (caller.isInterrupted() || Instant.now().isAfter(end)) {
            cut();
        } else {
            SOON.execute(this::look);
        }
    }

    private void cut() {
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
