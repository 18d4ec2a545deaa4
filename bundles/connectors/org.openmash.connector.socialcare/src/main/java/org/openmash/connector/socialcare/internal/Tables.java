package org.openmash.connector.socialcare.internal;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads rows by parameterised statements, each with what is left of the call's time. For one thread. */
final class Tables {

    /** What is left of the call; throws when it is over. */
    @FunctionalInterface
    interface Left {
        Duration time() throws SQLException;
    }

    /** One row: lower-case column name to value as text. */
    record Row(Map<String, String> values) {

        /** Blank when null. */
        String text(String column) {
            String value = values.get(column);
            return value == null ? "" : value.strip();
        }

        Optional<LocalDate> date(String column) {
            return Optional.of(text(column)).filter(s -> !s.isEmpty()).map(LocalDate::parse);
        }

        @Override
        public String toString() {
            return "Row[•••]";
        }
    }

    private static final int MOST_ROWS = 2_000;

    private final Connection connection;
    private final Left left;

    Tables(Connection connection, Left left) {
        this.connection = connection;
        this.left = left;
    }

    List<Row> rows(String sql, Object... parameters) throws SQLException {
        return rows(sql, List.of(parameters));
    }

    List<Row> rows(String sql, List<?> parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setQueryTimeout(Database.seconds(left.time()));
            statement.setMaxRows(MOST_ROWS);
            for (int i = 0; i < parameters.size(); i++) {
                set(statement, i + 1, parameters.get(i));
            }
            try (ResultSet result = statement.executeQuery()) {
                return rows(result);
            }
        }
    }

    /**
     * Rows of a table whose column is one of the ids.
     *
     * @param select everything before {@code IN}, for example {@code SELECT … WHERE pers_person_id}
     */
    List<Row> of(String select, List<String> ids) throws SQLException {
        String marks = ids.stream().map(id -> "?").collect(Collectors.joining(", "));
        return rows(select + " IN (" + marks + ")", ids);
    }

    private static void set(PreparedStatement statement, int index, Object value) throws SQLException {
        if (value instanceof LocalDate date) {
            statement.setDate(index, Date.valueOf(date));
        } else {
            statement.setString(index, value.toString());
        }
    }

    private static List<Row> rows(ResultSet result) throws SQLException {
        List<Row> rows = new ArrayList<>();
        int columns = result.getMetaData().getColumnCount();
        while (result.next()) {
            Map<String, String> values = new LinkedHashMap<>();
            for (int c = 1; c <= columns; c++) {
                values.put(result.getMetaData().getColumnLabel(c).toLowerCase(Locale.ROOT), result.getString(c));
            }
            rows.add(new Row(Collections.unmodifiableMap(values)));
        }
        return rows;
    }
}
