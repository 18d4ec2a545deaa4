package org.openmash.itests.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openmash.itests.identity.families.Generator;

/** Which columns of the families a matcher may see, and under which field; every other column is truth and stays here. */
final class MadeFamilies {

    private static final Map<String, String> ALLOWED = Map.ofEntries(
            Map.entry("given", "given"),
            Map.entry("family", "family"),
            Map.entry("other", "other"),
            Map.entry("born", "born"),
            Map.entry("sex", "sex"),
            Map.entry("house", "house"),
            Map.entry("postcode", "postcode"),
            Map.entry("earlier", "earlier"),
            Map.entry("phone", "phone"),
            Map.entry("email", "email"),
            Map.entry("nhs", "id:nhs"),
            Map.entry("upn", "id:upn"),
            Map.entry("related", "related"));

    private MadeFamilies() {}

    static Labelled of(long seed, int families) {
        List<Map<String, String>> rows = Generator.records(seed, families);
        return new Labelled(
                String.format("%,d British families, seed %d", families, seed),
                rows.stream().map(MadeFamilies::allowed).toList(),
                column(rows, "person"),
                column(rows, "origin"),
                column(rows, "household"),
                column(rows, "cases"),
                column(rows, "role"));
    }

    static Map<String, String> allowed(Map<String, String> row) {
        Map<String, String> fields = new HashMap<>();
        ALLOWED.forEach((column, field) -> {
            if (!row.get(column).isBlank()) {
                fields.put(field, row.get(column));
            }
        });
        return fields;
    }

    private static List<String> column(List<Map<String, String>> rows, String column) {
        return rows.stream().map(row -> row.get(column)).toList();
    }
}
