package org.openmash.store.jpa.internal.casework;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmash.store.jpa.internal.base.Dialect;

/**
 * The people of some keys, never more than so many of one key and area: both databases read that many index entries and
 * stop, however many people there are.
 */
final class Blocks {

    private static final String AT_ONCE = "select k.search_key, a.area, p.subject_id from unnest(?) as k(search_key)"
            + " cross join unnest(?) as a(area) cross join lateral (select subject_id from person_key p"
            + " where p.search_key = k.search_key and p.area = a.area limit ?) p";
    private static final String ONE_BY_ONE =
            "select subject_id from person_key --DERBY-PROPERTIES constraint=person_key_pk\n"
                    + " where search_key = ? and area = ? fetch first %d rows only";

    private final int perKey;
    private final Map<String, Integer> sizes = new HashMap<>();
    private final Map<String, Set<String>> blocksOf = new HashMap<>();

    private Blocks(int perKey) {
        this.perKey = perKey;
    }

    static Blocks read(Connection connection, Dialect dialect, Set<String> areas, Collection<String> keys, int perKey)
            throws SQLException {
        Blocks blocks = new Blocks(perKey);
        if (dialect == Dialect.POSTGRESQL) {
            blocks.atOnce(connection, areas, keys);
        } else {
            blocks.oneByOne(connection, areas, keys);
        }
        return blocks;
    }

    /** Subjects that share the most telling keys first: a key says the more, the fewer people have it. */
    List<String> bestFirst(int limit) {
        Map<String, Double> telling = new HashMap<>();
        blocksOf.forEach((subject, blocks) ->
                telling.put(subject, blocks.stream().mapToDouble(this::says).sum()));
        return telling.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    private double says(String block) {
        return Math.log((perKey + 1.0) / Math.min(perKey + 1.0, sizes.get(block))) + 0.01;
    }

    private void atOnce(Connection connection, Set<String> areas, Collection<String> keys) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(AT_ONCE)) {
            statement.setArray(1, connection.createArrayOf("text", keys.toArray()));
            statement.setArray(2, connection.createArrayOf("text", areas.toArray()));
            statement.setInt(3, perKey + 1);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    member(rows.getString(1) + "\n" + rows.getString(2), rows.getString(3));
                }
            }
        }
    }

    private void oneByOne(Connection connection, Set<String> areas, Collection<String> keys) throws SQLException {
        String sql = String.format(ONE_BY_ONE, perKey + 1);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (String area : areas) {
                for (String key : keys) {
                    statement.setString(1, key);
                    statement.setString(2, area);
                    try (ResultSet rows = statement.executeQuery()) {
                        while (rows.next()) {
                            member(key + "\n" + area, rows.getString(1));
                        }
                    }
                }
            }
        }
    }

    private void member(String block, String subject) {
        sizes.merge(block, 1, Integer::sum);
        blocksOf.computeIfAbsent(subject, s -> new HashSet<>()).add(block);
    }
}
