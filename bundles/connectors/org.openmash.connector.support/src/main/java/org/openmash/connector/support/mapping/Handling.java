package org.openmash.connector.support.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.openmash.connector.support.Row;

/**
 * The handling code of a row.
 *
 * @param column column whose value decides; blank when the code is always the same
 * @param codes value to handling code
 * @param otherwise the code of every other value
 */
record Handling(String column, Map<String, String> codes, String otherwise) {

    private static final String FIELD = "handling";

    /** Either one code, or {@code {"column", "codes": {value: code}, "otherwise": code}}. */
    static Handling of(MappingNode node, DescriptorWords words) {
        if (!node.isObject(FIELD)) {
            return new Handling("", Map.of(), words.code(node, FIELD, node.text(FIELD)));
        }
        MappingNode table = node.object(FIELD).only(Set.of("column", "codes", "otherwise"));
        Map<String, String> codes = new LinkedHashMap<>();
        table.texts("codes").forEach((value, code) -> codes.put(value, words.code(table, "codes." + value, code)));
        if (codes.isEmpty()) {
            throw table.wrong("codes", "write an object of value and handling code");
        }
        return new Handling(table.text("column"), codes, words.code(table, "otherwise", table.text("otherwise")));
    }

    Stream<String> columns() {
        return Stream.of(column).filter(c -> !c.isEmpty());
    }

    String code(Row row) {
        return column.isEmpty() ? otherwise : codes.getOrDefault(row.text(column), otherwise);
    }
}
