package org.openmash.store.jpa.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openmash.core.api.Unavailable;
import org.openmash.core.api.casework.CaseFile;
import org.openmash.store.jpa.internal.base.StoreFault;

class DatabaseAwayTest {

    @Test
    void saysUnavailableWhileTheDatabaseIsAwayAndRefusesOneThatMayForget() throws IOException, SQLException {
        EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
        HikariConfig config = new HikariConfig();
        config.setDataSource(postgres.getPostgresDatabase());
        config.setConnectionTimeout(500);
        CaseFile file = Samples.caseFile(Samples.newCase(), "westmoor");

        try (HikariDataSource pool = new HikariDataSource(config);
                JpaStores stores = JpaStores.open(pool, new GcmCaseKeys())) {
            stores.cases().insert(file);
            execute(pool, "alter role postgres set synchronous_commit = off");
            assertThatThrownBy(() -> JpaStores.open(postgres.getPostgresDatabase(), new GcmCaseKeys()))
                    .isInstanceOf(StoreFault.class)
                    .hasMessageContaining("synchronous_commit: switch it on");
            assertThat(stores.cases().find(file.id())).isPresent();

            postgres.close();

            assertThatThrownBy(() -> stores.cases().find(file.id()))
                    .isInstanceOf(Unavailable.class)
                    .hasNoCause();
            assertThatThrownBy(() -> stores.cases().open(Set.of("westmoor"), Set.of(), 0, 1))
                    .isInstanceOf(Unavailable.class);
        }
    }

    private static void execute(HikariDataSource pool, String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
