package org.openmash.store.jpa.internal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;

/** The databases that every store test runs on, each opened once for all tests. */
enum TestDatabase {
    DERBY {
        @Override
        DataSource plainSource() {
            EmbeddedDataSource source = new EmbeddedDataSource();
            source.setDatabaseName("memory:openmash");
            source.setCreateDatabase("create");
            return source;
        }
    },
    POSTGRESQL {
        @Override
        DataSource plainSource() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .start()
                        .getPostgresDatabase();
            } catch (IOException trouble) {
                throw new UncheckedIOException(trouble);
            }
        }
    };

    private HikariDataSource pool;
    private JpaStores stores;

    abstract DataSource plainSource();

    synchronized JpaStores stores() {
        if (stores == null) {
            HikariConfig config = new HikariConfig();
            config.setDataSource(plainSource());
            config.setMaximumPoolSize(12);
            pool = new HikariDataSource(config);
            stores = JpaStores.open(pool, new GcmCaseKeys());
        }
        return stores;
    }

    DataSource source() {
        stores();
        return pool;
    }

    int change(String sql, Object... values) {
        try (Connection connection = source().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException trouble) {
            throw new AssertionError(trouble);
        }
    }

    /** First column of all rows. */
    List<byte[]> column(String sql) {
        try (Connection connection = source().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            List<byte[]> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getBytes(1));
            }
            return found;
        } catch (SQLException trouble) {
            throw new AssertionError(trouble);
        }
    }
}
