package org.openmash.connector.generic.jdbc.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.openmash.connector.api.PersonDetails;
import org.openmash.connector.api.PersonName;
import org.openmash.connector.api.PostalAddress;
import org.openmash.connector.support.SearchTerms;

/** What a person can be searched by, under the names that a statement uses; a person may have several of each. */
final class Parameters {

    /** The names, for people. */
    static final String NAMES =
            ":family, :given, :given.begins, :initial, :birth, :postcode, :uprn, :identifier.SCHEME";

    private static final Set<String> PLAIN =
            Set.of("family", "given", "given.begins", "initial", "birth", "postcode", "uprn");
    private static final Pattern IDENTIFIER = Pattern.compile("identifier\\.[a-z][a-z0-9-]*");

    private final Map<String, Set<Object>> values = new LinkedHashMap<>();

    private Parameters(PersonDetails subject) {
        SearchTerms terms = SearchTerms.of(subject);
        terms.families().forEach(family -> put("family", family));
        for (PersonName name : subject.names()) {
            put("family", name.family().toUpperCase(Locale.ROOT));
            String given = first(name.given());
            put("given", given);
            put("initial", given.substring(0, Math.min(1, given.length())));
        }
        terms.givens().forEach(given -> put("given.begins", literal(given) + "%"));
        terms.births().forEach(birth -> put("birth", birth));
        for (PostalAddress address : subject.addresses()) {
            put("postcode", address.postcode().strip().toUpperCase(Locale.ROOT));
            put("uprn", address.uprn().strip());
        }
        subject.identifiers()
                .forEach(id -> put("identifier." + id.scheme(), id.value().replace(" ", "")));
    }

    static boolean known(String name) {
        return PLAIN.contains(name) || IDENTIFIER.matcher(name).matches();
    }

    static Map<String, List<Object>> of(PersonDetails subject) {
        Map<String, List<Object>> lists = new LinkedHashMap<>();
        new Parameters(subject).values.forEach((name, set) -> lists.put(name, new ArrayList<>(set)));
        return lists;
    }

    private void put(String name, Object value) {
        if (!value.toString().isBlank()) {
            values.computeIfAbsent(name, n -> new TreeSet<>()).add(value);
        }
    }

    private static String first(String given) {
        return given.strip().split("\\s+")[0].toUpperCase(Locale.ROOT);
    }

    /** For LIKE … ESCAPE '!'. */
    private static String literal(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
