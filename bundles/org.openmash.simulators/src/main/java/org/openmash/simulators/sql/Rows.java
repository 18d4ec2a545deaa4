package org.openmash.simulators.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Adds rows in batches, one prepared statement per table. */
public final class Rows implements AutoCloseable {

    private final Connection connection;
    private final String schema;
    private final Map<String, PreparedStatement> inserts = new HashMap<>();

    public Rows(Connection connection, String schema) {
        this.connection = connection;
        this.schema = schema;
    }

    /** One row in the order of the table's columns. */
    public void add(String table, Object... values) throws SQLException {
        PreparedStatement insert = inserts.get(table);
        if (insert == null) {
            insert = connection.prepareStatement(
                    "INSERT INTO " + schema + "." + table + " VALUES (" + "?, ".repeat(values.length - 1) + "?)");
            inserts.put(table, insert);
        }
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement insert : inserts.values()) {
            insert.executeBatch();
            insert.close();
        }
    }
}
