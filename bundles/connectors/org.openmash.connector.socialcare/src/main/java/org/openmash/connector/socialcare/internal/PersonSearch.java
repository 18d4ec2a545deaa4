package org.openmash.connector.socialcare.internal;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openmash.connector.api.Answer;
import org.openmash.connector.api.Candidate;
import org.openmash.connector.api.Identifier;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.support.Row;
import org.openmash.connector.support.SearchTerms;
import org.openmash.connector.support.sql.Tables;

/**
 * Tolerant search: by number; by beginnings of given names together with parts of family names; by birth date, also with
 * day and month swapped, together with either name; by postcode and given name. Best first.
 */
final class PersonSearch {

    private static final int MOST = 50;
    private static final String PERSONS = """
            SELECT p.pers_person_id, p.pers_forename, p.pers_surname, p.pers_dob, p.pers_expected_dob, p.pers_sex,
                   p.pers_common_child_id, p.pers_upn, n.name_forename, n.name_surname
            FROM SSD.ssd_person p LEFT JOIN SSD.mash_person_names n ON n.name_person_id = p.pers_person_id
            WHERE\s""";

    private final Identities identities;

    PersonSearch(String system) {
        identities = new Identities(system);
    }

    Answer<Candidate> find(PersonDetails subject, Tables tables) throws SQLException {
        SearchTerms terms = SearchTerms.of(subject);
        Condition where = condition(terms);
        Map<String, Row> persons = new LinkedHashMap<>();
        tables.rows(PERSONS + where.sql(), where.parameters())
                .forEach(row -> persons.putIfAbsent(row.text("pers_person_id"), row));
        List<Row> best = persons.values().stream()
                .sorted(Comparator.comparingInt((Row row) -> -likeness(row, terms))
                        .thenComparing(row -> row.text("pers_person_id")))
                .limit(MOST)
                .toList();
        return best.isEmpty() ? Answer.holdsNothing() : Answer.answered(identities.of(best, tables));
    }

    private static Condition condition(SearchTerms terms) {
        Condition family = nameIs("surname", terms.families());
        Condition given = nameIs("forename", terms.givens());
        List<Condition> ways = new ArrayList<>();
        terms.identifiers().forEach(id -> ways.add(number(id)));
        ways.add(Condition.all(family, given));
        for (LocalDate birth : terms.births()) {
            ways.add(Condition.all(Condition.of("p.pers_dob = ?", birth), Condition.any(List.of(family, given))));
        }
        for (String postcode : terms.postcodes()) {
            ways.add(Condition.all(given, livesAt(postcode)));
        }
        terms.expected()
                .ifPresent(day -> ways.add(Condition.all(
                        family,
                        Condition.of("p.pers_expected_dob BETWEEN ? AND ?", day.minusDays(60), day.plusDays(60)))));
        return Condition.any(ways);
    }

    private static Condition nameIs(String which, Collection<String> words) {
        List<Condition> ways = new ArrayList<>();
        for (String word : words) {
            ways.add(Condition.partBegins("p.pers_" + which, word));
            ways.add(Condition.partBegins("n.name_" + which, word));
        }
        return Condition.any(ways);
    }

    private static Condition number(Identifier id) {
        String value = id.value().replace(" ", "");
        return switch (id.scheme()) {
            case "nhs" -> Condition.of("p.pers_common_child_id = ?", value);
            case "upn" -> Condition.of("p.pers_upn = ?", value);
            case "la-child-id" -> Condition.of("p.pers_person_id = ?", value);
            default ->
                Condition.of(
                        "EXISTS (SELECT 1 FROM SSD.ssd_linked_identifiers l"
                                + " WHERE l.link_person_id = p.pers_person_id AND l.link_identifier_value = ?)",
                        value);
        };
    }

    private static Condition livesAt(String postcode) {
        return Condition.of(
                "EXISTS (SELECT 1 FROM SSD.ssd_address a WHERE a.addr_person_id = p.pers_person_id"
                        + " AND UPPER(a.addr_address_postcode) IN (?, ?))",
                postcode,
                spaced(postcode));
    }

    /** With the blank before the last three signs, as most systems keep it. */
    private static String spaced(String postcode) {
        int cut = Math.max(0, postcode.length() - 3);
        return postcode.substring(0, cut) + " " + postcode.substring(cut);
    }

    private static int likeness(Row row, SearchTerms terms) {
        String family = (row.text("pers_surname") + " " + row.text("name_surname")).toUpperCase(Locale.ROOT);
        String given = (row.text("pers_forename") + " " + row.text("name_forename")).toUpperCase(Locale.ROOT);
        int likeness = row.date("pers_dob").filter(terms.births()::contains).isPresent() ? 4 : 0;
        likeness += terms.families().stream().anyMatch(family::contains) ? 2 : 0;
        likeness += terms.givens().stream().anyMatch(given::contains) ? 2 : 0;
        boolean number = terms.identifiers().stream()
                .map(id -> id.value().replace(" ", ""))
                .anyMatch(v -> v.equals(row.text("pers_common_child_id")) || v.equals(row.text("pers_upn")));
        return number ? likeness + 10 : likeness;
    }
}
