package org.openmash.store.jpa.internal.setup;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.Test;
import org.openmash.store.jpa.internal.base.Dialect;
import org.openmash.store.jpa.internal.base.StoreFault;

class DurabilityTest {

    @Test
    void refusesADerbyThatDoesNotSync() throws SQLException {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName("memory:durability");
        source.setCreateDatabase("create");
        assertThatCode(() -> Durability.check(source, Dialect.DERBY)).doesNotThrowAnyException();

        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("call syscs_util.syscs_set_database_property('derby.system.durability', 'test')");
        }

        assertThatThrownBy(() -> Durability.check(source, Dialect.DERBY))
                .isInstanceOf(StoreFault.class)
                .hasMessageContaining("derby.system.durability: remove");
    }
}
