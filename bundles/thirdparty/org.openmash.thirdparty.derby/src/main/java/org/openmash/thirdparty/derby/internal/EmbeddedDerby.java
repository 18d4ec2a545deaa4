package org.openmash.thirdparty.derby.internal;

import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import javax.sql.XADataSource;
import org.apache.derby.jdbc.BasicEmbeddedDataSource40;
import org.apache.derby.jdbc.EmbeddedConnectionPoolDataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.apache.derby.jdbc.EmbeddedDriver;
import org.apache.derby.jdbc.EmbeddedXADataSource;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.jdbc.DataSourceFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens embedded Derby databases for the store and shuts the engine down cleanly when the hub stops. */
@Component(
        service = DataSourceFactory.class,
        property = {
            DataSourceFactory.OSGI_JDBC_DRIVER_CLASS + "=org.apache.derby.jdbc.EmbeddedDriver",
            DataSourceFactory.OSGI_JDBC_DRIVER_NAME + "=derby"
        })
public final class EmbeddedDerby implements DataSourceFactory {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDerby.class);
    private static final String CLEAN_SHUTDOWN = "XJ015";

    @Override
    public DataSource createDataSource(Properties given) throws SQLException {
        return opened(new EmbeddedDataSource(), given);
    }

    @Override
    public ConnectionPoolDataSource createConnectionPoolDataSource(Properties given) throws SQLException {
        return opened(new EmbeddedConnectionPoolDataSource(), given);
    }

    @Override
    public XADataSource createXADataSource(Properties given) throws SQLException {
        return opened(new EmbeddedXADataSource(), given);
    }

    @Override
    public Driver createDriver(Properties given) {
        return new EmbeddedDriver();
    }

    @Deactivate
    void shutDown() {
        EmbeddedDataSource engine = new EmbeddedDataSource();
        engine.setConnectionAttributes("shutdown=true;deregister=false");
        engine.setDatabaseName("");
        try {
            engine.getConnection().close();
        } catch (SQLException answer) {
            if (!CLEAN_SHUTDOWN.equals(answer.getSQLState())) {
                LOG.warn("The embedded database did not shut down cleanly (SQL state {})", answer.getSQLState());
            }
        }
    }

    private static <T extends BasicEmbeddedDataSource40> T opened(T source, Properties given) throws SQLException {
        DatabaseAddress address = DatabaseAddress.from(given);
        source.setDatabaseName(address.name());
        if (address.create()) {
            source.setCreateDatabase("create");
        }
        if (!address.attributes().isEmpty()) {
            source.setConnectionAttributes(address.attributes());
        }
        address.user().ifPresent(source::setUser);
        address.password().ifPresent(source::setPassword);
        return source;
    }
}
