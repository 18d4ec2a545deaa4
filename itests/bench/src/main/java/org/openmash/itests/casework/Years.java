package org.openmash.itests.casework;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Copies closed cases over and over into earlier years, row by row of every table that knows a case. Copies have ids,
 * references and search keys of their own; what was sealed for the one they are copied from cannot be opened, so nobody
 * reads into them: they are the weight of the years.
 */
final class Years {

    private static final String OF_CASE = "case_id in (select id from bench_template)";
    private static final String OF_SUBJECT = "subject_id in (select s.id from subject s where s." + OF_CASE + ")";
    private static final String OF_PACK = "pack_id in (select p.id from pack p where p." + OF_CASE + ")";

    /** In the order of what refers to what. */
    private static final Map<String, String> TABLES = tables();

    private static final Set<String> IDS =
            Set.of("id", "case_id", "subject_id", "request_id", "candidate_id", "contact_id", "pack_id", "item_id");

    private static final Set<String> OF_THEIR_OWN = Set.of("reference", "search_key");
    private static final int DAYS = 3 * 365;

    private final DataSource source;
    private int copies;

    Years(DataSource source) {
        this.source = source;
    }

    void from(List<String> templates) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table bench_template (id varchar(32) not null primary key)");
            try (PreparedStatement insert = connection.prepareStatement("insert into bench_template values (?)")) {
                for (String id : templates) {
                    insert.setString(1, id);
                    insert.execute();
                }
            }
        }
    }

    /** So many copies of each case more, each on a day of its own. */
    void copy(int times) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            for (Map.Entry<String, String> table : TABLES.entrySet()) {
                String columns = String.join(", ", columns(connection, table.getKey()));
                for (int i = 1; i <= times; i++) {
                    copy(connection, table.getKey(), columns, table.getValue(), copies + i);
                    connection.commit();
                }
            }
            copies += times;
        }
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            if (connection.getMetaData().getURL().startsWith("jdbc:postgresql")) {
                statement.execute("vacuum analyze");
            }
        }
    }

    private static void copy(Connection connection, String table, String columns, String which, int number)
            throws SQLException {
        String values = List.of(columns.split(", ")).stream()
                .map(column -> value(column, number))
                .collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into " + table + " (" + columns + ") select " + values + " from " + table
                    + " where " + which);
        }
    }

    private static String value(String column, int number) {
        if (IDS.contains(column)) {
            return String.format(Locale.ROOT, "'%06x' || substr(%s, 7)", number, column);
        }
        if (OF_THEIR_OWN.contains(column)) {
            return column + " || '-" + number + "'";
        }
        if (column.endsWith("_at")) {
            return "'" + LocalDate.of(2023, 11, 20).plusDays(number % DAYS) + "' || substr(" + column + ", 11)";
        }
        return column;
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        List<String> names = new ArrayList<>();
        boolean upper = connection.getMetaData().storesUpperCaseIdentifiers();
        try (ResultSet columns =
                connection.getMetaData().getColumns(null, null, upper ? table.toUpperCase(Locale.ROOT) : table, null)) {
            while (columns.next()) {
                names.add(columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        names.remove("seq");
        return names;
    }

    private static Map<String, String> tables() {
        Map<String, String> tables = new java.util.LinkedHashMap<>();
        tables.put("safeguarding_case", "id in (select id from bench_template)");
        List.of("contact", "subject", "research_request", "candidate", "item", "decision", "pack", "feedback")
                .forEach(table -> tables.put(table, OF_CASE));
        List.of("identity_entry", "case_event", "case_clock", "room_entry", "allocation", "case_key")
                .forEach(table -> tables.put(table, OF_CASE));
        tables.put("person_key", OF_SUBJECT);
        tables.put("release_row", OF_PACK);
        return tables;
    }
}
