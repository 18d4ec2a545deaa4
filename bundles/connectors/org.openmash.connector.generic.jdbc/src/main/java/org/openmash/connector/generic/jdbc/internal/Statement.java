package org.openmash.connector.generic.jdbc.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openmash.connector.support.mapping.MappingNode;

/**
 * One SELECT with named parameters ({@code :family}); a value is always bound, never written into the text.
 *
 * @param sql with a question mark for each parameter
 * @param names the parameters in the order of the question marks
 */
record Statement(String sql, List<String> names) {

    private static final Pattern PIECE = Pattern.compile(
            "(?<aside>'(?:[^']|'')*'|\"[^\"]*\"|--[^\\n]*|/\\*.*?\\*/|::)|:(?<name>[a-z][A-Za-z0-9.-]*)",
            Pattern.DOTALL);
    private static final Pattern SELECT = Pattern.compile("(?is)\\s*(select|with)\\b.*");

    /**
     * @param known whether there is a parameter of that name
     * @param names the known names, for the mend
     */
    static Statement of(MappingNode node, Predicate<String> known, String names) {
        String sql = node.text("sql");
        if (!SELECT.matcher(sql).matches() || sql.contains(";")) {
            throw node.wrong("sql", "write one SELECT, without a semicolon");
        }
        List<String> found = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        Matcher piece = PIECE.matcher(sql);
        while (piece.find()) {
            String name = piece.group("name");
            if (name != null && !known.test(name)) {
                throw node.wrong("sql", "there is no parameter :" + name + "; there are " + names);
            }
            piece.appendReplacement(plain, Matcher.quoteReplacement(name == null ? piece.group() : "?"));
            if (name != null) {
                found.add(name);
            }
        }
        piece.appendTail(plain);
        if (found.isEmpty()) {
            throw node.wrong("sql", "name at least one parameter (" + names + "), or everybody is found");
        }
        return new Statement(plain.toString(), List.copyOf(found));
    }

    /** Every combination of what is known, in the order of the question marks; none when a parameter is unknown. */
    List<List<Object>> bindings(Map<String, List<Object>> values, int most) {
        List<Map<String, Object>> combinations = List.of(Map.of());
        Set<String> distinct = new LinkedHashSet<>(names);
        for (String name : distinct) {
            List<Map<String, Object>> longer = new ArrayList<>();
            for (Map<String, Object> combination : combinations) {
                for (Object value : values.getOrDefault(name, List.of())) {
                    Map<String, Object> one = new HashMap<>(combination);
                    one.put(name, value);
                    longer.add(one);
                }
            }
            combinations = longer;
        }
        return combinations.stream()
                .limit(most)
                .map(c -> names.stream().<Object>map(c::get).toList())
                .toList();
    }
}
