package org.openmash.store.jpa.internal.setup;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.openmash.store.jpa.internal.base.StoreFault;
import org.openmash.store.jpa.internal.base.Trouble;
import org.osgi.service.jdbc.DataSourceFactory;

/** Makes the connection pool. Secrets go to the driver as properties and stand in no URL. */
public final class Pools {

    private Pools() {}

    public static HikariDataSource open(StoreSettings settings, DataSourceFactory driver) throws SQLException {
        Properties address = settings.derby() ? derby(settings) : postgres(settings);
        HikariConfig config = new HikariConfig();
        config.setPoolName("openmash-store");
        config.setDataSource(driver.createDataSource(address));
        config.setMaximumPoolSize(settings.poolSize());
        config.setConnectionTimeout(TimeUnit.SECONDS.toMillis(10));
        config.setInitializationFailTimeout(TimeUnit.SECONDS.toMillis(Math.max(1, settings.startWaitSeconds())));
        try {
            HikariDataSource pool = new HikariDataSource(config);
            if (settings.derby()) {
                settings.derbyMaking().markOpened();
            }
            return pool;
        } catch (HikariPool.PoolInitializationException away) {
            throw new StoreFault("url: no connection to the database of org.openmash.store: " + Trouble.codes(away));
        }
    }

    private static Properties derby(StoreSettings settings) {
        settings.derbyMaking().putUnfinishedAside();
        String key = DerbyKey.readOrMake(settings.derbyKeyFile(), settings.derbyFolder());
        Properties address = new Properties();
        address.setProperty(
                DataSourceFactory.JDBC_DATABASE_NAME, settings.derbyFolder().toString());
        address.setProperty("createDatabase", "create");
        address.setProperty(
                "connectionAttributes",
                "dataEncryption=true;encryptionAlgorithm=AES/CBC/NoPadding;encryptionKeyLength=256;encryptionKey="
                        + key);
        return address;
    }

    private static Properties postgres(StoreSettings settings) {
        Properties address = new Properties();
        address.setProperty(DataSourceFactory.JDBC_URL, settings.url());
        address.setProperty(DataSourceFactory.JDBC_USER, settings.user());
        address.setProperty(DataSourceFactory.JDBC_PASSWORD, PasswordRef.resolve(settings.passwordRef()));
        return address;
    }
}
