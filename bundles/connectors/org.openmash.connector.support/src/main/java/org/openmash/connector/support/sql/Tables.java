package org.openmash.connector.support.sql;

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
import java.util.Map;
import org.openmash.connector.support.Row;

/** Reads rows by parameterised statements, each with what is left of the call's time. For one thread. */
public final class Tables {

    /** What is left of the call; throws when it is over. */
    @FunctionalInterface
    interface Left {
        Duration time() throws SQLException;
    }

    private static final int MOST_ROWS = 2_000;
    private static final int FEWEST_IDS = 8;

    private final Connection connection;
    private final Left left;

    Tables(Connection connection, Left left) {
        this.connection = connection;
        this.left = left;
    }

    public List<Row> rows(String sql, Object... parameters) throws SQLException {
        return rows(sql, List.of(parameters));
    }

    public List<Row> rows(String sql, List<?> parameters) throws SQLException {
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
     * Rows of a table whose column is one of the ids. The last id is repeated up to a round number, so that the database
     * meets few different statements and need not plan each anew.
     *
     * @param select everything before {@code IN}, for example {@code SELECT … WHERE pers_person_id}
     */
    public List<Row> of(String select, List<String> ids) throws SQLException {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<String> round = new ArrayList<>(ids);
        int size = Math.max(FEWEST_IDS, Integer.highestOneBit(2 * ids.size() - 1));
        round.addAll(Collections.nCopies(size - ids.size(), ids.get(ids.size() - 1)));
        String marks = String.join(", ", Collections.nCopies(size, "?"));
        return rows(select + " IN (" + marks + ")", round);
    }

    /** Lets the database look at the statement without running it. */
    public void check(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.getMetaData();
        }
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
                values.put(result.getMetaData().getColumnLabel(c), result.getString(c));
            }
            rows.add(new Row(values));
        }
        return rows;
    }
}
