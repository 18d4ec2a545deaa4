package org.openmash.core.internal.fake;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The real stores on a PostgreSQL of this machine, durable as the hub wants it. */
public final class PostgresStores {

    private static SqlStores only;

    private PostgresStores() {}

    public static synchronized TestHub.Stores empty() {
        if (only == null) {
            try {
                only = new SqlStores(EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .start()
                        .getPostgresDatabase());
            } catch (IOException trouble) {
                throw new UncheckedIOException(trouble);
            }
        }
        return only.empty();
    }
}
