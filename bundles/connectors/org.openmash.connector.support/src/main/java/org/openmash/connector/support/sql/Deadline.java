package org.openmash.connector.support.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.derby.client.am.ClientConnection;
import org.apache.derby.client.am.SqlException;

/**
 * Cuts a connection whose time is over or whose caller was interrupted, since a thread that waits for a database hears
 * neither. Made by the thread that uses the connection.
 */
final class Deadline implements AutoCloseable {

    private static final long BETWEEN_LOOKS = 100;

    private final Connection connection;
    private final Instant end;
    private final Thread caller = Thread.currentThread();
    private boolean open = true;

    Deadline(Connection connection, Duration time) {
        this.connection = connection;
        end = Instant.now().plus(time);
        lookSoon();
    }

    @Override
    public synchronized void close() {
        open = false;
    }

    private void lookSoon() {
        new CompletableFuture<Void>()
                .completeOnTimeout(null, BETWEEN_LOOKS, TimeUnit.MILLISECONDS)
                .thenRun(this::look);
    }

    private synchronized void look() {
        if (!open) {
            return;
        }
        if (caller.isInterrupted() || Instant.now().isAfter(end)) {
            cut();
        } else {
            lookSoon();
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
