package org.openmash.itests.identity.index;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** Loads the rows of a town in bulk: without the index of keys, which is built when all are there. */
final class Loading {

    private static final String KEY = " add constraint person_key_pk primary key (search_key, area, subject_id)";

    private Loading() {}

    static void load(DataSource source, Path folder) throws SQLException, IOException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            boolean postgres = connection.getMetaData().getDatabaseProductName().contains("PostgreSQL");
            statement.execute("alter table person_key drop constraint " + toSubject(connection, postgres));
            statement.execute("alter table person_key drop constraint person_key_pk");
            for (int table = 0; table < Rows.TABLES.size(); table++) {
                if (postgres) {
                    copy(connection, folder, table);
                } else {
                    importCsv(statement, folder, table);
                }
            }
            statement.execute("alter table person_key" + KEY);
            statement.execute(
                    postgres
                            ? "vacuum analyze"
                            : "call SYSCS_UTIL.SYSCS_UPDATE_STATISTICS('" + schema(connection)
                                    + "','PERSON_KEY',null)");
        }
    }

    private static String toSubject(Connection connection, boolean postgres) throws SQLException {
        String table = postgres ? "person_key" : "PERSON_KEY";
        try (ResultSet keys = connection.getMetaData().getImportedKeys(null, null, table)) {
            keys.next();
            return "\"" + keys.getString("FK_NAME") + "\"";
        }
    }

    private static void copy(Connection connection, Path folder, int table) throws SQLException, IOException {
        String into = "copy " + Rows.TABLES.get(table) + " (" + Rows.COLUMNS.get(table) + ") from stdin (format csv)";
        try (Reader rows = Files.newBufferedReader(Rows.file(folder, table))) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(into, rows);
        }
    }

    private static void importCsv(Statement statement, Path folder, int table) throws SQLException {
        statement.execute(String.format(
                "call SYSCS_UTIL.SYSCS_IMPORT_DATA('%s','%s','%s',null,'%s',null,null,'UTF-8',0)",
                schema(statement.getConnection()),
                Rows.TABLES.get(table).toUpperCase(Locale.ROOT),
                Rows.COLUMNS.get(table).toUpperCase(Locale.ROOT),
                Rows.file(folder, table)));
    }

    private static String schema(Connection connection) throws SQLException {
        return connection.getSchema();
    }
}
