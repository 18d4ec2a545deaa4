package org.openmash.thirdparty.derby.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.osgi.service.jdbc.DataSourceFactory;

/**
 * Where a Derby database lies and how to open it, read from the standard properties of a {@code DataSourceFactory}:
 * either {@code url} ({@code jdbc:derby:NAME;attribute=value}) or {@code databaseName}, and beside them
 * {@code createDatabase=create} and {@code connectionAttributes}, so that an encryption key need not stand in a URL.
 */
record DatabaseAddress(
        String name, boolean create, String attributes, Optional<String> user, Optional<String> password) {

    private static final String PREFIX = "jdbc:derby:";

    static DatabaseAddress from(Properties given) throws SQLException {
        String[] parts = location(given).split(";");
        List<String> attributes = new ArrayList<>();
        boolean create = "create".equals(given.getProperty("createDatabase"));
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].equals("create=true")) {
                create = true;
            } else if (!parts[i].isBlank()) {
                attributes.add(parts[i]);
            }
        }
        Optional.ofNullable(given.getProperty("connectionAttributes")).ifPresent(attributes::add);
        return new DatabaseAddress(
                parts[0],
                create,
                String.join(";", attributes),
                Optional.ofNullable(given.getProperty(DataSourceFactory.JDBC_USER)),
                Optional.ofNullable(given.getProperty(DataSourceFactory.JDBC_PASSWORD)));
    }

    private static String location(Properties given) throws SQLException {
        String url = given.getProperty(DataSourceFactory.JDBC_URL);
        String name = given.getProperty(DataSourceFactory.JDBC_DATABASE_NAME);
        if (url != null && url.startsWith(PREFIX) && !url.startsWith(PREFIX + "//")) {
            return url.substring(PREFIX.length());
        }
        if (url == null && name != null) {
            return name;
        }
        throw new SQLException("Give 'url' as jdbc:derby:NAME (embedded, no host), or 'databaseName'", "08001");
    }

    @Override
    public String toString() {
        return "DatabaseAddress[" + name + "]";
    }
}
