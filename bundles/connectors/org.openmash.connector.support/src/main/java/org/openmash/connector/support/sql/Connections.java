package org.openmash.connector.support.sql;

import java.net.URI;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.ResourceBundle;
import org.apache.derby.client.BasicClientDataSource;
import org.apache.derby.client.am.SqlException;

/** Opens connections with a time limit for the log-in. Thread-safe. */
final class Connections {

    /** The drivers that this class uses. */
    private static final List<String> OURS = List.of("org.apache.derby.client.", "org.postgresql.");

    private final DatabaseAddress address;

    Connections(DatabaseAddress address) {
        this.address = address;
    }

    Connection open(String password, int seconds) throws SQLException {
        return address.postgres() ? postgres(password, seconds) : derby(password, seconds);
    }

    private Connection postgres(String password, int seconds) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", address.user());
        properties.setProperty("password", password);
        properties.setProperty("loginTimeout", String.valueOf(seconds));
        properties.setProperty("connectTimeout", String.valueOf(seconds));
        return new org.postgresql.Driver().connect(address.url(), properties);
    }

    private Connection derby(String password, int seconds) throws SQLException {
        String[] parts = address.url().substring("jdbc:".length()).split(";", 2);
        URI place = URI.create(parts[0]);
        BasicClientDataSource source = new BasicClientDataSource();
        source.setServerName(place.getHost());
        source.setPortNumber(place.getPort());
        source.setDatabaseName(place.getPath().substring(1));
        if (parts.length > 1) {
            encrypt(source);
        }
        source.setLoginTimeout(seconds);
        return source.getConnection(address.user(), password);
    }

    private static void encrypt(BasicClientDataSource source) {
        try {
            source.setSsl("peerAuthentication");
        } catch (SqlException e) {
            throw new IllegalStateException("the driver does not know its own TLS mode", e);
        }
    }

    /**
     * Drivers put themselves into the JVM's list when they are loaded, and their messages into its cache; there they would
     * keep this bundle alive. Reading the list may load a further driver of this bundle, hence again until none is left.
     */
    static void forgetDrivers() throws SQLException {
        ClassLoader own = Connections.class.getClassLoader();
        ResourceBundle.clearCache(own);
        List<Driver> left = drivers(own);
        while (!left.isEmpty()) {
            for (Driver driver : left) {
                DriverManager.deregisterDriver(driver);
            }
            left = drivers(own);
        }
    }

    /** All of a bundle's own; on a class path that others share, those that this class uses. */
    private static List<Driver> drivers(ClassLoader own) {
        boolean shared = own == ClassLoader.getSystemClassLoader();
        return DriverManager.drivers()
                .filter(driver -> driver.getClass().getClassLoader() == own)
                .filter(driver ->
                        !shared || OURS.stream().anyMatch(driver.getClass().getName()::startsWith))
                .toList();
    }
}
