package org.openmash.connector.socialcare.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A piece of a WHERE clause with its parameters; values never become SQL text. */
record Condition(String sql, List<Object> parameters) {

    static Condition of(String sql, Object... parameters) {
        return new Condition(sql, List.of(parameters));
    }

    static Condition any(Collection<Condition> conditions) {
        return joined(conditions, " OR ", "1 = 0");
    }

    static Condition all(Condition... conditions) {
        return joined(List.of(conditions), " AND ", "1 = 1");
    }

    /** Begins with the word, or has a part that does (double names). */
    static Condition partBegins(String column, String word) {
        String literal = word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        List<Condition> begins = Stream.of(literal + "%", "%-" + literal + "%", "% " + literal + "%")
                .map(pattern -> of("UPPER(" + column + ") LIKE ? ESCAPE '!'", pattern))
                .toList();
        return any(begins);
    }

    private static Condition joined(Collection<Condition> conditions, String word, String none) {
        if (conditions.isEmpty()) {
            return of(none);
        }
        List<Object> all = new ArrayList<>();
        conditions.forEach(c -> all.addAll(c.parameters()));
        return new Condition(conditions.stream().map(Condition::sql).collect(Collectors.joining(word, "(", ")")), all);
    }
}
