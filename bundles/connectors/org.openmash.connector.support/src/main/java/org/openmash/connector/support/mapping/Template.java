package org.openmash.connector.support.mapping;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openmash.connector.support.Row;

/**
 * A sentence with {@code {column}} where a value of the row goes.
 *
 * @param text the sentence
 * @param words column to the words for its values; a value without words stands as it is
 */
record Template(String text, Map<String, Map<String, String>> words) {

    private static final Pattern COLUMN = Pattern.compile("\\{([^{}]+)}");

    static Template of(String text) {
        return new Template(text, Map.of());
    }

    Stream<String> columns() {
        return COLUMN.matcher(text).results().map(found -> found.group(1));
    }

    String fill(Row row) {
        return replaced(column -> {
            String value = row.text(column);
            return words.getOrDefault(column, Map.of()).getOrDefault(value, value);
        });
    }

    private String replaced(UnaryOperator<String> value) {
        return COLUMN.matcher(text)
                .replaceAll((MatchResult found) -> Matcher.quoteReplacement(value.apply(found.group(1))))
                .strip();
    }
}
