package org.openmash.connector.support;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * One row of a table or a file as text; upper and lower case of a column's name do not count. Immutable.
 *
 * @param values column to value; a value may be null
 */
public record Row(Map<String, String> values) {

    public Row {
        Map<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(values);
        values = Collections.unmodifiableMap(copy);
    }

    /** Blank when null or when there is no such column. */
    public String text(String column) {
        String value = values.get(column);
        return value == null ? "" : value.strip();
    }

    public Optional<LocalDate> date(String column) {
        return Optional.of(text(column)).filter(s -> !s.isEmpty()).map(LocalDate::parse);
    }

    public boolean has(String column) {
        return values.containsKey(column);
    }

    public Set<String> columns() {
        return values.keySet();
    }

    @Override
    public String toString() {
        return "Row[•••]";
    }
}
